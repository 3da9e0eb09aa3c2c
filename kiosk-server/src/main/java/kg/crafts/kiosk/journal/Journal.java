package kg.crafts.kiosk.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;

/**
 * A centre's journal. Safe for use by many threads. Everything but {@link #append}, {@link #position},
 * {@link #origin} and {@link #vector} may wait for the disk and is not for an event loop.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Journal implements AutoCloseable {

    private Journal() {}

    /**
     * Opens or makes the journal in a folder.
     *
     * @throws JournalRefusal {@code journal-in-use}, {@code journal-damaged} or {@code journal-newer}
     */
    public static Journal open(JournalSettings settings) {
        throw new UnsupportedOperationException();
    }

    /** What this centre writes under now. May change while open, when a peer shows that this copy is an old one. */
    public Origin origin() {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes drafts, all or none, in their order. Never waits. The future completes after fsync, on the thread
     * that writes: what hangs on it must be short.
     *
     * <p>It fails with a {@link JournalRefusal}: {@code journal-busy} or {@code beyond-limits} when nothing was
     * written, {@code journal-read-only} when the disk failed and the outcome is not known.
     *
     * @param drafts 1 to {@link Limits#MAX_DRAFTS}
     * @return the versions they were given, in the same order
     */
    public CompletableFuture<List<Version>> append(List<Draft> drafts) {
        throw new UnsupportedOperationException();
    }

    /** The position of the last entry on the disk, 0 when there is none. */
    public long position() {
        throw new UnsupportedOperationException();
    }

    /**
     * Entries in order, beginning after a position. Each is checked against its hash as it is read.
     *
     * @param maxChanges at most so many, or fewer when they are large; empty only at the end
     * @throws JournalRefusal {@code journal-damaged}
     */
    public List<Entry> read(long after, int maxChanges) {
        throw new UnsupportedOperationException();
    }

    /**
     * Names what stands up to a position in this copy of the journal. It is another one after a restored backup
     * or an erasure, so that what was derived before is made anew. {@link FoldStore} uses it.
     */
    public String stamp(long position) {
        throw new UnsupportedOperationException();
    }

    /** What is held, on the disk. */
    public VersionVector vector() {
        throw new UnsupportedOperationException();
    }

    /**
     * Whole signed groups that a peer lacks, feeds that lack least first; within a feed in order.
     *
     * @param maxBytes the weight of the groups before compression; a single larger group is sent alone
     * @return empty array when the peer lacks nothing
     */
    public byte[] slice(VersionVector theirs, int maxBytes) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes what a peer sent: checks signatures, chain and limits, then writes. Duplicates and disorder change
     * nothing. Returns after fsync.
     *
     * @throws JournalRefusal {@code journal-read-only}, {@code journal-busy} or {@code journal-closed}; whatever
     *     is wrong with the slice is in the receipt
     */
    public Receipt receive(byte[] slice) {
        throw new UnsupportedOperationException();
    }

    /**
     * Has somebody told the last position after each commit, on the thread that writes: it must only note it.
     *
     * @return ends it
     */
    public AutoCloseable onCommitted(LongConsumer listener) {
        throw new UnsupportedOperationException();
    }

    /** Forks seen so far, oldest first. */
    public List<Fork> forks() {
        throw new UnsupportedOperationException();
    }

    /** False once the disk has failed: reading goes on, appending and receiving are refused until a restart. */
    public boolean writable() {
        throw new UnsupportedOperationException();
    }

    /** Walks everything that is stored; the journal may be in use meanwhile. */
    public Verification verify() {
        throw new UnsupportedOperationException();
    }

    /** Walks the journal in a folder that may be too damaged to open; whether it is in use does not matter. */
    public static Verification verify(JournalSettings settings) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes a whole copy to a file that appears under its name only when it is complete. Put as {@code
     * journal.db} in an empty folder it opens as a new incarnation.
     */
    public void backup(Path target) {
        throw new UnsupportedOperationException();
    }

    /** Writes what waits, notes that all is well, and lets the folder go. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
