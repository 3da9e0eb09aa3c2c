package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** {@code /api/v1/desk/records}: how staff make, write, discard and restore working copies. */
public final class EditingRoutes {

    static final String DESK = "/api/v1/desk";
    static final String RECORDS = DESK + "/records";
    static final String ONE = RECORDS + "/:id";

    /** A small request: a status, a decision. */
    static final int MAX_BYTES = 64 << 10;

    /** A record as it was and as it is wanted. */
    private static final int MAX_RECORD_BYTES = 2 << 20;

    private final Editing editing;
    private final WorkingCopies copies;
    private final Authors authors;
    private final Work work;
    private final CentreId here;

    /** @param work of its own, since writing waits for the disk */
    public EditingRoutes(Editing editing, WorkingCopies copies, Authors authors, Work work, CentreId here) {
        this.editing = editing;
        this.copies = copies;
        this.authors = authors;
        this.work = work;
        this.here = here;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.get(Access.CURATOR, DESK + "/forms", this::forms);
        site.post(Access.CURATOR, RECORDS, MAX_BYTES, this::create);
        site.get(Access.CURATOR, ONE, this::find);
        site.put(Access.CURATOR, ONE, MAX_RECORD_BYTES, this::save);
        site.post(Access.CURATOR, ONE + "/status", MAX_BYTES, this::status);
        site.post(Access.CURATOR, ONE + "/discard", MAX_BYTES, this::discard);
    }

    private void forms(RoutingContext context) {
        Lang lang = Params.lang(context);
        work.answer(context, () -> Json.canonical(FormsJson.all(lang)), json -> Replies.json(context, json));
    }

    private void create(RoutingContext context) {
        Lang lang = Params.lang(context);
        JsonNode sent = body(context);
        String author = Caller.of(context).author();
        Kind kind = Kind.find(sent.path("kind").asText())
                .orElseThrow(() ->
                        new HttpProblem(HttpProblem.What.KIND, sent.path("kind").asText()));
        String code = sent.path("code").asText("");
        work.answer(
                context,
                () -> detail(
                        lang,
                        editing.create(
                                author,
                                kind,
                                code.isEmpty() ? null : code,
                                sent.path("name"),
                                sent.path("home").asText(here.value()))),
                json -> {
                    context.response()
                            .putHeader(
                                    "location", RECORDS + "/" + json.path("id").asText());
                    Replies.personal(context, 201, Json.canonical(json));
                });
    }

    private void find(RoutingContext context) {
        String id = id(context);
        answer(context, () -> editing.get(id));
    }

    private void save(RoutingContext context) {
        Lang lang = Params.lang(context);
        String id = id(context);
        JsonNode sent = body(context);
        String author = Caller.of(context).author();
        work.answer(
                context,
                () -> new Detail(copies, authors, lang)
                        .of(editing.save(author, id, sent.path("was"), sent.path("now"))),
                json -> Replies.personal(context, 200, Json.canonical(json)));
    }

    private void status(RoutingContext context) {
        String id = id(context);
        JsonNode sent = body(context);
        String author = Caller.of(context).author();
        JsonNode reviewed = sent.path("reviewed");
        answer(context, () -> {
            Edited edited = reviewed.isObject()
                    ? editing.reviewed(
                            author,
                            id,
                            reviewed.path("path").asText(),
                            reviewed.path("lang").asText(),
                            reviewed.path("review").asText())
                    : editing.get(id);
            return sent.has("status")
                    ? editing.status(author, id, sent.path("status").asText())
                    : edited;
        });
    }

    private void discard(RoutingContext context) {
        String id = id(context);
        String author = Caller.of(context).author();
        answer(context, () -> editing.discard(author, id));
    }

    private void answer(RoutingContext context, Work.Task<Edited> task) {
        Lang lang = Params.lang(context);
        work.answer(
                context, () -> detail(lang, task.work()), json -> Replies.personal(context, 200, Json.canonical(json)));
    }

    private ObjectNode detail(Lang lang, Edited edited) {
        return new Detail(copies, authors, lang).of(edited);
    }

    static String id(RoutingContext context) {
        return String.valueOf(context.pathParam("id"));
    }

    /** One JSON object; nothing at all is an empty one. */
    static JsonNode body(RoutingContext context) {
        byte[] sent = Params.body(context);
        try {
            return sent.length == 0 ? Json.object() : Json.strict(sent);
        } catch (JsonProcessingException e) {
            throw new HttpProblem(HttpProblem.What.BODY, e.getOriginalMessage());
        }
    }
}
