package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.Permission;
import kg.crafts.kiosk.catalogue.Release;
import kg.crafts.kiosk.catalogue.Writes;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Entry;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.journal.Version;
import kg.crafts.kiosk.kernel.Wording;
import kg.crafts.kiosk.web.HttpProblem;
import org.jspecify.annotations.Nullable;

/**
 * Takes a release, an import or a batch back, in a release of its own, record by record: what nobody has changed since
 * is as it was before; the rest stays and is told.
 */
public final class Undo {

    /** The fields that were edited since. */
    private static final Wording KEPT =
            new Wording("кийин өзгөртүлгөн: %s", "изменено позже: %s", "was edited since: %s", "그 뒤에 고쳤습니다: %s");

    private static final Wording LOST = new Wording(
            "мурунку мааниси бул борбордо жок",
            "прежнего значения в этом центре нет",
            "what it was before is not held here",
            "이전 값이 이 센터에 없습니다");

    /** What an undo leaves alone: bookkeeping, and what is hers to say. */
    private static final Set<String> NOT_TAKEN_BACK =
            Set.of(Release.TYPE, WorkingCopyRule.RECORD, "consent", Permission.WITHDRAWN);

    private final Journal journal;
    private final FoldStore folds;
    private final WorkingCopies copies;
    private final Writes writes;
    private final InstantSource clock;

    public Undo(Journal journal, FoldStore folds, WorkingCopies copies, Writes writes, InstantSource clock) {
        this.journal = journal;
        this.folds = folds;
        this.copies = copies;
        this.writes = writes;
        this.clock = clock;
    }

    /** What became of one record. */
    enum Outcome {
        REVERSED,
        KEPT,
        FAILED
    }

    /** @param why in words, for those that were not reversed */
    record Row(Edited edited, Outcome outcome, Optional<Wording> why, List<?> arguments) {}

    /** @param id of the release that was made, or null when nothing could be taken back */
    record Done(@Nullable UUID id, List<Row> rows) {}

    /** What a release did to one record. */
    private static final class Deed {
        private @Nullable Change shown;
        private @Nullable Change own;
    }

    /** Takes a release back. */
    Done take(String author, Release release) {
        Done done = writes.alone(() -> {
            UUID id = Release.newId(clock.instant());
            Map<UUID, Deed> changes = changes(release);
            boolean atOnce = changes.size() <= Release.MAX_RECORDS;
            List<Row> rows = new ArrayList<>();
            List<Draft> drafts = new ArrayList<>();
            List<UUID> reversed = new ArrayList<>();
            changes.forEach((record, change) -> {
                Optional<Edited> edited = copies.find(record);
                edited.ifPresent(found -> {
                    Row row = take(found, change, release, author, atOnce ? id : null, drafts);
                    rows.add(row);
                    if (row.outcome() == Outcome.REVERSED && atOnce) {
                        reversed.add(record);
                    }
                });
            });
            write(author, release, id, drafts, reversed);
            return new Done(drafts.isEmpty() ? null : id, rows);
        });
        writes.awaitShown();
        return done;
    }

    private void write(String author, Release release, UUID id, List<Draft> drafts, List<UUID> reversed) {
        if (drafts.isEmpty()) {
            return;
        }
        String what = release.what().equals(Release.BATCH) ? Release.BATCH : "undo";
        int changes = drafts.size();
        drafts.add(Release.draft(id, author, what, release.note(), release.id().toString(), reversed, changes));
        writes.appendAll(drafts);
    }

    /** What belongs to a release stands right before it in its feed. */
    private Map<UUID, Deed> changes(Release release) {
        Map<UUID, Deed> changes = new LinkedHashMap<>();
        Version last = release.head().version();
        long first = Math.max(1, last.sequence() - release.changes());
        for (long sequence = first; sequence < last.sequence(); sequence++) {
            Optional<Change> found =
                    journal.find(new Version(last.origin(), sequence)).map(Entry::change);
            if (found.isPresent() && found.get().type().equals(WorkingCopyRule.TYPE)) {
                folds.find(found.get().subject())
                        .map(WorkingCopies::recordOf)
                        .ifPresent(record -> changes.computeIfAbsent(record, id -> new Deed()).own = found.get());
            } else {
                found.ifPresent(change -> changes.computeIfAbsent(change.subject(), id -> new Deed()).shown = change);
            }
        }
        return changes;
    }

    private Row take(Edited edited, Deed done, Release release, String author, @Nullable UUID id, List<Draft> drafts) {
        try {
            RecordChange shown = new RecordChange(edited.shown());
            CopyChange own = new CopyChange(edited);
            List<String> since = new ArrayList<>();
            if (done.shown != null) {
                since.addAll(editedSince(done.shown, edited.shown()));
                takeShown(done.shown, release, shown);
            }
            if (done.own != null) {
                List<String> kept = editedSince(done.own, edited.own());
                if (done.shown == null) {
                    since.addAll(kept);
                }
                takeOwn(done.own, kept, own);
            }
            if (!since.isEmpty()) {
                return new Row(edited, Outcome.KEPT, Optional.of(KEPT), List.of(since));
            }
            if (!shown.isNothing()) {
                drafts.add(shown.draft(author, id));
            }
            own.draft(author).ifPresent(drafts::add);
            return new Row(edited, Outcome.REVERSED, Optional.empty(), List.of());
        } catch (Lost e) {
            return new Row(edited, Outcome.FAILED, Optional.of(LOST), List.of());
        }
    }

    private static List<String> editedSince(Change change, FieldState now) {
        return change.operations().stream()
                .filter(operation -> !NOT_TAKEN_BACK.contains(operation.field()))
                .filter(operation -> !isStill(operation, change, now))
                .map(Operation::field)
                .toList();
    }

    /** Whether a field is as the change wrote it: since then, or again since what came after was taken back. */
    private static boolean isStill(Operation operation, Change change, FieldState now) {
        List<Head> heads = now.heads(operation.field());
        if (heads.size() != 1) {
            return false;
        }
        JsonNode written = operation.value() == null ? null : Json.read(operation.value());
        return heads.getFirst().version().equals(change.version())
                || Objects.equals(heads.getFirst().value(), written);
    }

    /** A record that the release made is not unmade: visitors cease to see it, and staff keep it. */
    private void takeShown(Change change, Release release, RecordChange into) {
        boolean made = change.operations().stream()
                .anyMatch(operation ->
                        operation.field().equals("kind") && operation.basis().isEmpty());
        if (made) {
            into.status(release.what().equals("import") ? Editing.DELETED : "withdrawn");
            return;
        }
        for (Operation operation : change.operations()) {
            if (!NOT_TAKEN_BACK.contains(operation.field())) {
                into.put(operation.field(), before(operation));
            }
        }
    }

    private void takeOwn(Change change, List<String> kept, CopyChange into) {
        for (Operation operation : change.operations()) {
            if (!NOT_TAKEN_BACK.contains(operation.field()) && !kept.contains(operation.field())) {
                into.put(operation.field(), before(operation));
            }
        }
    }

    /** The value that an operation replaced: of several the one that was shown. */
    private @Nullable JsonNode before(Operation operation) {
        List<Change> replaced = new ArrayList<>();
        for (Version version : operation.basis()) {
            replaced.add(journal.find(version).map(Entry::change).orElseThrow(Lost::new));
        }
        return replaced.stream()
                .max(Comparator.comparing(Change::time).thenComparing(Change::version))
                .map(change -> value(change, operation.field()))
                .orElse(null);
    }

    private static @Nullable JsonNode value(Change change, String field) {
        byte[] value = change.operations().stream()
                .filter(operation -> operation.field().equals(field))
                .findFirst()
                .orElseThrow(Lost::new)
                .value();
        return value == null ? null : Json.read(value);
    }

    /** What was there before is erased, or has not come here yet. */
    private static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The release of an id; throws {@code not-found}. */
    Release get(UUID id) {
        return folds.find(id)
                .filter(Release::isOf)
                .map(Release::of)
                .orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, id.toString()));
    }
}
