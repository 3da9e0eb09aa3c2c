package kg.crafts.kiosk.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is on the disk, as all threads see it. Written by the writer's thread after each commit. */
final class Holdings {

    /** Origins that are refused and not held are remembered so that peers stop sending; more than this are not. */
    private static final int MAX_UNWANTED = 1_024;

    private final Map<Origin, Feed> feeds = new ConcurrentHashMap<>();
    private final Map<Long, Origin> origins = new ConcurrentHashMap<>();
    private final Map<Version, Long> erasures = new ConcurrentHashMap<>();
    private final Set<Origin> unwanted = ConcurrentHashMap.newKeySet();
    private final List<Fork> forks = new CopyOnWriteArrayList<>();
    private volatile long position;
    private volatile String generation;

    Holdings(String generation) {
        this.generation = generation;
    }

    void publish(Map<Origin, Feed> changed, Map<Version, Long> erased, long newPosition, String newGeneration) {
        feeds.putAll(changed);
        changed.values().forEach(feed -> origins.put(feed.id(), feed.origin()));
        erasures.putAll(erased);
        generation = newGeneration;
        position = newPosition;
    }

    long position() {
        return position;
    }

    String generation() {
        return generation;
    }

    Optional<Feed> find(Origin origin) {
        return Optional.ofNullable(feeds.get(origin));
    }

    /** Of a feed's row in the database. */
    Optional<Origin> findOrigin(long feed) {
        return Optional.ofNullable(origins.get(feed));
    }

    List<Feed> listFeeds() {
        return List.copyOf(feeds.values());
    }

    /** Position of the change that erased a version, 0 when it is known to be erased but that change is not held. */
    Optional<Long> findErasure(Version version) {
        return Optional.ofNullable(erasures.get(version));
    }

    List<Fork> forks() {
        return List.copyOf(forks);
    }

    void addFork(Version version, Instant seen) {
        forks.add(new Fork(version, seen));
    }

    void refuse(Origin origin) {
        if (unwanted.size() < MAX_UNWANTED) {
            unwanted.add(origin);
        }
    }

    VersionVector vector() {
        Map<Origin, VersionVector.Head> heads = new TreeMap<>();
        unwanted.forEach(origin -> heads.put(origin, new VersionVector.Head(0, "", false)));
        feeds.forEach((origin, feed) -> {
            boolean wanted = !feed.stopped() && !unwanted.contains(origin);
            heads.put(origin, new VersionVector.Head(feed.sequence(), Hashes.hex(feed.hash()), wanted));
        });
        return new VersionVector(heads);
    }
}
