package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;
import org.jspecify.annotations.Nullable;

/** What happened to one record, and deciding about it: history, restore, conflicts. */
public final class HistoryRoutes {

    private static final int PAGE = 100;

    private final Editing editing;
    private final Publishing publishing;
    private final History history;
    private final WorkingCopies copies;
    private final Authors authors;
    private final Work work;

    public HistoryRoutes(
            Editing editing, Publishing publishing, History history, WorkingCopies copies, Authors authors, Work work) {
        this.editing = editing;
        this.publishing = publishing;
        this.history = history;
        this.copies = copies;
        this.authors = authors;
        this.work = work;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.get(Access.CURATOR, EditingRoutes.ONE + "/history", this::list);
        site.post(Access.CURATOR, EditingRoutes.ONE + "/restore", EditingRoutes.MAX_BYTES, this::restore);
        site.post(Access.CURATOR, EditingRoutes.ONE + "/conflicts", EditingRoutes.MAX_BYTES, this::decide);
    }

    private void list(RoutingContext context) {
        String id = EditingRoutes.id(context);
        String before = Params.text(context, "before");
        work.answer(
                context,
                () -> Json.canonical(told(history.steps(editing.get(id)), before)),
                json -> Replies.personal(context, 200, json));
    }

    private ObjectNode told(List<History.Step> steps, String before) {
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        boolean shown = before.isEmpty();
        for (History.Step step : steps.reversed()) {
            if (shown && items.size() < PAGE) {
                items.add(told(step));
            }
            shown |= step.change().version().toString().equals(before);
        }
        return json;
    }

    private ObjectNode told(History.Step step) {
        Change change = step.change();
        ObjectNode item = Json.object()
                .put("version", change.version().toString())
                .put("at", Instant.ofEpochMilli(change.time().millis()).toString())
                .put("author", authors.name(change.author()))
                .put("centre", change.version().origin().centre().value())
                .put("what", step.what());
        if (step.release() != null) {
            item.put("release", step.release().toString());
        }
        ArrayNode fields = item.putArray("fields");
        for (History.Difference each : step.fields()) {
            ObjectNode field = fields.addObject().put("field", each.field());
            if (each.from() != null) {
                field.set("from", each.from());
            }
            if (each.to() != null) {
                field.set("to", each.to());
            }
        }
        return item;
    }

    private void restore(RoutingContext context) {
        String id = EditingRoutes.id(context);
        String version = EditingRoutes.body(context).path("version").asText();
        String author = Caller.of(context).author();
        answer(context, () -> editing.restore(author, id, history.after(editing.get(id), version)));
    }

    private void decide(RoutingContext context) {
        String id = EditingRoutes.id(context);
        String author = Caller.of(context).author();
        JsonNode sent = EditingRoutes.body(context);
        String field = sent.path("field").asText();
        String of = sent.path("of").asText();
        @Nullable String keep = sent.hasNonNull("keep") ? sent.get("keep").asText() : null;
        boolean isOfRecord = of.equals("record");
        if ((!isOfRecord && !of.equals("working-copy")) || (keep == null && !sent.has("value"))) {
            throw new HttpProblem(EditingProblems.VALUE, keep == null ? "keep" : "of");
        }
        answer(context, () -> {
            if (isOfRecord) {
                Edited decided = publishing.decide(author, id, field, keep);
                return keep == null ? editing.decide(author, id, field, sent.get("value")) : decided;
            }
            return editing.decide(author, id, field, keep == null ? sent.get("value") : kept(id, field, keep));
        });
    }

    /** The value of a working copy that is to stay; where it was published elsewhere meanwhile, what is published. */
    private @Nullable JsonNode kept(String id, String field, String version) {
        Edited edited = editing.get(id);
        Head head = WorkingCopyRule.conflicts(edited.own()).getOrDefault(field, List.of()).stream()
                .filter(each -> each.version().toString().equals(version))
                .findFirst()
                .orElseThrow(() -> new HttpProblem(EditingProblems.NO_VERSION, version));
        return head.value() == null ? edited.published().get(field) : head.value();
    }

    private void answer(RoutingContext context, Work.Task<Edited> task) {
        Lang lang = Params.lang(context);
        work.answer(
                context,
                () -> Json.canonical(new Detail(copies, authors, lang).of(task.work())),
                json -> Replies.personal(context, 200, json));
    }
}
