package kg.crafts.kiosk.sync;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.Origin;
import kg.crafts.kiosk.journal.VersionVector;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pulls from one peer, for ever: what it holds, then the changes that are missing, then media. One virtual
 * thread does it step by step, so that waiting costs nothing and holds up nobody.
 */
final class Link implements AutoCloseable {

    /** What all links of a centre share. */
    record Shared(
            Journal journal,
            MediaStore media,
            SyncSettings settings,
            Semaphore turns,
            Map<Origin, ReentrantLock> origins,
            Set<ContentHash> claimed) {

        /** So many links pull at once; the others wait for their turn. */
        private static final int MAX_AT_ONCE = 3;

        static Shared of(Journal journal, MediaStore media, SyncSettings settings) {
            Semaphore turns = new Semaphore(MAX_AT_ONCE, true);
            return new Shared(
                    journal, media, settings, turns, new ConcurrentHashMap<>(), ConcurrentHashMap.newKeySet());
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Link.class);
    /** A peer that gives hints without end is not asked more often than this. */
    private static final Duration MIN_BETWEEN_ROUNDS = Duration.ofMillis(50);

    private final CentreId peer;
    private final Function<Runnable, PeerClient> connect;
    private final Shared shared;
    private final JournalPull journalPull;
    private final MediaPull mediaPull;
    private final Heard heard;
    private final LinkSpeed speed = new LinkSpeed();
    private final InstantSource clock = InstantSource.system();
    private final Wake wake = new Wake();
    private final Backoff backoff = new Backoff(Shelf.RANDOM);
    private final Thread thread;
    private volatile boolean closed;
    private volatile @Nullable PeerClient client;
    private volatile VersionVector reached = VersionVector.EMPTY;

    private Link(CentreId peer, Function<Runnable, PeerClient> connect, Shared shared) {
        this.peer = peer;
        this.connect = connect;
        this.shared = shared;
        this.journalPull = new JournalPull(shared.journal(), shared.origins(), speed);
        this.mediaPull = new MediaPull(shared.media(), speed, shared.claimed());
        this.heard = new Heard(shared.settings().stateFolder(), peer, clock, System::nanoTime);
        this.thread = Thread.ofVirtual().name("pull-" + peer).unstarted(this::run);
    }

    /** @param connect makes a client that runs its argument when there is news */
    static Link start(CentreId peer, Function<Runnable, PeerClient> connect, Shared shared) {
        Link link = new Link(peer, connect, shared);
        link.thread.start();
        return link;
    }

    /** Something may be had: the peer gave a hint, or this centre wants more. */
    void wake() {
        wake.ring();
    }

    CentreId peer() {
        return peer;
    }

    PeerStatus status() {
        PeerClient current = client;
        Instant at = heard.at().orElse(null);
        Long ageSeconds =
                heard.age().map(age -> age.plusNanos(999_999_999).toSeconds()).orElse(null);
        return new PeerStatus(peer, current != null && current.isConnected(), at, ageSeconds, reached);
    }

    private void run() {
        try {
            while (!closed) {
                wake.await(step());
                Wake.pause(MIN_BETWEEN_ROUNDS);
            }
        } catch (InterruptedException e) {
            LOG.debug("The link to {} was told to end", peer);
        } finally {
            heard.keep();
            closeClient();
        }
    }

    /** Does what can be done now; returns how long to wait when nothing rings. */
    private Duration step() throws InterruptedException {
        PeerClient current = client;
        if (current == null || !current.isRunning()) {
            closeClient();
            current = connect.apply(wake::ring);
            client = current;
        }
        if (!current.isConnected()) {
            // The client goes on trying by itself and rings when it has succeeded.
            return shared.settings().poll();
        }
        shared.turns().acquire();
        try {
            round(current);
            backoff.succeeded();
            return shared.settings().poll();
        } catch (IOException | Refusal | IllegalArgumentException e) {
            speed.failed();
            Duration wait = backoff.afterFailure();
            LOG.info("Pulling from {} failed, again in {} s: {}", peer, wait.toSeconds(), e.toString());
            return wait;
        } finally {
            shared.turns().release();
        }
    }

    private void round(PeerClient current) throws IOException {
        Instant beganWall = clock.instant();
        long beganNanos = System.nanoTime();
        JournalPull.Reader reader = measured(current);
        byte[] said = reader.get(Shelf.STATE, Shelf.WHOLE_STATE);
        if (said == null) {
            throw new IOException("The peer does not say what it holds");
        }
        PeerState state = PeerState.parse(said);
        if (journalPull.run(state.vector(), reader)) {
            reached = state.vector();
            heard.completed(beganWall, beganNanos);
        }
        mediaPull.run(state, reader, wake);
    }

    private JournalPull.Reader measured(PeerClient current) {
        return (shelf, what) -> {
            if (closed) {
                throw new IOException("The link is closed");
            }
            long began = System.nanoTime();
            byte[] value = current.get(shelf, Shelf.newKey(what, Shelf.RANDOM));
            speed.measured(value == null ? 0 : value.length, System.nanoTime() - began);
            return value;
        };
    }

    private void closeClient() {
        PeerClient current = client;
        if (current != null) {
            current.close();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
