package kg.crafts.kiosk.catalogue;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.Set;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.Query;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Prepared;
import kg.crafts.kiosk.web.PreparedAnswers;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** {@code GET /api/v1/records} and {@code GET /api/v1/records/{code}}. */
public final class RecordRoutes {

    private static final int DEFAULT_LIMIT = 100;

    private final Reading reading;
    private final Work work;
    private final PreparedAnswers prepared;

    public RecordRoutes(Reading reading, Work work, PreparedAnswers prepared) {
        this.reading = reading;
        this.work = work;
        this.prepared = prepared;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.get(Access.VISITOR, "/api/v1/records", this::list);
        site.get(Access.VISITOR, "/api/v1/records/:code", this::find);
    }

    private void list(RoutingContext context) {
        Lang lang = Params.lang(context);
        String tag = Params.text(context, "kind");
        Set<String> kinds = tag.isEmpty()
                ? Set.of()
                : Set.of(Kind.find(tag)
                        .orElseThrow(() -> new HttpProblem(HttpProblem.What.KIND, tag))
                        .tag());
        int limit = Params.number(context, "limit", DEFAULT_LIMIT, Query.MAX_LIMIT);
        int offset = Params.number(context, "offset", 0, Query.MAX_OFFSET);
        work.answer(
                context,
                () -> Json.canonical(Reading.json(reading.list(kinds, lang, limit, offset))),
                json -> Replies.json(context, json));
    }

    private void find(RoutingContext context) {
        Lang lang = Params.lang(context);
        String code = Objects.requireNonNullElse(context.pathParam("code"), "");
        long generation = prepared.generation();
        work.answer(context, () -> prepare(code, lang), record -> prepared.give(context, record, generation));
    }

    private Prepared prepare(String code, Lang lang) {
        byte[] record = reading.find(code, lang).orElseThrow(() -> notFound(code));
        String linkedData =
                "</api/v1/records/" + code + "/linked-data>; rel=\"alternate\"; type=\"application/ld+json\"";
        return Prepared.json(record).withLink(linkedData);
    }

    private HttpProblem notFound(String code) {
        return reading.isFilled()
                ? new HttpProblem(HttpProblem.What.NOT_FOUND, code)
                : new HttpProblem(HttpProblem.What.FILLING, "");
    }
}
