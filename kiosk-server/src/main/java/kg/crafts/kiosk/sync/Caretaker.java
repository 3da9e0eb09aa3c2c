package kg.crafts.kiosk.sync;

import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks every shelf for a value from time to time, and makes a map anew that does not give it. Somebody who
 * got at the member can spoil a map in ways that nothing in Hazelcast Community refuses, such as by an
 * index that no value fits; since a map holds nothing of its own, making it anew mends it.
 */
final class Caretaker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final long PATIENCE_SECONDS = 5;

    private final HazelcastInstance hazelcast;
    private final Thread thread;

    private Caretaker(HazelcastInstance hazelcast) {
        this.hazelcast = hazelcast;
        this.thread = Thread.ofVirtual().name("sync-caretaker").unstarted(this::run);
    }

    static Caretaker start(HazelcastInstance hazelcast) {
        Caretaker caretaker = new Caretaker(hazelcast);
        caretaker.thread.start();
        return caretaker;
    }

    private void run() {
        try {
            while (hazelcast.getLifecycleService().isRunning()) {
                Wake.pause(EVERY);
                Shelf.ALL.forEach(this::look);
            }
        } catch (InterruptedException e) {
            LOG.debug("The caretaker was told to end");
        }
    }

    private void look(Shelf shelf) {
        IMap<String, byte[]> map = hazelcast.getMap(shelf.name());
        try {
            byte[] answer = map.getAsync(Shelf.newKey(Shelf.PROBE, Shelf.RANDOM))
                    .toCompletableFuture()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
            if (answer == null) {
                mend(map, "it does not load any more");
            }
        } catch (CompletionException | HazelcastException | IllegalStateException e) {
            mend(map, e.toString());
        }
    }

    private void mend(IMap<String, byte[]> map, String why) {
        if (hazelcast.getLifecycleService().isRunning()) {
            LOG.warn("Somebody spoilt the map {}; it is made anew: {}", map.getName(), why);
            map.destroy();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
