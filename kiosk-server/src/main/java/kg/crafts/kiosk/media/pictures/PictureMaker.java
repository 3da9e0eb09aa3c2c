package kg.crafts.kiosk.media.pictures;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kg.crafts.kiosk.kernel.Subscription;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaLimits;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.sniff.FileRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes copies and tiles of the pictures that records name, one after the other, on one thread that gives way to
 * others. What was interrupted is begun again when it is asked for after the next start.
 */
public final class PictureMaker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PictureMaker.class);

    /** The journal must never lack room for pictures that can be made again. */
    private static final long LEAST_FREE = 2L << 30;

    private static final long FULL_PAUSE_MS = 60_000;

    /** While there is much to make, prepared answers are forgotten so often. */
    private static final long TELL_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Pictures pictures;
    private final Runnable onMade;
    private final Set<ContentHash> wanted = new LinkedHashSet<>();
    /** Asked for, and their files are not here yet. */
    private final Set<ContentHash> awaited = new LinkedHashSet<>();
    /** Damaged; not tried again before the next start. */
    private final Set<ContentHash> refused = new HashSet<>();

    private final Subscription stored;
    private final Thread thread;
    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean closing;

    @SuppressWarnings("ThreadPriorityCheck") // Nothing depends on it: where it counts, visitors' answers go first.
    private PictureMaker(Pictures pictures, MediaStore media, Runnable onMade) {
        this.pictures = pictures;
        this.onMade = onMade;
        this.stored = media.onStored(this::lookAgain);
        this.thread = Thread.ofPlatform()
                .name("pictures")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .unstarted(this::run);
    }

    /**
     * Begins to make what is asked for.
     *
     * @param onMade told on the maker's thread when pictures can be seen smaller or larger than before
     */
    public static PictureMaker start(Pictures pictures, MediaStore media, Runnable onMade) {
        PictureMaker maker = new PictureMaker(pictures, media, onMade);
        maker.thread.start();
        return maker;
    }

    /** Asks for the copies of a picture; at most {@link MediaLimits#MAX_WANTED} can wait, the rest is asked for again. */
    public synchronized void want(ContentHash hash) {
        boolean known = pictures.made(hash) != null || refused.contains(hash) || awaited.contains(hash);
        if (!known && wanted.size() + awaited.size() < MediaLimits.MAX_WANTED && wanted.add(hash)) {
            notifyAll();
        }
    }

    private synchronized void lookAgain() {
        wanted.addAll(awaited);
        awaited.clear();
        notifyAll();
    }

    /** How many pictures are to be made. */
    public synchronized int waiting() {
        return wanted.size();
    }

    private void run() {
        ContentHash next = next();
        boolean untold = false;
        long told = System.nanoTime();
        while (next != null) {
            untold |= make(next);
            if (untold && (waiting() == 0 || System.nanoTime() - told > TELL_NANOS)) {
                onMade.run();
                untold = false;
                told = System.nanoTime();
            }
            next = next();
        }
    }

    private synchronized @Nullable ContentHash next() {
        try {
            while (wanted.isEmpty() && !closing) {
                wait();
            }
        } catch (InterruptedException e) {
            return null;
        }
        return closing ? null : wanted.iterator().next();
    }

    private synchronized void done(ContentHash hash, boolean here, boolean damaged) {
        wanted.remove(hash);
        if (!here) {
            awaited.add(hash);
        }
        if (damaged) {
            refused.add(hash);
        }
    }

    private boolean make(ContentHash hash) {
        try {
            if (pictures.free() < LEAST_FREE) {
                LOG.warn("Copies of pictures wait until the disk has {} MB free again", LEAST_FREE >> 20);
                pause();
                return false;
            }
            boolean here = pictures.hasFile(hash);
            boolean made = here && pictures.make(hash, this::isClosing);
            done(hash, here, here && !made);
            if (!here && pictures.hasFile(hash)) {
                lookAgain(); // It came while it was noted as awaited.
            }
            return made;
        } catch (FileRefused e) {
            LOG.warn("No copies are made of the picture {}: {}", hash, e.getMessage());
            done(hash, true, true);
        } catch (InterruptedIOException e) {
            LOG.debug("The picture {} is begun again after the next start", hash);
        } catch (IOException e) {
            LOG.warn("No copies of the picture {} can be made now", hash, e);
            done(hash, true, true);
        }
        return false;
    }

    /** Cut short when it is to end. */
    private void pause() {
        try {
            if (ended.await(FULL_PAUSE_MS, TimeUnit.MILLISECONDS)) {
                LOG.debug("Pictures wait for the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isClosing() {
        return closing;
    }

    /** Ends it; a picture that is being made is left. */
    @Override
    public void close() {
        stored.close();
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        ended.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
