package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.Permission;
import kg.crafts.kiosk.catalogue.RecordIds;
import kg.crafts.kiosk.catalogue.Writes;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.model.TextForm;
import kg.crafts.kiosk.catalogue.shape.Check;
import kg.crafts.kiosk.catalogue.shape.Fields;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.catalogue.shape.TextDefaults;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.kernel.LangText;
import kg.crafts.kiosk.web.HttpProblem;
import org.jspecify.annotations.Nullable;

/** Changes working copies. Everything is on the disk when it returns; visitors see nothing of it. */
public final class Editing {

    static final String DELETED = "deleted";
    private static final Set<String> STEPS = Set.of(Edited.DRAFT, "in_review", "approved");
    private static final Set<String> REVIEWS = Set.of("unread", "read", "approved");

    private final WorkingCopies copies;
    private final Writes writes;
    private final InstantSource clock;

    public Editing(WorkingCopies copies, Writes writes, InstantSource clock) {
        this.copies = copies;
        this.writes = writes;
        this.clock = clock;
    }

    /** What became of a wish: the record as it is now, what somebody else has changed, what can't be. */
    record Saved(Edited edited, List<Saving.Clash> clashes, List<Problem> refused) {}

    /** The record of an id or a code; throws {@code not-found}. */
    public Edited get(String idOrCode) {
        Optional<Edited> found = RecordIds.find(idOrCode).flatMap(copies::find);
        return found.or(() -> copies.findByCode(idOrCode))
                .orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, idOrCode));
    }

    private boolean isFree(String code) {
        return copies.findAnyByCode(code).isEmpty();
    }

    /**
     * Makes a record that nobody but staff see.
     *
     * @param code or null for one made of the name
     * @param name a text in one language or more; that which stands first is the source of the others
     * @param home the centre that looks after it
     */
    public Edited create(String author, Kind kind, @Nullable String code, JsonNode name, String home) {
        List<Problem> problems = new ArrayList<>();
        Shape.Group shape = Shapes.of(kind);
        ObjectNode record = Json.object().put("kind", kind.tag()).put("home", home);
        record.set("name", name);
        ObjectNode kept = new Check("", TextDefaults.NONE, problems).normalise(shape, record);
        if (!kept.has("name") || !kept.has("home")) {
            throw new HttpProblem(EditingProblems.VALUE, kept.has("name") ? "home" : "name");
        }
        if (code != null && !code.matches(TextForm.CODE.regex())) {
            throw new HttpProblem(EditingProblems.VALUE, "code");
        }
        WrittenTexts.translated((ObjectNode) kept.get("name"));
        return writes.alone(() -> {
            if (code != null && !isFree(code)) {
                throw new HttpProblem(EditingProblems.CODE, code);
            }
            kept.put("code", code == null ? Codes.of(kept.get("name"), kind.tag(), this::isFree) : code);
            UUID id = RecordIds.timeOrdered(clock.instant());
            CopyChange change = new CopyChange(
                    new Edited(kind, FieldState.empty(id), FieldState.empty(RecordIds.ofWorkingCopy(id))));
            Fields.flatten(shape, kept).forEach(change::want);
            return written(author, id, change);
        });
    }

    /** Writes what somebody has changed between {@code was} and {@code now}, and nobody else meanwhile. */
    Saved save(String author, String idOrCode, JsonNode was, JsonNode now) {
        return writes.alone(() -> {
            Edited edited = get(idOrCode);
            Saving saving = new Saving(edited, this::isFree, copies::wouldSee);
            saving.compare(was, now);
            Edited after = written(author, edited.id(), saving.change());
            return new Saved(after, saving.clashes(), saving.refused());
        });
    }

    /** Puts a record on another step of its way to the visitors. */
    Edited status(String author, String idOrCode, String status) {
        if (!STEPS.contains(status)) {
            throw new HttpProblem(EditingProblems.VALUE, "status");
        }
        return change(author, idOrCode, (edited, change) -> change.status(status));
    }

    /**
     * Notes that somebody has read a text, and that it says what its source text says now.
     *
     * @param path of the text, such as {@code steps[2].action}
     * @param review unread, read or approved
     */
    Edited reviewed(String author, String idOrCode, String path, String lang, String review) {
        if (!REVIEWS.contains(review)) {
            throw new HttpProblem(EditingProblems.VALUE, "review");
        }
        return change(author, idOrCode, (edited, change) -> {
            ObjectNode record = edited.record().deepCopy();
            JsonNode texts =
                    record.at("/" + path.replace("[", "/").replace("]", "").replace('.', '/'));
            if (!(texts.path(lang) instanceof ObjectNode entry) || !entry.has("review")) {
                throw new HttpProblem(EditingProblems.VALUE, "path");
            }
            entry.put("review", review);
            JsonNode source = texts.path(entry.path("source").asText()).path("text");
            if (source.isTextual()) {
                entry.put("sourceHash", LangText.hash(source.asText()));
            }
            wantAll(edited, change, Fields.flatten(Shapes.of(edited.kind()), record));
        });
    }

    /** Has every field that may be edited be as given. */
    static void wantAll(Edited edited, CopyChange change, SortedMap<String, JsonNode> wanted) {
        Set<String> names = new TreeSet<>(wanted.keySet());
        names.addAll(edited.fields().keySet());
        names.removeAll(Set.of("id", "code", "kind", "status"));
        Permission.OWN_ACTS.forEach(names::remove);
        names.stream()
                .filter(field ->
                        !Objects.equals(wanted.get(field), edited.fields().get(field)))
                .forEach(field -> change.want(field, wanted.get(field)));
    }

    /** Lets go of what is not published; a record that never was is put away with all that is in it. */
    Edited discard(String author, String idOrCode) {
        return change(author, idOrCode, (edited, change) -> {
            if (edited.hasRecord()) {
                change.clear();
            } else {
                change.status(DELETED);
            }
        });
    }

    /** Has the working copy be as the record was after one of its changes; staff then publish it. */
    Edited restore(String author, String idOrCode, SortedMap<String, JsonNode> then) {
        return change(author, idOrCode, (edited, change) -> {
            wantAll(edited, change, then);
            if (!STEPS.contains(edited.status()) && !edited.isPublished()) {
                change.status(Edited.DRAFT);
            }
        });
    }

    /** Has a field of a working copy be so, whatever was written of it before or apart; null takes it away. */
    public Edited decide(String author, String idOrCode, String field, @Nullable JsonNode value) {
        return writes.alone(() -> {
            Edited edited = get(idOrCode);
            Saving saving = wish(edited, field, value);
            if (!saving.refused().isEmpty()) {
                throw new HttpProblem(EditingProblems.VALUE, field);
            }
            return written(author, edited.id(), saving.change());
        });
    }

    /** What would have to be written so that a field is as wished; nothing is written yet. */
    Saving wish(Edited edited, String field, @Nullable JsonNode value) {
        return wish(edited, Collections.singletonMap(field, value));
    }

    /** The same of several fields. */
    Saving wish(Edited edited, Map<String, @Nullable JsonNode> wanted) {
        Saving saving = new Saving(edited, this::isFree, copies::wouldSee);
        wanted.forEach(saving::want);
        saving.change().reopen();
        return saving;
    }

    /** Something that is to be different in a working copy. */
    private interface Act {
        void on(Edited edited, CopyChange change);
    }

    private Edited change(String author, String idOrCode, Act act) {
        return writes.alone(() -> {
            Edited edited = get(idOrCode);
            CopyChange change = new CopyChange(edited);
            act.on(edited, change);
            return written(author, edited.id(), change);
        });
    }

    private Edited written(String author, UUID id, CopyChange change) {
        List<Draft> drafts = change.draft(author).stream().toList();
        writes.append(drafts);
        return get(id.toString());
    }
}
