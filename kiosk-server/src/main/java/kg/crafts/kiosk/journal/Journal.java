package kg.crafts.kiosk.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongConsumer;
import kg.crafts.kiosk.kernel.DurableFiles;
import kg.crafts.kiosk.kernel.Subscription;

/**
 * A centre's journal. Safe for use by many threads. Everything but {@link #append}, {@link #position},
 * {@link #origin} and {@link #vector} may wait for the disk and is not for an event loop.
 */
public final class Journal implements AutoCloseable {

    private final OpenJournal parts;
    private final Writer writer;
    private final Holdings holdings;
    private boolean closed;

    Journal(OpenJournal parts) {
        this.parts = parts;
        this.writer = parts.writer();
        this.holdings = parts.holdings();
    }

    /**
     * Begins to load on another thread what {@link #open} needs, for a start that has something else to do first.
     * Whatever goes wrong with it is told by {@code open}.
     */
    public static void prepare() {
        Thread.ofPlatform().name("journal-prepare").daemon().start(Database::load);
    }

    /**
     * Opens or makes the journal in a folder. After anything but an orderly {@link #close} on this very disk the whole
     * chain is walked first (but for its signatures), and a new incarnation is opened.
     *
     * @throws JournalRefusal {@code journal-in-use}, {@code journal-damaged}, {@code journal-newer} or {@code
     *     journal-unreachable}
     */
    public static Journal open(JournalSettings settings) {
        return OpenJournal.open(settings, batch -> {});
    }

    /** What this centre writes under now. May change while open, when a peer shows that this copy is an old one. */
    public Origin origin() {
        return writer.origin();
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
        CompletableFuture<List<Version>> done = new CompletableFuture<>();
        try {
            Limits.check(!drafts.isEmpty() && drafts.size() <= Limits.MAX_DRAFTS, "list of drafts", drafts.size());
            List<Command.Prepared> prepared =
                    drafts.stream().map(Command.Prepared::of).toList();
            long weight = prepared.stream()
                    .mapToLong(one -> one.payload().length + Header.MAX_BYTES)
                    .sum();
            Limits.check(weight <= Limits.MAX_APPEND_BYTES, "list of drafts", weight);
            writer.submit(new Command.Append(prepared, (int) weight, done));
        } catch (JournalRefusal e) {
            done.completeExceptionally(e);
        }
        return done;
    }

    /**
     * Writes any number of drafts, all or none: nobody sees or gets the first before the last is on the disk. They
     * wait in a file, so that the memory needed does not grow with them; other writers wait while they are written.
     * Returns after fsync.
     *
     * @return how many there were
     * @throws JournalRefusal as {@link #append}
     */
    public long appendAll(Iterable<Draft> drafts) {
        try (Staged staged = Staged.write(parts.folder(), drafts)) {
            CompletableFuture<Long> done = new CompletableFuture<>();
            writer.submit(new Command.AppendAll(staged, done));
            return join(done);
        } catch (IOException e) {
            throw JournalRefusal.unreachable(e);
        }
    }

    private static <T> T join(CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof JournalRefusal refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    /** The position of the last entry on the disk, 0 when there is none. */
    public long position() {
        return holdings.position();
    }

    /**
     * Entries in order, beginning after a position. Each is checked against its hash as it is read.
     *
     * @param maxChanges at most so many, or fewer when they are large; empty only at the end
     * @throws JournalRefusal {@code journal-damaged}
     */
    public List<Entry> read(long after, int maxChanges) {
        int most = (int) Math.min(maxChanges, holdings.position() - after);
        return most <= 0 ? List.of() : parts.read(reader -> new Replay(reader, holdings).after(after, most));
    }

    /**
     * The change of a version with its place here, or empty when it is not held.
     *
     * @throws JournalRefusal {@code journal-damaged}
     */
    public Optional<Entry> find(Version version) {
        Optional<Feed> feed = holdings.find(version.origin());
        return feed.isEmpty()
                ? Optional.empty()
                : parts.read(reader ->
                                reader.find(feed.get().id(), version.sequence()).map(FeedReader.Row::position))
                        .flatMap(this::find);
    }

    /** The change at a position, or empty beyond the end. */
    public Optional<Entry> find(long position) {
        return read(position - 1, 1).stream().findFirst();
    }

    /**
     * Names what stands up to a position in this copy of the journal. It is another one after a restored backup
     * or an erasure, so that what was derived before is made anew. {@link FoldStore} uses it.
     */
    public String stamp(long position) {
        return parts.read(reader -> {
            String hash = reader.find(position)
                    .map(row -> Hashes.hex(row.link().hash()))
                    .orElse("");
            return holdings.generation() + " " + position + " " + hash;
        });
    }

    /** What is held, on the disk. */
    public VersionVector vector() {
        return holdings.vector();
    }

    /**
     * Whole signed groups that a peer lacks, feeds that lack least first; within a feed in order.
     *
     * @param maxBytes the weight of the groups before compression; a single larger group is sent alone
     * @return empty array when the peer lacks nothing
     */
    public byte[] slice(VersionVector theirs, int maxBytes) {
        seal();
        SliceCodec.Slice slice = parts.read(reader -> new Slicer(reader, holdings, maxBytes).pick(theirs));
        return slice.groups().isEmpty() ? new byte[0] : SliceCodec.encode(slice);
    }

    /** Waits until all that was acknowledged is signed, so that others can have it. */
    private void seal() {
        Optional<Feed> own = holdings.find(origin());
        if (own.isPresent() && own.get().signed() < own.get().sequence()) {
            CompletableFuture<Boolean> done = new CompletableFuture<>();
            writer.submit(new Command.Seal(done));
            done.join();
        }
    }

    /**
     * Takes what a peer sent: checks signatures, chain and limits, then writes. Duplicates and disorder change
     * nothing. Returns after fsync.
     *
     * @throws JournalRefusal {@code journal-read-only}, {@code journal-busy} or {@code journal-closed}; whatever
     *     is wrong with the slice is in the receipt
     */
    public Receipt receive(byte[] slice) {
        if (slice.length == 0) {
            return new Receipt(0, 0, List.of());
        }
        Checked checked;
        try {
            SliceCodec.Slice decoded = SliceCodec.decode(slice);
            int weight = decoded.groups().stream().mapToInt(Group::weight).sum();
            checked = Checked.of(decoded, parts.trust(), holdings, weight);
        } catch (JournalRefusal e) {
            Receipt.Reason unreadable = Receipt.Reason.UNREADABLE;
            String message = String.valueOf(e.getMessage());
            return new Receipt(0, 0, List.of(new Receipt.Refused(null, 0, unreadable, message)));
        }
        CompletableFuture<Receipt> done = new CompletableFuture<>();
        writer.submit(new Command.Receive(checked, done));
        return join(done);
    }

    /**
     * Has somebody told the last position after each commit, on the thread that writes: it must only note it, and
     * not throw, which would end the writing. The same position may be told again.
     */
    public Subscription onCommitted(LongConsumer listener) {
        writer.listeners().add(listener);
        return () -> writer.listeners().remove(listener);
    }

    /** Forks seen so far, oldest first. Those who run the centre must hear of each. */
    public List<Fork> forks() {
        return holdings.forks();
    }

    /** False once the disk has failed: reading goes on, appending and receiving are refused until a restart. */
    public boolean writable() {
        return writer.writable();
    }

    /** Walks everything that is stored; the journal may be in use meanwhile. */
    public Verification verify() {
        seal();
        return verify(parts.folder());
    }

    /** Walks the journal in a folder that may be too damaged to open; whether it is in use does not matter. */
    public static Verification verify(Path folder) {
        return OpenJournal.verify(folder);
    }

    /**
     * Writes a whole copy to a file that appears under its name only when it is complete. Put as {@code
     * journal.db} in an empty folder it opens as a new incarnation.
     *
     * @throws JournalRefusal {@code journal-unreachable}; nothing then stands under the name that did not before
     */
    public void backup(Path target) {
        seal();
        try {
            Path temporary = target.resolveSibling(target.getFileName() + ".new");
            Files.deleteIfExists(temporary);
            Database.copy(parts.folder().resolve(Database.FILE), temporary, Incarnations.generation());
            DurableFiles.moveIntoPlace(temporary, target);
        } catch (SQLException e) {
            throw Database.refusal(e);
        } catch (IOException e) {
            throw JournalRefusal.unreachable(e);
        }
    }

    /** For tests that ask or hinder the insides. */
    OpenJournal parts() {
        return parts;
    }

    /** Writes what waits, notes that all is well, and lets the folder go. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            parts.close();
        }
    }
}
