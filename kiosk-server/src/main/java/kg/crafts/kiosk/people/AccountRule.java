package kg.crafts.kiosk.people;

import java.util.UUID;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.FoldRule;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Fold;
import org.jspecify.annotations.Nullable;

/**
 * How changes of accounts add up: field by field. What edits made apart mean together is decided when it is read
 * ({@link Known}), so that nobody has to be asked and nothing waits. A fold has no code: two centres cut off from each
 * other may give the same name, and both accounts are kept.
 */
public final class AccountRule implements FoldRule<FieldState> {

    /** The type of change, and the kind of fold. */
    static final String ACCOUNT = "account";

    @Override
    public String type() {
        return ACCOUNT;
    }

    @Override
    public String form() {
        return "accounts-1";
    }

    @Override
    public boolean isOf(String kind) {
        return kind.equals(ACCOUNT);
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
    public Fold keep(FieldState state, UUID subject, long position) {
        return new Fold(subject, ACCOUNT, null, state.encode(), position, 0);
    }
}
