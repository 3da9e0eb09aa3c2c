package kg.crafts.kiosk.sync;

import com.hazelcast.core.HazelcastException;
import java.time.Duration;
import java.util.List;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.kernel.Subscription;
import kg.crafts.kiosk.media.MediaStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the peers when there is something new here, and this centre's own links when it wants more. On a
 * thread of its own, since neither the journal's writer nor whoever stores a file may wait for Hazelcast.
 */
final class Announcer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
    /** What happens within this time is told once. */
    private static final Duration GATHER = Duration.ofMillis(20);

    private static final Duration LONG = Duration.ofHours(1);

    private final Member member;
    private final Sources sources;
    private final Wake news = new Wake();
    private final Thread thread;
    private final List<Subscription> listening;

    private Announcer(Member member, Sources sources, Journal journal, MediaStore media, List<Link> links) {
        this.member = member;
        this.sources = sources;
        this.thread = Thread.ofVirtual().name("sync-announce").unstarted(this::run);
        this.listening = List.of(
                journal.onCommitted(position -> news.ring()),
                media.onStored(news::ring),
                media.onWanted(() -> links.forEach(Link::wake)));
    }

    static Announcer start(Member member, Sources sources, Journal journal, MediaStore media, List<Link> links) {
        Announcer announcer = new Announcer(member, sources, journal, media, links);
        announcer.thread.start();
        return announcer;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                news.await(LONG);
                Wake.pause(GATHER);
                member.wake(sources.current());
            }
        } catch (InterruptedException e) {
            LOG.debug("The announcer was told to end");
        } catch (HazelcastException e) {
            // Peers ask by themselves, only later.
            LOG.warn("No more hints are given to the peers", e);
        }
    }

    @Override
    public void close() {
        listening.forEach(Subscription::close);
        thread.interrupt();
    }
}
