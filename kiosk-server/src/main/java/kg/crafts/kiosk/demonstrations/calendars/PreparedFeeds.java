package kg.crafts.kiosk.demonstrations.calendars;

import java.util.LinkedHashMap;
import java.util.Map;
import kg.crafts.kiosk.web.Prepared;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of the feeds asked for last, as long as they say the same: subscribers ask every few minutes, and a
 * thousand events take a twentieth of a second to write.
 */
final class PreparedFeeds {

    /** At half a megabyte each in the worst case, 16 MB. */
    private static final int MAX_FEEDS = 32;

    private static final String TYPE = "text/calendar; charset=utf-8";

    private final Map<String, Made> made = new LinkedHashMap<>(MAX_FEEDS, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Made> eldest) {
            return size() > MAX_FEEDS;
        }
    };

    private record Made(Feed feed, Prepared bytes) {}

    /** The bytes of a feed; written anew only when it differs from what was asked for last under the name. */
    Prepared get(String name, Feed feed) {
        Made known = find(name);
        if (known != null && known.feed.equals(feed)) {
            return known.bytes;
        }
        Prepared bytes = Prepared.of(CalendarWriter.write(feed), TYPE);
        synchronized (made) {
            made.put(name, new Made(feed, bytes));
        }
        return bytes;
    }

    private @Nullable Made find(String name) {
        synchronized (made) {
            return made.get(name);
        }
    }
}
