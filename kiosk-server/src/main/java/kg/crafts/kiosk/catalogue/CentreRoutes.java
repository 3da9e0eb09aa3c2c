package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.Query;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** {@code GET /api/v1/centres}: the centres, and how old is what is known here of each. */
public final class CentreRoutes {

    private final Reading reading;
    private final Work work;
    private final CentreId here;
    private final Ages ages;
    private final InstantSource clock;

    /** When this server last heard everything from another centre. */
    public interface Ages {

        /** The age of what is known of a centre: zero for this one, empty when it was never heard from. */
        Optional<Duration> of(CentreId centre);
    }

    public CentreRoutes(Reading reading, Work work, CentreId here, Ages ages, InstantSource clock) {
        this.clock = clock;
        this.reading = reading;
        this.work = work;
        this.here = here;
        this.ages = ages;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.get(Access.VISITOR, "/api/v1/centres", this::list);
    }

    private void list(RoutingContext context) {
        Lang lang = Params.lang(context);
        work.answer(
                context,
                () -> reading.list(Set.of(Kind.CENTRE.tag()), lang, Query.MAX_LIMIT, 0),
                page -> Replies.json(context, Json.canonical(json(page))));
    }

    private ObjectNode json(Reading.Page page) {
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        for (ObjectNode centre : page.items()) {
            CentreId id = new CentreId(centre.path("centre").asText());
            centre.put("here", id.equals(here));
            Optional<Duration> age = id.equals(here) ? Optional.of(Duration.ZERO) : ages.of(id);
            age.ifPresentOrElse(
                    known -> centre.put("ageSeconds", known.toSeconds())
                            .put("asOf", clock.instant().minus(known).toString()),
                    () -> centre.putNull("ageSeconds").putNull("asOf"));
            items.add(centre);
        }
        return json;
    }
}
