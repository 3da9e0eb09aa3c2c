package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.Permission;
import kg.crafts.kiosk.catalogue.RecordIds;
import kg.crafts.kiosk.catalogue.Release;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.web.HttpProblem;
import org.jspecify.annotations.Nullable;

/** What happened to a record, told by the changes in the journal, gone through once more in their order. */
public final class History {

    /** Changes of one record that are told at most, the latest: an autosave makes some for every text. */
    private static final int MAX_CHANGES = 2_000;

    private final Journal journal;
    private final FoldStore folds;

    public History(Journal journal, FoldStore folds) {
        this.journal = journal;
        this.folds = folds;
    }

    /** What became of a field; null where there is nothing. */
    record Difference(
            String field, @Nullable JsonNode from, @Nullable JsonNode to) {}

    /**
     * One change.
     *
     * @param what edit, discard, consent, or that of the release
     * @param release that it belongs to, or null
     * @param after every field as staff saw it then
     */
    record Step(
            Change change,
            String what,
            @Nullable UUID release,
            List<Difference> fields,
            SortedMap<String, JsonNode> after) {}

    /** All steps, the first first; what a release takes out of a working copy is no step. */
    List<Step> steps(Edited edited) {
        FieldState shown = FieldState.empty(edited.id());
        FieldState own = FieldState.empty(edited.own().id());
        List<Step> steps = new ArrayList<>();
        SortedMap<String, JsonNode> before = new TreeMap<>();
        for (Change change : changes(edited)) {
            (change.type().equals(WorkingCopyRule.TYPE) ? own : shown).apply(change);
            SortedMap<String, JsonNode> after = new Edited(edited.kind(), shown, own).fields();
            Optional<UUID> release = release(change);
            boolean emptied = change.type().equals(WorkingCopyRule.TYPE) && release.isPresent();
            List<Difference> fields = differences(before, after);
            if (!emptied && !(fields.isEmpty() && release.isEmpty())) {
                steps.add(new Step(change, what(change, release), release.orElse(null), fields, after));
            }
            before = after;
        }
        return steps;
    }

    /** The record as staff saw it after one of its changes. */
    SortedMap<String, JsonNode> after(Edited edited, String version) {
        return steps(edited).stream()
                .filter(step -> step.change().version().toString().equals(version))
                .findFirst()
                .map(Step::after)
                .orElseThrow(() -> new HttpProblem(EditingProblems.NO_VERSION, version));
    }

    private List<Change> changes(Edited edited) {
        return Stream.of(edited.id(), edited.own().id())
                .flatMap(subject -> folds.listTouches(subject, Long.MAX_VALUE, MAX_CHANGES).stream())
                .flatMap(position -> journal.find(position).stream())
                .map(entry -> entry.change())
                .sorted(Comparator.comparing(Change::time).thenComparing(Change::version))
                .toList();
    }

    private static List<Difference> differences(SortedMap<String, JsonNode> before, SortedMap<String, JsonNode> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new Difference(field, before.get(field), after.get(field)))
                .toList();
    }

    private static Optional<UUID> release(Change change) {
        return change.operations().stream()
                .filter(operation -> operation.field().equals(Release.TYPE))
                .map(Operation::value)
                .flatMap(value -> value == null ? Stream.empty() : Stream.of(Json.read(value)))
                .flatMap(value -> RecordIds.find(value.asText()).stream())
                .findFirst();
    }

    private String what(Change change, Optional<UUID> release) {
        Optional<String> told = release.flatMap(folds::find)
                .filter(Release::isOf)
                .map(fold -> Release.of(fold).what());
        if (told.isPresent()) {
            return told.get();
        }
        if (!change.type().equals(WorkingCopyRule.TYPE)) {
            boolean consent = change.operations().stream()
                    .map(Operation::field)
                    .allMatch(field -> Permission.OWN_ACTS.contains(field) || Permission.isPart(field));
            return consent ? "consent" : "import";
        }
        return change.operations().stream().allMatch(operation -> operation.value() == null) ? "discard" : "edit";
    }
}
