package kg.crafts.kiosk.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When everything that a peer held was last held here too: the beginning of that exchange, by this
 * centre's own clocks. The age is never told too small: while running it is the longer of what the
 * monotonic and the wall clock measured (the one stops while a machine sleeps, the other may be set
 * back); after a restart there is only the wall clock, and if that stands before the noted time, nothing
 * is known.
 */
final class Heard {

    private static final Logger LOG = LoggerFactory.getLogger(Heard.class);
    private static final Duration NOTE_EVERY = Duration.ofSeconds(10);

    private record Moment(Instant wall, @Nullable Long nanos) {}

    private final Path note;
    private final InstantSource clock;
    private final LongSupplier nanoClock;
    private volatile @Nullable Moment last;
    private Instant noted = Instant.EPOCH;

    Heard(Path folder, CentreId peer, InstantSource clock, LongSupplier nanoClock) {
        this.note = folder.resolve(peer + ".heard");
        this.clock = clock;
        this.nanoClock = nanoClock;
        this.last = recall().map(wall -> new Moment(wall, null)).orElse(null);
    }

    private Optional<Instant> recall() {
        try {
            return Files.exists(note)
                    ? Optional.of(Instant.parse(Files.readString(note).strip()))
                    : Optional.empty();
        } catch (IOException | DateTimeException e) {
            LOG.warn("Can't read {}; the peer counts as never heard", note, e);
            return Optional.empty();
        }
    }

    /** Notes an exchange that began then and left nothing to be had. */
    void completed(Instant beganWall, long beganNanos) {
        last = new Moment(beganWall, beganNanos);
        if (Duration.between(noted, beganWall).abs().compareTo(NOTE_EVERY) >= 0) {
            keep();
        }
    }

    /** Writes down the last moment. A lost or late note makes the age too large, never too small. */
    void keep() {
        Moment moment = last;
        if (moment == null || moment.nanos() == null) {
            return;
        }
        try {
            Path written = Files.createTempFile(note.getParent(), "heard", ".tmp");
            Files.writeString(written, moment.wall() + "\n");
            Files.move(written, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            noted = moment.wall();
        } catch (IOException e) {
            LOG.warn("Can't write {}", note, e);
        }
    }

    Optional<Instant> at() {
        Moment moment = last;
        return moment == null ? Optional.empty() : Optional.of(moment.wall());
    }

    /** Empty when it is not known. */
    Optional<Duration> age() {
        Moment moment = last;
        if (moment == null) {
            return Optional.empty();
        }
        Duration byWall = Duration.between(moment.wall(), clock.instant());
        Long nanos = moment.nanos();
        if (nanos == null) {
            return byWall.isNegative() ? Optional.empty() : Optional.of(byWall);
        }
        Duration byMonotonic = Duration.ofNanos(nanoClock.getAsLong() - nanos);
        return Optional.of(byWall.compareTo(byMonotonic) > 0 ? byWall : byMonotonic);
    }
}
