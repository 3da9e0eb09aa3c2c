package kg.crafts.kiosk.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers given last, by the address asked for, least recently used first out; forgotten when anything changes. What
 * is asked for once is not kept: most of what somebody types never comes again, would push out what does, and would leave
 * the heap full of what was old enough to be taken for lasting.
 */
public final class PreparedAnswers {

    /** Addresses that a kiosk asks for are shorter. */
    private static final int MAX_ADDRESS = 200;

    /** Of addresses asked for lately, so many at most; 16 KB. */
    private static final int MARKS = 1 << 12;

    private final int[] asked = new int[MARKS];
    private final Map<String, Prepared> byKey = new LinkedHashMap<>(256, 0.75f, true);
    private final long maxBytes;
    private long bytes;
    private long generation;

    /** @param maxBytes that are kept at most */
    public PreparedAnswers(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** The answer to an address, or null. */
    public synchronized @Nullable Prepared find(String key) {
        return byKey.get(key);
    }

    /** What {@link #put} must be told, noted before the answer is worked out. */
    public synchronized long generation() {
        return generation;
    }

    /** Keeps the answer to what was asked for before, unless something changed while it was worked out. */
    public synchronized void put(String key, Prepared answer, long asOf) {
        if (asOf != generation || key.length() > MAX_ADDRESS || isNew(key)) {
            return;
        }
        Prepared before = byKey.put(key, answer);
        bytes += answer.length() - (before == null ? 0 : before.length());
        var oldest = byKey.entrySet().iterator();
        while (bytes > maxBytes && oldest.hasNext()) {
            bytes -= oldest.next().getValue().length();
            oldest.remove();
        }
    }

    private boolean isNew(String key) {
        int hash = key.hashCode();
        int mark = (hash ^ hash >>> 16) & (MARKS - 1);
        boolean isNew = asked[mark] != hash;
        asked[mark] = hash;
        return isNew;
    }

    /**
     * Gives an answer, and keeps it for the next who asks the same.
     *
     * @param asOf the {@link #generation} noted before it was worked out
     */
    public void give(RoutingContext context, Prepared answer, long asOf) {
        if (context.request().method().equals(HttpMethod.GET)) {
            put(context.request().uri(), answer, asOf);
        }
        Replies.send(context, answer, Replies.FRESH);
    }

    /** Forgets all: something looks different now. */
    public synchronized void clear() {
        generation++;
        byKey.clear();
        bytes = 0;
    }
}
