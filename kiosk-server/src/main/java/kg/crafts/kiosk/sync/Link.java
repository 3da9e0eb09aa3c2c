package kg.crafts.kiosk.sync;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.Origin;
import kg.crafts.kiosk.journal.VersionVector;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Refusal;
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
            Semaphore mediaTurns,
            Map<Origin, ReentrantLock> origins,
            Claims claims,
            MediaPace pace) {

        /** So many links pull changes at once, and so many media; the others wait for their turn. */
        private static final int MAX_AT_ONCE = 3;

        static Shared of(Journal journal, MediaStore media, SyncSettings settings) {
            return new Shared(
                    journal,
                    media,
                    settings,
                    new Semaphore(MAX_AT_ONCE, true),
                    new Semaphore(MAX_AT_ONCE, true),
                    new ConcurrentHashMap<>(),
                    new Claims(),
                    new MediaPace(settings.mediaKbitPerSecond(), System::nanoTime));
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Link.class);
    /** A peer that gives hints without end is not asked more often than this. */
    private static final Duration MIN_BETWEEN_ROUNDS = Duration.ofMillis(50);

    private final CentreId peer;
    private final Function<PeerClient.News, PeerClient> connect;
    private final Shared shared;
    private final JournalPull journalPull;
    private final MediaPull mediaPull;
    private final Heard heard;
    private final LinkSpeed speed = new LinkSpeed();
    private final InstantSource clock = InstantSource.system();
    private final Wake wake = new Wake();
    private final Backoff backoff = new Backoff(Shelf.RANDOM);
    private final Thread thread;
    private final AtomicReference<byte @Nullable []> hinted = new AtomicReference<>();
    /** When the peer is to be asked next what it holds, whatever hints there are. */
    private long askAt = System.nanoTime();

    private volatile boolean closed;
    private volatile @Nullable PeerClient client;
    private volatile VersionVector reached = VersionVector.EMPTY;

    private Link(CentreId peer, Function<PeerClient.News, PeerClient> connect, Shared shared) {
        this.peer = peer;
        this.connect = connect;
        this.shared = shared;
        this.journalPull = new JournalPull(shared.journal(), shared.origins(), speed);
        this.mediaPull = new MediaPull(shared.media(), speed, shared.pace(), shared.claims(), wake);
        this.heard = new Heard(shared.settings().stateFolder(), peer, clock, System::nanoTime);
        this.thread = Thread.ofVirtual().name("pull-" + peer).unstarted(this::run);
    }

    /** @param connect makes a client that tells its argument when there is news */
    static Link start(CentreId peer, Function<PeerClient.News, PeerClient> connect, Shared shared) {
        Link link = new Link(peer, connect, shared);
        link.thread.start();
        return link;
    }

    /** This centre wants more. */
    void wake() {
        wake.ring();
    }

    private void hear(byte[] hint) {
        if (hint.length > 0) {
            hinted.set(hint);
        }
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
            current = connect.apply(this::hear);
            client = current;
        }
        if (!current.isConnected()) {
            // The client goes on trying by itself and rings when it has succeeded.
            return shared.settings().poll();
        }
        try {
            PeerState state = pullChanges(current);
            pullMedia(state, current);
            backoff.succeeded();
            return Duration.ofNanos(Math.max(0, askAt - System.nanoTime()));
        } catch (IOException | Refusal | IllegalArgumentException e) {
            speed.failed();
            Duration wait = backoff.afterFailure();
            LOG.info("Pulling from {} failed, again in {} s: {}", peer, wait.toSeconds(), e.toString());
            return wait;
        }
    }

    private PeerState pullChanges(PeerClient current) throws IOException, InterruptedException {
        shared.turns().acquire();
        try {
            JournalPull.Reader reader = measured(current);
            Optional<PeerState> hint = takeHint();
            if (hint.isPresent() && System.nanoTime() - askAt < 0) {
                // What a hint says spares the question. How old it is nobody knows, so the peer is not heard by it.
                if (journalPull.run(hint.get().vector(), reader)) {
                    reached = hint.get().vector();
                }
                return hint.get();
            }
            return ask(reader);
        } finally {
            shared.turns().release();
        }
    }

    private Optional<PeerState> takeHint() {
        byte[] hint = hinted.getAndSet(null);
        try {
            return hint == null ? Optional.empty() : Optional.of(PeerState.parse(hint));
        } catch (Refusal | IllegalArgumentException e) {
            LOG.debug("A hint of {} is none", peer, e);
            return Optional.empty();
        }
    }

    /** Media have turns of their own: however slowly they come, changes do not wait for them. */
    private void pullMedia(PeerState state, PeerClient current) throws IOException {
        if (shared.mediaTurns().tryAcquire()) {
            try {
                mediaPull.run(state, measured(current), askAt);
            } finally {
                shared.mediaTurns().release();
            }
        }
    }

    private PeerState ask(JournalPull.Reader reader) throws IOException {
        Instant beganWall = clock.instant();
        long beganNanos = System.nanoTime();
        byte[] said = reader.get(Shelf.STATE, Shelf.WHOLE_STATE);
        if (said == null) {
            throw new IOException("The peer does not say what it holds");
        }
        PeerState state = PeerState.parse(said);
        if (journalPull.run(state.vector(), reader)) {
            reached = state.vector();
            heard.completed(beganWall, beganNanos);
        }
        askAt = System.nanoTime() + shared.settings().poll().toNanos();
        return state;
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
