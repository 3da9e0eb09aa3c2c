package kg.crafts.kiosk.fold;

import java.util.UUID;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Fold;
import org.jspecify.annotations.Nullable;

/**
 * How the changes of one type add up. The result must be a pure function of the set of changes, whatever order those
 * of different origins arrived in: it is compared between centres by its bytes.
 *
 * @param <S> what the changes to one subject add up to, while they are taken in; used by one thread
 */
public interface FoldRule<S> {

    /** The type of change, as in {@code Draft}. */
    String type();

    /** Names what the bytes of a fold mean: any other than last time has all folds made anew. */
    String form();

    /** Whether a fold of a kind is one of this rule's. A subject belongs to one rule only. */
    boolean isOf(String kind);

    /** Goes on from what was kept, or begins with nothing. */
    S load(UUID subject, @Nullable Fold kept);

    /** Whether its changes can be found again by their subject ({@code FoldStore.listTouches}). */
    default boolean keepsHistory() {
        return false;
    }

    /** Takes in one more change. Changes of one origin come in order. */
    void apply(S state, Change change);

    /**
     * What is kept.
     *
     * @param position of the last change taken in
     */
    Fold keep(S state, UUID subject, long position);
}
