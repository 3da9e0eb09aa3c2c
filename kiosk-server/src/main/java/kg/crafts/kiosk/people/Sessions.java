package kg.crafts.kiosk.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is signed in here. Kept in memory and in a file of this centre: begun and ended sessions are on the disk before
 * anybody is told, when they were last used follows within a minute.
 */
final class Sessions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    /** At once, for one account and for all; the one used longest ago ends first. */
    private static final int MAX_OF_ONE = 20;

    private static final int MAX = 5_000;
    private static final long WRITE_SECONDS = 60;

    private final SessionFile file;
    private final InstantSource clock;
    private final Map<String, Session> byDigest = new ConcurrentHashMap<>();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("sessions").daemon().unstarted(task));
    private volatile boolean dirty;

    private Sessions(SessionFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Goes on with the sessions that were there before the server was stopped. */
    static Sessions open(Path path, InstantSource clock) throws IOException {
        Sessions sessions = new Sessions(new SessionFile(path), clock);
        sessions.file.read().forEach(session -> sessions.byDigest.put(session.digest(), session));
        var _ = sessions.writer.scheduleWithFixedDelay(
                sessions::writeIfDirty, WRITE_SECONDS, WRITE_SECONDS, TimeUnit.SECONDS);
        return sessions;
    }

    /** Begins a session and gives its token. */
    synchronized Secret begin(Known known) {
        Secret token = Tokens.fresh();
        Instant now = clock.instant();
        Account account = known.account();
        String digest = Tokens.digest(token.reveal());
        makeRoom(session -> session.account().equals(account.id()), MAX_OF_ONE - 1);
        makeRoom(session -> true, MAX - 1);
        byDigest.put(digest, new Session(digest, account.id(), known.epoch(), account.kind(), now, now));
        write();
        return token;
    }

    private void makeRoom(Predicate<Session> which, int most) {
        List<Session> there = byDigest.values().stream()
                .filter(which)
                .sorted(Comparator.comparing(Session::used).reversed())
                .toList();
        there.stream().skip(most).forEach(session -> byDigest.remove(session.digest()));
    }

    /** The session of a token. */
    Optional<Session> find(String token) {
        return Optional.ofNullable(byDigest.get(Tokens.digest(token)))
                .filter(session -> session.isValid(clock.instant()));
    }

    /** Notes that a session is used now. */
    Session use(Session session) {
        Session used = session.usedAt(clock.instant());
        if (byDigest.replace(session.digest(), session, used)) {
            dirty = true;
        }
        return used;
    }

    /** Ends those sessions; they are ended even when that can't be written, which is then refused. */
    synchronized void end(Predicate<Session> which) {
        if (byDigest.values().removeIf(which)) {
            write();
        }
    }

    private void write() {
        try {
            byDigest.values().removeIf(session -> session.isOver(clock.instant()));
            dirty = false;
            file.write(byDigest.values());
        } catch (IOException e) {
            dirty = true;
            throw new UncheckedIOException("Who is signed in can't be written", e);
        }
    }

    private synchronized void writeIfDirty() {
        if (dirty) {
            try {
                write();
            } catch (UncheckedIOException e) {
                LOG.warn("{} and is tried again", e.getMessage(), e);
            }
        }
    }

    @Override
    public void close() {
        writer.shutdown();
        writeIfDirty();
    }
}
