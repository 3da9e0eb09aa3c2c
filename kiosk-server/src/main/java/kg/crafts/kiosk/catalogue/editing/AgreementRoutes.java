package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import kg.crafts.kiosk.catalogue.Reading;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** What people and communities agree to: taking it back, noting a new permission, and where visitors meet the thing. */
public final class AgreementRoutes {

    /** Records that are named; more are told by their number. */
    private static final int NAMED = 50;

    private final Agreements agreements;
    private final Editing editing;
    private final WorkingCopies copies;
    private final Reading reading;
    private final Authors authors;
    private final Work work;

    public AgreementRoutes(
            Agreements agreements, Editing editing, WorkingCopies copies, Reading reading, Authors authors, Work work) {
        this.agreements = agreements;
        this.editing = editing;
        this.copies = copies;
        this.reading = reading;
        this.authors = authors;
        this.work = work;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        int most = EditingRoutes.MAX_BYTES;
        site.post(Access.CURATOR, EditingRoutes.ONE + "/permission", most, this::permission);
        site.post(Access.CURATOR, EditingRoutes.ONE + "/consent", most, this::consent);
        site.get(Access.CURATOR, EditingRoutes.ONE + "/shown", this::shown);
    }

    private void permission(RoutingContext context) {
        String id = EditingRoutes.id(context);
        String author = Caller.of(context).author();
        JsonNode sent = EditingRoutes.body(context);
        boolean withdrawn = isWithdrawn(sent);
        answer(
                context,
                () -> withdrawn
                        ? agreements.takeBack(author, id)
                        : agreements.give(author, id, sent.path("permission")));
    }

    private void consent(RoutingContext context) {
        String id = EditingRoutes.id(context);
        String author = Caller.of(context).author();
        boolean withdrawn = isWithdrawn(EditingRoutes.body(context));
        answer(context, () -> agreements.consent(author, id, !withdrawn));
    }

    private static boolean isWithdrawn(JsonNode sent) {
        JsonNode withdrawn = sent.path("withdrawn");
        if (!withdrawn.isBoolean()) {
            throw new HttpProblem(EditingProblems.VALUE, "withdrawn");
        }
        return withdrawn.asBoolean();
    }

    private void answer(RoutingContext context, Work.Task<Edited> task) {
        Lang lang = Params.lang(context);
        work.answer(
                context,
                () -> Json.canonical(new Detail(copies, authors, lang).of(task.work())),
                json -> Replies.personal(context, 200, json));
    }

    private void shown(RoutingContext context) {
        String id = EditingRoutes.id(context);
        Lang lang = Params.lang(context);
        work.answer(
                context,
                () -> Json.canonical(shown(editing.get(id).code(), lang)),
                json -> Replies.personal(context, 200, json));
    }

    /** Visitors are told of those that name it whether they see the thing itself or not: what it is taken from. */
    private ObjectNode shown(String code, Lang lang) {
        Reading.Page naming = reading.naming(code, lang, NAMED);
        ObjectNode json = Json.object().put("visible", reading.shows(code)).put("total", naming.total());
        ArrayNode items = json.putArray("items");
        naming.items().forEach(items::add);
        return json;
    }
}
