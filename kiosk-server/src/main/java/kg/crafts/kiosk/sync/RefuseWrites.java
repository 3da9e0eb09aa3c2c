package kg.crafts.kiosk.sync;

import com.hazelcast.core.DistributedObject;
import com.hazelcast.core.DistributedObjectEvent;
import com.hazelcast.core.DistributedObjectListener;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.map.MapInterceptor;
import com.hazelcast.spi.exception.SilentException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses most of what is put into a shelf by hand; what its loader reads is not asked. Destroying a map
 * takes its interceptors along, so they are set again as soon as the map is made anew. Hazelcast does not
 * ask interceptors about {@code putAll}: what comes in that way is never read ({@link Shelf#newKey}) and
 * gone in seconds.
 */
final class RefuseWrites implements MapInterceptor, DistributedObjectListener {

    private static final long serialVersionUID = 1L;

    /** Silent, so that whoever tries a million times does not fill the log as well. */
    private static final class ForReading extends HazelcastException implements SilentException {
        private static final long serialVersionUID = 1L;

        ForReading() {
            super("This map is for reading");
        }
    }

    private final transient HazelcastInstance hazelcast;

    private RefuseWrites(HazelcastInstance hazelcast) {
        this.hazelcast = hazelcast;
    }

    /** Guards every shelf of a member, now and after each time that it is destroyed. */
    static void guard(HazelcastInstance hazelcast) {
        RefuseWrites refuse = new RefuseWrites(hazelcast);
        hazelcast.addDistributedObjectListener(refuse);
        for (Shelf shelf : Shelf.ALL) {
            hazelcast.getMap(shelf.name()).addInterceptor(refuse);
        }
    }

    @Override
    public void distributedObjectCreated(DistributedObjectEvent event) {
        DistributedObject made = event.getDistributedObject();
        if (made instanceof IMap<?, ?> map
                && Shelf.ALL.stream().anyMatch(shelf -> shelf.name().equals(map.getName()))) {
            map.addInterceptor(this);
        }
    }

    @Override
    public void distributedObjectDestroyed(DistributedObjectEvent event) {
        Object name = event.getObjectName();
        Shelf.ALL.stream()
                .filter(shelf -> shelf.name().equals(name))
                .forEach(shelf -> hazelcast.getMap(shelf.name()).addInterceptor(this));
    }

    @Override
    public @Nullable Object interceptGet(@Nullable Object value) {
        return null;
    }

    @Override
    public void afterGet(@Nullable Object value) {}

    @Override
    public @Nullable Object interceptPut(@Nullable Object oldValue, @Nullable Object newValue) {
        throw new ForReading();
    }

    @Override
    public void afterPut(@Nullable Object value) {}

    /** Also asked when a value runs out. Taking one away does no harm: it is read anew. */
    @Override
    public @Nullable Object interceptRemove(@Nullable Object removedValue) {
        return null;
    }

    @Override
    public void afterRemove(@Nullable Object oldValue) {}
}
