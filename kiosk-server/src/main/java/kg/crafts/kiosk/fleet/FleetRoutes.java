package kg.crafts.kiosk.fleet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.LongSupplier;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** {@code POST /api/v1/kiosks/{id}/heartbeat}, and {@code /api/v1/desk/kiosks} where staff watch over them. */
public final class FleetRoutes {

    private static final int MAX_BYTES = 4_096;
    private static final String KIOSKS = "/api/v1/desk/kiosks";
    private static final String ONE = KIOSKS + "/:id";

    private final Fleet fleet;
    private final LongSupplier published;
    private final InstantSource clock;
    private final Work work;

    /** @param published the position of the newest change that kiosks were told of */
    public FleetRoutes(Fleet fleet, LongSupplier published, InstantSource clock, Work work) {
        this.fleet = fleet;
        this.published = published;
        this.clock = clock;
        this.work = work;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.post(Access.VISITOR, "/api/v1/kiosks/:id/heartbeat", MAX_BYTES, this::hear);
        site.get(Access.CURATOR, KIOSKS, this::list);
        site.post(Access.MANAGER, KIOSKS, MAX_BYTES, this::add);
        site.patch(Access.MANAGER, ONE, MAX_BYTES, this::rename);
        site.delete(Access.MANAGER, ONE, this::remove);
    }

    private void hear(RoutingContext context) {
        String id = id(context);
        Heartbeat said = Heartbeat.read(body(context), clock.instant());
        work.answer(
                context,
                () -> {
                    fleet.hear(id, said);
                    return true;
                },
                done -> Replies.accepted(context));
    }

    private void list(RoutingContext context) {
        Instant now = clock.instant();
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        fleet.list().forEach(kiosk -> items.add(json(kiosk, now)));
        Replies.personal(context, 200, Json.canonical(json));
    }

    private void add(RoutingContext context) {
        String name = body(context).path("name").asText();
        work.answer(context, () -> fleet.add(name), kiosk -> show(context, 201, kiosk));
    }

    private void rename(RoutingContext context) {
        String id = id(context);
        String name = body(context).path("name").asText();
        work.answer(context, () -> fleet.rename(id, name), kiosk -> show(context, 200, kiosk));
    }

    private void remove(RoutingContext context) {
        String id = id(context);
        work.answer(context, () -> fleet.remove(id), kiosk -> Replies.done(context));
    }

    private void show(RoutingContext context, int status, Fleet.Kiosk kiosk) {
        Replies.personal(context, status, Json.canonical(json(kiosk, clock.instant())));
    }

    private ObjectNode json(Fleet.Kiosk kiosk, Instant now) {
        ObjectNode json = Json.object()
                .put("id", kiosk.id())
                .put("name", kiosk.name())
                .put("added", kiosk.added().toString())
                .put("state", kiosk.state(now));
        Heartbeat last = kiosk.last();
        if (last != null) {
            json.put("age", Math.max(0, Duration.between(last.at(), now).toSeconds()))
                    .put("current", last.position() >= published.getAsLong());
            json.set("last", last.json());
        }
        return json;
    }

    private static String id(RoutingContext context) {
        return Objects.requireNonNullElse(context.pathParam("id"), "");
    }

    private static JsonNode body(RoutingContext context) {
        try {
            return Json.strict(Params.body(context));
        } catch (JsonProcessingException e) {
            throw new HttpProblem(HttpProblem.What.BODY, e.getOriginalMessage());
        }
    }
}
