package kg.crafts.kiosk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the files lie that were asked for last, and the bytes of the small ones that were asked for again; least recently
 * used first out. A file never changes under its address, so nothing here can be outdated.
 */
final class KnownFiles {

    /** Places of files on disk; looking one up again means to read it. */
    private static final int MAX_KNOWN = 4_096;

    private final Map<String, FileReply> byKey = new LinkedHashMap<>(256, 0.75f, true);
    private final long maxBytes;
    private long bytes;

    /** @param maxBytes of files that are held in memory at most */
    KnownFiles(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    synchronized @Nullable FileReply find(String key) {
        return byKey.get(key);
    }

    synchronized void put(String key, FileReply file) {
        FileReply before = byKey.put(key, file);
        bytes += file.held() - (before == null ? 0 : before.held());
        var oldest = byKey.entrySet().iterator();
        while (byKey.size() > MAX_KNOWN || bytes > maxBytes) {
            bytes -= oldest.next().getValue().held();
            oldest.remove();
        }
    }

    synchronized void remove(String key) {
        FileReply before = byKey.remove(key);
        bytes -= before == null ? 0 : before.held();
    }

    /** Bytes of files that are in memory. */
    synchronized long held() {
        return bytes;
    }
}
