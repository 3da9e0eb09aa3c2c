package kg.crafts.kiosk.catalogue;

import java.util.UUID;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.FoldRule;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Fold;
import org.jspecify.annotations.Nullable;

/** How edits of records add up: field by field. */
public final class RecordRule implements FoldRule<FieldState> {

    /** What a record is kept as while its kind is not known here, such as one of a newer release. */
    static final String UNKNOWN = "";

    @Override
    public String type() {
        return Catalogue.TYPE;
    }

    @Override
    public String form() {
        return "records-4";
    }

    @Override
    public boolean isOf(String kind) {
        return kind.equals(UNKNOWN) || Kind.find(kind).isPresent();
    }

    @Override
    public FieldState load(UUID subject, @Nullable Fold kept) {
        return kept == null ? FieldState.empty(subject) : FieldState.decode(subject, kept.bytes());
    }

    @Override
    public boolean keepsHistory() {
        return true;
    }

    @Override
    public void apply(FieldState state, Change change) {
        state.apply(change);
    }

    @Override
    public Fold keep(FieldState state, UUID subject, long position) {
        String kind = state.text("kind");
        return new Fold(
                subject,
                Kind.find(kind).isPresent() ? kind : UNKNOWN,
                ownCode(state),
                state.encode(),
                position,
                Catalogue.conflicts(state).size());
    }

    /**
     * The code. Two desks may choose the same one for different things: the lower id keeps it everywhere, and the other
     * is not shown until it is renamed.
     */
    private static @Nullable String ownCode(FieldState state) {
        String code = state.text("code");
        return code.isEmpty() || Kind.find(state.text("kind")).isEmpty() ? null : code;
    }
}
