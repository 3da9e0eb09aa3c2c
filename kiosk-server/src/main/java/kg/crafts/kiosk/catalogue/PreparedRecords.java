package kg.crafts.kiosk.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import kg.crafts.kiosk.web.Prepared;
import org.jspecify.annotations.Nullable;

/** The answers given last, by the address asked for, least recently used first out; forgotten when anything changes. */
final class PreparedRecords {

    /** About all the records of a starter exhibition in all languages. */
    private static final long MAX_BYTES = 24L << 20;

    /** Addresses that a kiosk asks for are shorter. */
    private static final int MAX_ADDRESS = 200;

    private final Map<String, Prepared> byKey = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;
    private long generation;

    synchronized @Nullable Prepared find(String key) {
        return byKey.get(key);
    }

    /** What {@link #put} must be told, noted before the answer is worked out. */
    synchronized long generation() {
        return generation;
    }

    /** Keeps an answer, unless something changed while it was worked out. */
    synchronized void put(String key, Prepared answer, long asOf) {
        if (asOf != generation || key.length() > MAX_ADDRESS) {
            return;
        }
        Prepared before = byKey.put(key, answer);
        bytes += answer.length() - (before == null ? 0 : before.length());
        var oldest = byKey.entrySet().iterator();
        while (bytes > MAX_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().getValue().length();
            oldest.remove();
        }
    }

    synchronized void clear() {
        generation++;
        byKey.clear();
        bytes = 0;
    }
}
