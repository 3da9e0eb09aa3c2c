package kg.crafts.kiosk.sync;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.Origin;
import kg.crafts.kiosk.journal.Receipt;
import kg.crafts.kiosk.journal.VersionVector;
import kg.crafts.kiosk.journal.VersionVector.Head;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches from one peer the changes that this journal lacks, whoever wrote them. Used by one thread. */
final class JournalPull {

    /** Reads a shelf of the peer. */
    @FunctionalInterface
    interface Reader {
        byte @Nullable [] get(Shelf shelf, String what) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(JournalPull.class);

    private static final long PATIENCE_MILLIS = 500;

    private final Journal journal;
    /** Who fetches an origin at this moment; shared by all links. */
    private final Map<Origin, ReentrantLock> turns;

    private final LinkSpeed speed;
    /** What was refused, by the head that the peer offered: it is asked for again only when that changes. */
    private final Map<Origin, Head> refused = new HashMap<>();

    JournalPull(Journal journal, Map<Origin, ReentrantLock> turns, LinkSpeed speed) {
        this.journal = journal;
        this.turns = turns;
        this.speed = speed;
    }

    /**
     * Fetches until nothing is missing that this journal would take.
     *
     * @return whether that was reached
     */
    boolean run(VersionVector theirs, Reader peer) throws IOException {
        refused.keySet().retainAll(theirs.heads().keySet());
        VersionVector ours = journal.vector();
        // What is nearly there goes first: one new change never waits behind weeks of another centre's.
        List<Origin> missing = theirs.heads().keySet().stream()
                .filter(origin -> isMissing(origin, theirs, ours))
                .sorted(Comparator.comparingLong(origin -> theirs.sequence(origin) - ours.sequence(origin)))
                .toList();
        boolean complete = true;
        for (Origin origin : missing) {
            complete &= fetch(origin, theirs, peer);
        }
        return complete;
    }

    private boolean isMissing(Origin origin, VersionVector theirs, VersionVector ours) {
        Head offered = theirs.heads().get(origin);
        Head held = ours.heads().get(origin);
        if (offered == null || offered.sequence() == 0 || offered.equals(refused.get(origin))) {
            return false;
        }
        if (held == null) {
            return true;
        }
        boolean fork = offered.sequence() == held.sequence() && !offered.hash().equals(held.hash());
        return held.wanted() && (offered.sequence() > held.sequence() || fork);
    }

    private boolean fetch(Origin origin, VersionVector theirs, Reader peer) throws IOException {
        // Another link that is at it now will most likely bring the same; a slow one is not waited for.
        ReentrantLock turn = turns.computeIfAbsent(origin, first -> new ReentrantLock());
        boolean alone = lock(turn);
        try {
            return fetchNow(origin, theirs, peer);
        } finally {
            if (alone) {
                turn.unlock();
            }
        }
    }

    private static boolean lock(ReentrantLock turn) throws IOException {
        try {
            return turn.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The link is closing", e);
        }
    }

    private boolean fetchNow(Origin origin, VersionVector theirs, Reader peer) throws IOException {
        while (isMissing(origin, theirs, journal.vector())) {
            Head held = Objects.requireNonNullElse(journal.vector().heads().get(origin), new Head(0, "", true));
            int maxBytes = speed.bytesToAsk(LogKey.MAX_BYTES);
            LogKey key = new LogKey(origin, held.sequence(), held.hash(), maxBytes);
            byte[] slice = peer.get(Shelf.LOG, key.toString());
            if (slice == null) {
                return false;
            }
            Receipt receipt = journal.receive(slice);
            boolean further = journal.vector().sequence(origin) > held.sequence();
            if (receipt.applied() == 0 && !further) {
                return refuse(origin, theirs, receipt);
            }
        }
        return true;
    }

    /** Returns whether the refusal is final, so that everything which can be had is here. */
    private boolean refuse(Origin origin, VersionVector theirs, Receipt receipt) {
        Head offered = theirs.heads().get(origin);
        if (offered != null) {
            refused.put(origin, offered);
        }
        if (receipt.refused().isEmpty()) {
            LOG.warn("Changes of {} do not help: all of them were here", origin);
            return false;
        }
        Receipt.Refused first = receipt.refused().getFirst();
        LOG.warn("Refused changes of {} from {} on: {}, {}", origin, first.sequence(), first.reason(), first.message());
        return switch (first.reason()) {
            case UNTRUSTED, REVOKED, FORKED, STOPPED -> true;
            case UNREADABLE, FORGED, GAP, BROKEN -> false;
        };
    }
}
