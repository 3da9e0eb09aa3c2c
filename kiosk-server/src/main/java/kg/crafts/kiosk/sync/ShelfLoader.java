package kg.crafts.kiosk.sync;

import com.hazelcast.map.MapLoader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills a map on demand. There is no MapStore: what is written into the map goes nowhere. */
final class ShelfLoader implements MapLoader<String, byte[]> {

    private final Source source;

    ShelfLoader(Source source) {
        this.source = source;
    }

    @Override
    public byte @Nullable [] load(String key) {
        return source.load(key);
    }

    @Override
    public Map<String, byte[]> loadAll(Collection<String> keys) {
        Map<String, byte[]> loaded = new HashMap<>();
        for (String key : keys) {
            byte[] value = source.load(key);
            if (value != null) {
                loaded.put(key, value);
            }
        }
        return loaded;
    }

    @Override
    public Iterable<String> loadAllKeys() {
        return List.of();
    }
}
