package kg.crafts.kiosk.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the changes add up to, so that a start needs no replay. Everything in it can be made again
 * from the journal, and whatever is wrong with it is answered by beginning anew. Safe for many threads.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class FoldStore implements AutoCloseable {

    private FoldStore() {}

    /**
     * Opens or makes the file. When it is damaged, of another form, or made from another copy of the journal, it is
     * deleted and begun anew, which {@link #begunAnewBecause} tells; {@link #position} is then 0.
     *
     * @param file such as {@code derived/folds.db}; its folder is made when absent
     * @param form names what the bytes mean: any other than last time begins anew
     */
    public static FoldStore open(Path file, String form, Journal journal) {
        throw new UnsupportedOperationException();
    }

    /** Why {@link #open} threw away what was there, or empty. */
    public Optional<String> begunAnewBecause() {
        throw new UnsupportedOperationException();
    }

    /** Up to where the journal is contained in the folds. */
    public long position() {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts and removes folds and notes that the journal is contained up to {@code position}, all or nothing. Codes
     * may be swapped within a batch.
     */
    public void put(List<Fold> puts, List<UUID> removals, long position) {
        throw new UnsupportedOperationException();
    }

    public Optional<Fold> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Fold> findByCode(String code) {
        throw new UnsupportedOperationException();
    }

    /**
     * Folds touched after a position, in the order of their last position.
     *
     * @param max about so many: those of one position are never split. Empty only at the end
     */
    public List<Fold> listTouchedAfter(long position, int max) {
        throw new UnsupportedOperationException();
    }

    /**
     * Folds of a kind in the order of their ids.
     *
     * @param after the last id of the page before, or null
     */
    public List<Fold> listOfKind(String kind, @Nullable UUID after, int max) {
        throw new UnsupportedOperationException();
    }

    public long count() {
        throw new UnsupportedOperationException();
    }

    public long count(String kind) {
        throw new UnsupportedOperationException();
    }

    /**
     * 64 hexadecimal digits: the sum modulo 2^256 of SHA-256(id ‖ bytes) over all folds. Equal for equal folds,
     * however they came about.
     */
    public String stateHash() {
        throw new UnsupportedOperationException();
    }

    /** Empties the store, for a rebuild by replay. */
    public void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
