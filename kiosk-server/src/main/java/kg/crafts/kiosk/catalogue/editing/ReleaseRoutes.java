package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kg.crafts.kiosk.catalogue.RecordIds;
import kg.crafts.kiosk.catalogue.Release;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Paced;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/desk/releases} and {@code /api/v1/desk/batch}: what is done to many records at once, and back. */
public final class ReleaseRoutes {

    private static final String RELEASES = EditingRoutes.DESK + "/releases";
    private static final String BATCH = EditingRoutes.DESK + "/batch";
    private static final int PAGE = 100;

    /** Two thousand ids and what goes with them. */
    private static final int MAX_BYTES = 512 << 10;

    /** Releases and batches of one account: one a second, of two thousand records at most. */
    private static final int MOST_HOURLY = 3_600;

    private final Publishing publishing;
    private final Undo undo;
    private final Batch batch;
    private final FoldStore folds;
    private final WorkingCopies copies;
    private final Authors authors;
    private final Work work;
    private final Paced pace = new Paced(InstantSource.system(), MOST_HOURLY);

    /** @param work of its own: a release of thousands takes seconds */
    public ReleaseRoutes(
            Publishing publishing,
            Undo undo,
            Batch batch,
            FoldStore folds,
            WorkingCopies copies,
            Authors authors,
            Work work) {
        this.publishing = publishing;
        this.undo = undo;
        this.batch = batch;
        this.folds = folds;
        this.copies = copies;
        this.authors = authors;
        this.work = work;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.get(Access.CURATOR, RELEASES, this::list);
        site.post(Access.CURATOR, RELEASES, MAX_BYTES, pace.slow(this::release));
        site.get(Access.CURATOR, RELEASES + "/:id", this::find);
        site.post(Access.CURATOR, RELEASES + "/:id/undo", EditingRoutes.MAX_BYTES, pace.slow(this::takeBack));
        site.post(Access.CURATOR, BATCH, MAX_BYTES, pace.slow(this::write));
        site.post(Access.CURATOR, BATCH + "/:id/undo", EditingRoutes.MAX_BYTES, pace.slow(this::takeBack));
    }

    private void answer(RoutingContext context, int status, Supplier<ObjectNode> made) {
        work.answer(context, () -> Json.canonical(made.get()), json -> Replies.personal(context, status, json));
    }

    private void list(RoutingContext context) {
        String before = Params.text(context, "before");
        answer(context, 200, () -> {
            ObjectNode json = Json.object();
            ArrayNode items = json.putArray("items");
            folds.listOfKindDown(Release.TYPE, RecordIds.find(before).orElse(null), PAGE).stream()
                    .map(Release::of)
                    .filter(release -> release.ids().isEmpty() || count(release) > 0)
                    .forEach(release -> items.add(told(release)));
            return json;
        });
    }

    /** How many of its records whoever asks may know of. */
    private long count(Release release) {
        return release.ids().isEmpty()
                ? release.changes()
                : release.ids().stream()
                        .filter(id -> copies.find(id).isPresent())
                        .count();
    }

    private ObjectNode told(Release release) {
        ObjectNode json = Json.object()
                .put("id", release.id().toString())
                .put("what", release.what())
                .put("at", Detail.at(release.head()))
                .put("author", authors.name(release.head().author()))
                .put("centre", release.head().version().origin().centre().value())
                .put("note", release.note())
                .put("count", count(release));
        return release.of().isEmpty() ? json : json.put("of", release.of());
    }

    private void find(RoutingContext context) {
        Lang lang = Params.lang(context);
        UUID id = id(context);
        answer(context, 200, () -> {
            Release release = Optional.of(undo.get(id))
                    .filter(found -> found.ids().isEmpty() || count(found) > 0)
                    .orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, id.toString()));
            ObjectNode json = told(release);
            ArrayNode items = json.putArray("items");
            Cards cards = cards(lang);
            release.ids().forEach(one -> copies.find(one).ifPresent(edited -> items.add(cards.of(edited))));
            return json;
        });
    }

    private void release(RoutingContext context) {
        Lang lang = Params.lang(context);
        JsonNode sent = EditingRoutes.body(context);
        String author = Caller.of(context).author();
        List<String> ids = ids(sent);
        String note = sent.path("note").asText("");
        answer(context, 201, () -> {
            Publishing.Made made = switch (sent.path("what").asText()) {
                case "publish" -> publishing.publish(author, ids, note, sent.path("window"), lang);
                case "withdraw" -> publishing.withdraw(author, ids, note, lang);
                case "delete" -> publishing.delete(author, ids, note, lang);
                default -> throw new HttpProblem(EditingProblems.VALUE, "what");
            };
            ObjectNode json = Json.object()
                    .put("id", made.id().toString())
                    .put("at", made.at().toString());
            ArrayNode items = json.putArray("items");
            Cards cards = cards(lang);
            made.records().forEach(edited -> items.add(cards.of(edited)));
            return json;
        });
    }

    private void takeBack(RoutingContext context) {
        Lang lang = Params.lang(context);
        UUID id = id(context);
        String author = Caller.of(context).author();
        answer(context, 201, () -> {
            Undo.Done done = undo.take(author, undo.get(id));
            ObjectNode json = Json.object();
            if (done.id() != null) {
                json.put("id", done.id().toString());
            }
            ArrayNode rows = json.putArray("rows");
            Cards cards = cards(lang);
            for (Undo.Row row : done.rows()) {
                String why =
                        row.why().map(said -> said.in(lang, row.arguments())).orElse("");
                rows.add(cards.of(row.edited())
                        .put("outcome", row.outcome().name().toLowerCase(Locale.ROOT))
                        .put("why", why));
            }
            return json;
        });
    }

    private void write(RoutingContext context) {
        Lang lang = Params.lang(context);
        JsonNode sent = EditingRoutes.body(context);
        String author = Caller.of(context).author();
        List<String> ids = ids(sent);
        Map<String, @Nullable JsonNode> wanted = wanted(sent);
        answer(context, 201, () -> {
            Batch.Done done = batch.write(author, ids, wanted);
            ObjectNode json = Json.object();
            if (done.id() != null) {
                json.put("id", done.id().toString());
            }
            ArrayNode rows = json.putArray("rows");
            Cards cards = cards(lang);
            for (Batch.Row row : done.rows()) {
                List<String> why = row.refused().stream()
                        .map((Problem problem) -> problem.message(lang))
                        .toList();
                String outcome = row.changed() ? "changed" : why.isEmpty() ? "same" : "refused";
                rows.add(cards.of(row.edited()).put("outcome", outcome).put("why", String.join("; ", why)));
            }
            return json;
        });
    }

    /** One field and its value, or several. */
    private static Map<String, @Nullable JsonNode> wanted(JsonNode sent) {
        Map<String, @Nullable JsonNode> wanted = new LinkedHashMap<>();
        sent.path("set").properties().forEach(each -> wanted.put(each.getKey(), each.getValue()));
        if (sent.has("field")) {
            wanted.put(sent.path("field").asText(), sent.get("value"));
        }
        if (wanted.isEmpty()) {
            throw new HttpProblem(EditingProblems.VALUE, "set");
        }
        return wanted;
    }

    private Cards cards(Lang lang) {
        return new Cards(new Hindrances(copies), lang);
    }

    private static List<String> ids(JsonNode sent) {
        List<String> ids = new ArrayList<>();
        sent.path("ids").forEach(id -> ids.add(id.asText()));
        if (ids.isEmpty()) {
            throw new HttpProblem(EditingProblems.VALUE, "ids");
        }
        return ids;
    }

    private static UUID id(RoutingContext context) {
        String given = EditingRoutes.id(context);
        return RecordIds.find(given).orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, given));
    }
}
