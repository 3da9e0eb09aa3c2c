package kg.crafts.kiosk.journal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import kg.crafts.kiosk.kernel.HybridClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. It takes everything that waits, writes it in one transaction, and only when
 * that is on the disk does it answer: while one fsync lasts the next batch gathers.
 */
final class Writer {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int MAX_WAITING = 2_048;
    private static final long MAX_WAITING_BYTES = 128L << 20;
    /** A transaction takes commands until it weighs this much, so that no answer waits for too large a commit. */
    private static final long BATCH_BYTES = 4L << 20;
    /** Changes are signed at the latest after this: others can't have them before. */
    private static final long SEAL_AFTER_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final JournalSettings settings;
    private final Ledger ledger;
    private final Intake intake;
    private final Sealer sealer;
    private final Consumer<List<Command>> beforeCommit;
    private final Holdings holdings;

    private final BlockingQueue<Command> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
    private final AtomicLong waitingBytes = new AtomicLong();
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run, "journal-writer");
    private long unsignedSince;
    private boolean ended;
    private volatile Origin origin;
    private volatile boolean closing;
    private volatile @Nullable Throwable failure;

    /** @param beforeCommit hears of each batch that is written but not committed; tests break the rules with it */
    Writer(
            JournalSettings settings,
            Origin origin,
            Ledger ledger,
            Sealer sealer,
            Holdings holdings,
            HybridClock clock,
            Consumer<List<Command>> beforeCommit) {
        this.settings = settings;
        this.origin = origin;
        this.ledger = ledger;
        this.holdings = holdings;
        this.beforeCommit = beforeCommit;
        this.sealer = sealer;
        this.intake = new Intake(ledger, holdings, clock, settings.clock(), this::onFeedGrown);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    Origin origin() {
        return origin;
    }

    boolean writable() {
        return failure == null;
    }

    List<LongConsumer> listeners() {
        return listeners;
    }

    /** Never waits: what can't be queued fails at once. */
    void submit(Command command) {
        if (refuseIfStopped(command)) {
            return;
        }
        if (waitingBytes.addAndGet(command.weight()) > MAX_WAITING_BYTES || !waiting.offer(command)) {
            waitingBytes.addAndGet(-command.weight());
            command.fail(JournalRefusal.busy(waiting.size()));
            return;
        }
        // The thread may have ended between the check and the offer; nobody may be left waiting.
        if (!thread.isAlive() && waiting.remove(command)) {
            refuseIfStopped(command);
        }
    }

    private boolean refuseIfStopped(Command command) {
        Throwable cause = failure;
        if (cause != null) {
            command.fail(JournalRefusal.readOnly(cause));
        } else if (closing) {
            command.fail(JournalRefusal.closed());
        } else {
            return false;
        }
        return true;
    }

    /** Writes what waits and ends. Tells whether everything went well to the end. */
    boolean stop() {
        closing = true;
        try {
            while (thread.isAlive() && !waiting.offer(new Command.Stop(), 100, TimeUnit.MILLISECONDS)) {
                LOG.debug("waiting for room to stop");
            }
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return failure == null;
    }

    private void run() {
        try {
            while (!ended) {
                begin(); // While nobody waits for an answer.
                write(gather());
            }
        } catch (InterruptedException e) {
            failure = e; // Nobody interrupts this thread; if somebody does, it must not seem alive.
        } finally {
            if (!ended && failure == null) {
                failure = new IllegalStateException("The writer ended early; the log says why");
            }
            closing = true;
            sealer.close();
            waiting.forEach(this::refuseIfStopped);
        }
    }

    /** What waits, as much as one transaction takes; nothing when it is time to sign or to end. */
    private List<Command> gather() throws InterruptedException {
        List<Command> batch = new ArrayList<>();
        long bytes = 0;
        for (Command next = first(); next != null; next = bytes < BATCH_BYTES ? waiting.poll() : null) {
            if (next instanceof Command.Stop) {
                ended = true;
                break; // Nothing new was let in after it.
            }
            batch.add(next);
            bytes += next.weight();
        }
        waitingBytes.addAndGet(-bytes);
        return batch;
    }

    private @Nullable Command first() throws InterruptedException {
        if (!sealer.hasUnsigned() || failure != null) {
            return waiting.take();
        }
        long nanos = unsignedSince + SEAL_AFTER_NANOS - System.nanoTime();
        return waiting.poll(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
    }

    private void begin() {
        if (failure == null) {
            try {
                ledger.begin();
            } catch (SQLException e) {
                fail(e);
            }
        }
    }

    private void fail(Exception cause) {
        LOG.error("The journal takes no more changes: the disk failed", cause);
        failure = cause;
    }

    private void write(List<Command> batch) {
        if (failure != null) {
            batch.forEach(this::refuseIfStopped);
            return;
        }
        List<Runnable> answers = new ArrayList<>();
        try {
            receive(batch, answers);
            append(batch, answers);
            beforeCommit.accept(batch);
            ledger.commit();
        } catch (SQLException | IOException | RuntimeException e) {
            // Whatever went wrong in the middle, the outcome is unknown; only a new start can tell.
            fail(e);
            batch.forEach(this::refuseIfStopped);
            return;
        }
        answers.forEach(Runnable::run);
        listeners.forEach(listener -> listener.accept(holdings.position()));
    }

    private void receive(List<Command> batch, List<Runnable> answers) throws SQLException {
        Origin before = origin;
        for (Command command : batch) {
            if (command instanceof Command.Receive(Checked slice, var done)) {
                if (slice.mentions(origin)) {
                    sealer.seal(); // What comes is held against what is signed.
                }
                Receipt receipt = intake.take(slice);
                answers.add(() -> done.complete(receipt));
            }
        }
        if (!before.equals(origin)) {
            sealer.begin(origin);
        }
    }

    private void append(List<Command> batch, List<Runnable> answers) throws SQLException, IOException {
        boolean had = sealer.hasUnsigned();
        boolean all = ended || batch.isEmpty();
        for (Command command : batch) {
            if (command instanceof Command.Append(List<Command.Prepared> drafts, int weight, var done)) {
                List<Version> versions = sealer.add(drafts);
                answers.add(() -> done.complete(versions));
            } else if (command instanceof Command.AppendAll(Staged drafts, var done)) {
                drafts.forEach(sealer::add);
                answers.add(() -> done.complete(drafts.count()));
            } else if (command instanceof Command.Seal(var done)) {
                all = true;
                answers.add(() -> done.complete(true));
            }
        }
        long now = System.nanoTime();
        if (all) {
            sealer.seal();
        } else if (!had) {
            unsignedSince = now;
        } else if (now - unsignedSince > SEAL_AFTER_NANOS) {
            sealer.closeGroup();
            unsignedSince = now;
        }
    }

    /**
     * Somebody else has changes under this very name: this copy is older than what was sent out before, or has a
     * twin. From here on it writes under a new name.
     */
    private void onFeedGrown(Origin grown) {
        if (grown.equals(origin)) {
            origin = new Origin(
                    settings.centre(), Incarnations.next(settings.clock().millis()));
            LOG.warn("Others hold changes of {} that are not here; going on as {}", grown, origin);
        }
    }
}
