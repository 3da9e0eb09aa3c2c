package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.Audience;
import kg.crafts.kiosk.catalogue.RecordIds;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.Nullable;

/** Records as staff see them: what visitors see, overlaid by what was changed since. May wait for the disk. */
public final class WorkingCopies {

    private static final int PAGE = 256;

    private final FoldStore folds;

    private final Audience audience;

    /** @param here the centre whose staff ask */
    public WorkingCopies(FoldStore folds, CentreId here) {
        this.folds = folds;
        this.audience = new Audience(here);
    }

    /** For whom the work at hand is done, as {@link Audience} says it. */
    public Set<String> audience() {
        return audience.present();
    }

    /** Whether the one for whom the work at hand is done would see a record of these fields. */
    boolean wouldSee(Map<String, JsonNode> fields) {
        return audience.sees(fields::get);
    }

    private boolean isSeen(Edited edited) {
        return !Collections.disjoint(audience.present(), edited.audience());
    }

    /** The record of an id, published or not; empty when there is none that is seen by the one who asks. */
    public Optional<Edited> find(UUID id) {
        return findAny(id).filter(this::isSeen);
    }

    /** The record of a code, published or not; empty when there is none that is seen by the one who asks. */
    public Optional<Edited> findByCode(String code) {
        return findAnyByCode(code).filter(this::isSeen);
    }

    /** The record of an id, whoever asks: for what nobody is told. Empty when there is none of a kind that is known here. */
    public Optional<Edited> findAny(UUID id) {
        FieldState own = folds.find(RecordIds.ofWorkingCopy(id))
                .map(WorkingCopies::state)
                .orElseGet(() -> FieldState.empty(RecordIds.ofWorkingCopy(id)));
        FieldState shown = folds.find(id).map(WorkingCopies::state).orElseGet(() -> FieldState.empty(id));
        return Edited.of(shown, own);
    }

    /** The record of a code, whoever asks: whether a code is free is no secret. */
    public Optional<Edited> findAnyByCode(String code) {
        Optional<UUID> shown = folds.findByCode(code).map(Fold::id);
        return shown.or(() -> folds.findByCode(WorkingCopyRule.foldCode(code)).map(WorkingCopies::recordOf))
                .flatMap(this::findAny);
    }

    /** The ids of all records that have a working copy, those that were never published among them. */
    public List<UUID> listIds() {
        List<UUID> ids = new ArrayList<>();
        @Nullable UUID last = null;
        List<Fold> page = folds.listOfKind(WorkingCopyRule.TYPE, last, PAGE);
        while (!page.isEmpty()) {
            page.forEach(fold -> ids.add(recordOf(fold)));
            last = page.getLast().id();
            page = folds.listOfKind(WorkingCopyRule.TYPE, last, PAGE);
        }
        return ids;
    }

    /** The record that a fold is the working copy of. */
    public static UUID recordOf(Fold workingCopy) {
        return UUID.fromString(state(workingCopy).text(WorkingCopyRule.RECORD));
    }

    /** Whether a fold is a working copy, for those who hear of folds. */
    public static boolean isWorkingCopy(Fold fold) {
        return fold.kind().equals(WorkingCopyRule.TYPE) || fold.kind().equals(WorkingCopyRule.DONE);
    }

    private static FieldState state(Fold fold) {
        return FieldState.decode(fold.id(), fold.bytes());
    }
}
