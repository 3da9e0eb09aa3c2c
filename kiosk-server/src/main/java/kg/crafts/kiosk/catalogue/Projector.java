package kg.crafts.kiosk.catalogue;

import java.util.concurrent.TimeUnit;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.index.IndexDamaged;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.kernel.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the current records on a thread of its own and puts them into the exhibition's index. When the index is
 * lost it is filled again from the start while the rest goes on.
 */
final class Projector {

    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);

    /** How long it sleeps without news before it looks whether the index is still whole. */
    private static final long LOOK_MS = 2_000;

    private static final long RETRY_MS = 5_000;

    private final Projection projection;
    private final Exhibition exhibition;
    private final Thread thread;
    private final Object news = new Object();
    private final Subscription folded;
    private long shown;
    private boolean closing;
    private boolean reindexWanted;
    private boolean caughtUp;

    Projector(Projection projection, Exhibition exhibition) {
        this.projection = projection;
        this.exhibition = exhibition;
        this.folded = projection.onFolded((changed, position) -> wake());
        this.thread = Thread.ofPlatform().name("projector").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void wake() {
        synchronized (news) {
            news.notifyAll();
        }
    }

    /** Has the index built anew, and waits until it serves. */
    void reindex() {
        synchronized (news) {
            reindexWanted = true;
            news.notifyAll();
            while (reindexWanted && !closing) {
                try {
                    news.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private void reindexIfWanted() {
        synchronized (news) {
            if (!reindexWanted) {
                return;
            }
        }
        exhibition.renew();
        exhibition.catchUp(projection.folds());
        synchronized (news) {
            reindexWanted = false;
            news.notifyAll();
        }
    }

    /** Waits until everything up to a position is shown. */
    void awaitPosition(long position) {
        synchronized (news) {
            while (shown < position && !closing) {
                try {
                    news.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private void run() {
        while (!isClosing()) {
            try {
                reindexIfWanted();
                showNews();
            } catch (IndexDamaged e) {
                LOG.warn("The index is built anew: {}", e.getMessage());
                exhibition.renew();
            } catch (Refusal e) {
                LOG.error("The index stands still and is tried again: {}", e.getMessage(), e);
                pause(RETRY_MS);
            }
        }
        settleAtTheEnd();
    }

    /** Shows what is new; when nothing is, looks after the index and sleeps. */
    private void showNews() {
        boolean atTheEnd = projection.hasCaughtUp();
        long position = exhibition.catchUp(projection.folds());
        synchronized (news) {
            shown = position;
            caughtUp |= atTheEnd;
            news.notifyAll();
        }
        if (position == projection.folds().position()) {
            exhibition.look(projection.folds());
            sleepUntilNews(position);
        }
    }

    /** So that what a short command changed is whole when the server opens it. */
    private void settleAtTheEnd() {
        try {
            exhibition.settle(projection.folds());
        } catch (Refusal e) {
            LOG.warn("The index is analysed again at the next start: {}", e.getMessage());
        }
    }

    private void sleepUntilNews(long position) {
        synchronized (news) {
            boolean more =
                    reindexWanted || projection.folds().position() > position || caughtUp != projection.hasCaughtUp();
            if (!closing && !more) {
                await(LOOK_MS);
            }
        }
    }

    private void pause(long millis) {
        synchronized (news) {
            if (!closing) {
                await(millis);
            }
        }
    }

    /** Only with {@link #news} held. */
    private void await(long millis) {
        try {
            TimeUnit.MILLISECONDS.timedWait(news, millis);
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    /** Whether everything that was in the journal at the start is shown. */
    boolean hasCaughtUp() {
        synchronized (news) {
            return caughtUp;
        }
    }

    private boolean isClosing() {
        synchronized (news) {
            return closing;
        }
    }

    /** Ends the thread; what it has not shown is caught up with at the next start. */
    void stop() {
        folded.close();
        synchronized (news) {
            closing = true;
            news.notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
