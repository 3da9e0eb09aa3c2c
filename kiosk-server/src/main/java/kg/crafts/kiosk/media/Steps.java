package kg.crafts.kiosk.media;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kg.crafts.kiosk.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that goes on in the background, one short step after the other, on a thread of its own. */
final class Steps implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);
    private static final Duration AFTER_TROUBLE = Duration.ofHours(1);

    private final Duration first;
    private final Step step;
    private final Thread thread;
    private final CountDownLatch closing = new CountDownLatch(1);

    /** A step; says how long nothing is to be done after it. */
    interface Step {
        Duration take() throws IOException, InterruptedException;
    }

    /**
     * Not begun yet.
     *
     * @param name of the thread
     * @param first how long nothing is done before the first step
     */
    Steps(String name, Duration first, Step step) {
        this.first = first;
        this.step = step;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            Duration pause = first;
            while (!isClosedWithin(pause)) {
                pause = take();
            }
        } catch (InterruptedException e) {
            LOG.debug("{} was told to end", thread.getName());
        }
    }

    private Duration take() throws InterruptedException {
        try {
            return step.take();
        } catch (IOException | Refusal e) {
            LOG.warn("{} can't go on now", thread.getName(), e);
            return AFTER_TROUBLE;
        }
    }

    /** Waits; true, and sooner, when it is to end: a step that is not short asks now and then. */
    boolean isClosedWithin(Duration pause) throws InterruptedException {
        return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends it; what a step had begun it leaves, or finishes. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
