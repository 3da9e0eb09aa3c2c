package kg.crafts.kiosk.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.journal.Journal;

/**
 * Records as they are without those releases of which the end has not come yet: a centre that has received the half of
 * a release shows nothing of it.
 */
final class HeldBack {

    /** A page grows to so many at most; what is longer is held back until its end has come. */
    private static final int MAX_PAGES = 5;

    private final Journal journal;

    HeldBack(Journal journal) {
        this.journal = journal;
    }

    /**
     * Folds touched after a position, in the order of their last position: about so many, and those up to the end of the
     * releases that they belong to, so that a release is shown in one go and nobody has to make its records as they were
     * before it.
     */
    static List<Fold> page(FoldStore folds, long after, int max) {
        List<Fold> page = new ArrayList<>(folds.listTouchedAfter(after, max));
        List<Fold> added = page;
        while (!added.isEmpty() && page.size() < MAX_PAGES * max && endOf(added, folds) > reached(page)) {
            added = folds.listTouchedAfter(reached(page), max);
            page.addAll(added);
        }
        return page;
    }

    private static long reached(List<Fold> page) {
        return page.getLast().position();
    }

    /** Where the last of the releases ends that records belong to; 0 when that is no further than they go. */
    private static long endOf(List<Fold> page, FoldStore folds) {
        if (reached(page) == folds.position()) {
            return 0;
        }
        return page.stream()
                .filter(fold -> Kind.find(fold.kind()).isPresent())
                .flatMap(fold -> releases(FieldState.decode(fold.id(), fold.bytes())).stream())
                .distinct()
                .flatMap(release -> RecordIds.find(release).flatMap(folds::find).stream())
                .mapToLong(Fold::position)
                .max()
                .orElse(0);
    }

    /**
     * What visitors may know of a record.
     *
     * @param position up to where the journal is shown: a release that ends behind it has not come
     */
    FieldState state(Fold fold, FoldStore folds, long position) {
        FieldState state = FieldState.decode(fold.id(), fold.bytes());
        Set<String> unfinished = releases(state);
        unfinished.removeIf(release -> hasCome(release, folds, position));
        return unfinished.isEmpty() ? state : without(unfinished, fold.id(), folds);
    }

    private static Set<String> releases(FieldState state) {
        return state.heads(Release.TYPE).stream()
                .map(Head::value)
                .filter(value -> value != null)
                .map(value -> value.asText())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean hasCome(String release, FoldStore folds, long position) {
        Optional<Fold> found = RecordIds.find(release).flatMap(folds::find);
        return found.isPresent() && found.get().position() <= position;
    }

    private FieldState without(Set<String> unfinished, UUID id, FoldStore folds) {
        FieldState before = FieldState.empty(id);
        for (long position :
                folds.listTouches(id, Long.MAX_VALUE, Integer.MAX_VALUE).reversed()) {
            journal.find(position)
                    .filter(entry -> !belongsTo(entry.change(), unfinished))
                    .ifPresent(entry -> before.apply(entry.change()));
        }
        return before;
    }

    private static boolean belongsTo(Change change, Set<String> releases) {
        return change.operations().stream()
                .filter(operation -> operation.field().equals(Release.TYPE))
                .map(operation -> operation.value())
                .anyMatch(value ->
                        value != null && releases.contains(Json.read(value).asText()));
    }

    /** The records that are shown now that a release has come whole: those that name it. */
    static List<Fold> shownWith(Fold release, FoldStore folds) {
        String name = release.id().toString();
        return Release.of(release).ids().stream()
                .flatMap(id -> folds.find(id).stream())
                .filter(fold ->
                        releases(FieldState.decode(fold.id(), fold.bytes())).contains(name))
                .toList();
    }
}
