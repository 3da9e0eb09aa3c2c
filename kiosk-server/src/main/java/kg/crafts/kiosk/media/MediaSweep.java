package kg.crafts.kiosk.media;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away files that were sent and never used. A file goes when it was sent for the last time 30 days ago or earlier
 * and nothing has ever mentioned it: not what records say now, and not what they said, which can be restored. Once a day,
 * a little at a time.
 */
public final class MediaSweep implements AutoCloseable {

    /** So long a file waits for its record. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(MediaSweep.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofDays(1);

    /** Between two steps, each of a few milliseconds: visitors go first. */
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(100);

    /** Files that one step looks at, and that one removes. */
    static final int FILES_A_STEP = 100;

    /** Old files of one round, 8 MB in memory; the next goes on behind them. */
    private static final int MAX_OLD = 50_000;

    private final MediaStore media;
    private final Mentions mentions;
    private final Tidying tidying;
    private final Consumer<ContentHash> onRemoved;
    private final InstantSource clock;
    private final Steps steps;

    /** Old files that nothing was found yet to mention. */
    private final Set<ContentHash> old = new TreeSet<>();

    private Steps.Step next = this::begin;
    private @Nullable ContentHash last;
    private long position;
    private Instant before = Instant.EPOCH;

    /** Everything that was ever written of anything, in an order that only grows at its end. */
    public interface Mentions {

        /**
         * Takes the files away that are mentioned in the next part; of a size that can be read within milliseconds.
         *
         * @param after where the part begins, 0 for the first
         * @return where the next part begins; the same when there is none yet
         */
        long strike(Set<ContentHash> files, long after) throws IOException;
    }

    /** What else is cleared up once a day. */
    public interface Tidying {
        void run() throws IOException;
    }

    private MediaSweep(
            MediaStore media,
            Mentions mentions,
            Tidying tidying,
            Consumer<ContentHash> onRemoved,
            InstantSource clock,
            Duration pause) {
        this.media = media;
        this.mentions = mentions;
        this.tidying = tidying;
        this.onRemoved = onRemoved;
        this.clock = clock;
        this.steps = new Steps("media-sweep", pause, this::step);
    }

    /** One that does nothing by itself. */
    static MediaSweep open(
            MediaStore media,
            Mentions mentions,
            Tidying tidying,
            Consumer<ContentHash> onRemoved,
            InstantSource clock) {
        return new MediaSweep(media, mentions, tidying, onRemoved, clock, Duration.ZERO);
    }

    /**
     * Begins in the background.
     *
     * @param onRemoved told of each file, to take away what was made of it
     * @param pause before the first round
     */
    public static MediaSweep start(
            MediaStore media,
            Mentions mentions,
            Tidying tidying,
            Consumer<ContentHash> onRemoved,
            InstantSource clock,
            Duration pause) {
        MediaSweep sweep = new MediaSweep(media, mentions, tidying, onRemoved, clock, pause);
        sweep.steps.start();
        return sweep;
    }

    /** Does a little; returns how long nothing is to be done. */
    Duration step() throws IOException, InterruptedException {
        return next.take();
    }

    private Duration begin() throws IOException {
        tidying.run();
        old.clear();
        position = 0;
        before = clock.instant().minus(KEPT);
        next = this::collect;
        return BETWEEN_STEPS;
    }

    private Duration collect() throws IOException {
        for (int i = 0; i < FILES_A_STEP; i++) {
            Optional<StoredMedia> file = media.next(last);
            last = file.map(StoredMedia::hash).orElse(null);
            if (file.isPresent()
                    && Files.getLastModifiedTime(file.get().path()).toInstant().isBefore(before)) {
                old.add(file.get().hash());
            }
            if (file.isEmpty() || old.size() >= MAX_OLD) {
                next = this::read;
                return BETWEEN_STEPS;
            }
        }
        return BETWEEN_STEPS;
    }

    private Duration read() throws IOException {
        if (!old.isEmpty() && hasMore()) {
            return BETWEEN_STEPS;
        }
        next = this::remove;
        return BETWEEN_STEPS;
    }

    /** Looks at the next part of what is written, if there is one. */
    private boolean hasMore() throws IOException {
        long from = position;
        position = mentions.strike(old, from);
        return position > from;
    }

    private Duration remove() throws IOException {
        for (int i = 0; i < FILES_A_STEP && !old.isEmpty(); i++) {
            if (hasMore()) { // What was written meanwhile counts as well.
                return BETWEEN_STEPS;
            }
            Iterator<ContentHash> files = old.iterator();
            ContentHash hash = files.next();
            files.remove();
            if (media.remove(hash, before)) {
                onRemoved.accept(hash);
                LOG.info("Removed the file {}: for {} days no record has named it", hash, KEPT.toDays());
            }
        }
        if (!old.isEmpty()) {
            return BETWEEN_STEPS;
        }
        next = this::begin;
        return BETWEEN_ROUNDS;
    }

    /** Ends it; the next start begins with a new round. */
    @Override
    public void close() {
        steps.close();
    }
}
