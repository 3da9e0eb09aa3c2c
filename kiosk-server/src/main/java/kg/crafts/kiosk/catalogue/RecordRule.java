package kg.crafts.kiosk.catalogue;

import java.util.Optional;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.FoldRule;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.journal.FoldStore;
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
        return "records-3";
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
    public void apply(FieldState state, Change change) {
        state.apply(change);
    }

    @Override
    public Fold keep(FieldState state, UUID subject, long position, FoldStore others) {
        String kind = state.text("kind");
        return new Fold(
                subject,
                Kind.find(kind).isPresent() ? kind : UNKNOWN,
                ownCode(state, others),
                state.encode(),
                position,
                state.conflicts().size());
    }

    /**
     * The code, unless a record that was made apart has it already: two desks may choose the same code for
     * different things. The lower id keeps it everywhere; the other is found by its id until it is renamed.
     */
    private static @Nullable String ownCode(FieldState state, FoldStore others) {
        String code = state.text("code");
        if (code.isEmpty() || Kind.find(state.text("kind")).isEmpty()) {
            return null;
        }
        Optional<Fold> holder = others.findByCode(code);
        return holder.isEmpty() || holder.get().id().compareTo(state.id()) >= 0 ? code : null;
    }
}
