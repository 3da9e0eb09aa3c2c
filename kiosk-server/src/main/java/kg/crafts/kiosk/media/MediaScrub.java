package kg.crafts.kiosk.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the files of a store again, one after the other and all of them within 100 days, since disks forget.
 * What is not as its name says is set aside, so that nobody gets it, and told, so that it is fetched again.
 */
public final class MediaScrub implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MediaScrub.class);
    /** At 1 % a day. */
    private static final Duration WHOLE_ROUND = Duration.ofDays(100);
    /** What was missed while the machine was off is not caught up with beyond this. */
    private static final Duration MOST_OVERDUE = Duration.ofDays(1);

    private static final Duration LONGEST_SLEEP = Duration.ofHours(1);
    private static final int PIECE_BYTES = 256 * 1024;
    /** At most 4 MiB a second are read and hashed: little beside what visitors need. */
    private static final Duration PAUSE_AFTER_PIECE = Duration.ofMillis(1_000 * PIECE_BYTES / (4 << 20));

    private final MediaStore media;
    private final InstantSource clock;
    private final Runnable onMissing;
    private final Path note;
    private final Steps steps;
    private volatile ScrubState state;
    private boolean begun;

    private MediaScrub(MediaStore media, InstantSource clock, Duration firstPause, Runnable onMissing)
            throws IOException {
        this.media = media;
        this.clock = clock;
        this.onMissing = onMissing;
        this.note = media.scrubNote();
        this.state = ScrubState.read(note, clock.instant());
        this.steps = new Steps("media-scrub", firstPause, this::look);
    }

    /** A scrub that goes on where the last one was, but does nothing by itself. */
    static MediaScrub open(MediaStore media, InstantSource clock, Runnable onMissing) throws IOException {
        return new MediaScrub(media, clock, Duration.ZERO, onMissing);
    }

    /**
     * Goes on in the background where the last scrub was.
     *
     * @param pause before it begins, so that what else a start has to do goes first
     * @param onMissing run on the scrub's thread when it begins and after a file was set aside: whoever knows
     *     which files are mentioned should {@link MediaStore#want} them again
     */
    public static MediaScrub start(MediaStore media, InstantSource clock, Duration pause, Runnable onMissing)
            throws IOException {
        MediaScrub scrub = new MediaScrub(media, clock, pause, onMissing);
        scrub.steps.start();
        return scrub;
    }

    /** How many damaged files were found since this store was made. More than none says: look at the disk. */
    public long found() {
        return state.found();
    }

    private Duration look() throws IOException, InterruptedException {
        if (begun) {
            return step();
        }
        begun = true;
        onMissing.run();
        return Duration.ZERO;
    }

    /** Checks the next file if its time has come; returns how long nothing is to be done. */
    Duration step() throws IOException, InterruptedException {
        Instant now = clock.instant();
        ScrubState from = state.within(now.minus(MOST_OVERDUE), now.plus(WHOLE_ROUND));
        state = from;
        if (from.due().isAfter(now)) {
            return shorter(Duration.between(now, from.due()), LONGEST_SLEEP);
        }
        Optional<StoredMedia> file = media.next(from.last());
        if (file.isEmpty()) {
            state = from.fromTheBeginning();
            return from.last() == null ? LONGEST_SLEEP : Duration.ZERO;
        }
        Optional<Boolean> whole = isWhole(file.get());
        if (whole.isPresent()) {
            finish(from, file.get(), whole.get());
        }
        return Duration.ZERO;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void finish(ScrubState from, StoredMedia file, boolean whole) throws IOException {
        double share = (double) file.size() / Math.max(1, Math.max(file.size(), media.takenBytes()));
        ScrubState next = from.after(file.hash(), Duration.ofMillis((long) (share * WHOLE_ROUND.toMillis())));
        if (!whole) {
            next = next.oneMore();
            Path aside = media.setAside(file);
            LOG.warn(
                    "The file {} is damaged; it is not served any more and waits to be fetched again. Look at the"
                            + " disk. What is left of it: {}",
                    file.hash(),
                    aside);
        }
        state = next;
        next.write(note);
        if (!whole) {
            onMissing.run();
        }
    }

    /** Empty when the scrub is to end. */
    private Optional<Boolean> isWhole(StoredMedia file) throws IOException, InterruptedException {
        // Not to be opened is no damage of this file.
        InputStream in = Files.newInputStream(file.path());
        try (in) {
            @Nullable ContentHash found = hash(in);
            return found == null ? Optional.empty() : Optional.of(found.equals(file.hash()));
        } catch (IOException e) {
            LOG.warn("{} can't be read to its end", file.path(), e);
            return Optional.of(false);
        }
    }

    private @Nullable ContentHash hash(InputStream in) throws IOException, InterruptedException {
        MessageDigest digest = ContentHash.newDigest();
        for (byte[] piece = in.readNBytes(PIECE_BYTES); piece.length > 0; piece = in.readNBytes(PIECE_BYTES)) {
            digest.update(piece);
            if (steps.isClosedWithin(PAUSE_AFTER_PIECE)) {
                return null;
            }
        }
        return ContentHash.of(digest);
    }

    /** Ends it; a file that is being read is read again after the next start. */
    @Override
    public void close() {
        steps.close();
    }
}
