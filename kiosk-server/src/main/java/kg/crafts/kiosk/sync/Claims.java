package kg.crafts.kiosk.sync;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.media.ContentHash;

/** Which link of a centre fetches which file now, so that no file comes twice. Holds a file a link at most. */
final class Claims {

    private final Map<ContentHash, Set<Wake>> waiting = new HashMap<>();

    /** Returns false when another has the file; the bell then rings as soon as it lets go. */
    synchronized boolean claim(ContentHash file, Wake bell) {
        Set<Wake> others = waiting.get(file);
        if (others == null) {
            waiting.put(file, new HashSet<>());
            return true;
        }
        others.add(bell);
        return false;
    }

    synchronized void release(ContentHash file) {
        Set<Wake> others = waiting.remove(file);
        if (others != null) {
            others.forEach(Wake::ring);
        }
    }
}
