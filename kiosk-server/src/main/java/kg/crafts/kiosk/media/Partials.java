package kg.crafts.kiosk.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that are waited for: one file {@code <hash>.<size>} each, as long as the part that has
 * arrived. The name carries the wish and the length the progress, so both outlive a restart with no
 * second place to keep them. They are not synced: after a power cut a wish may be gone, and whoever
 * wants the file says so again; a torn part is found out by the hash at the end.
 */
final class Partials {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.(\\d{1,15})");

    private final Path folder;
    private final SpaceAccount space;
    private final Map<ContentHash, WantedMedia> wanted = new ConcurrentHashMap<>();

    Partials(Path folder, SpaceAccount space) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.space = space;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                recall(file);
            }
        }
    }

    private void recall(Path file) throws IOException {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return;
        }
        ContentHash hash = new ContentHash(name.group(1));
        long size = Long.parseLong(name.group(2));
        long received = Files.size(file);
        if (received > size || wanted.containsKey(hash)) {
            Files.delete(file);
            return;
        }
        wanted.put(hash, new WantedMedia(hash, size, received));
        if (received > 0) {
            space.count(size);
        }
    }

    /** Begins to wait for a file; the first size said for a hash stands until the bytes disprove it. */
    synchronized void add(ContentHash hash, long size) {
        if (wanted.containsKey(hash)) {
            return;
        }
        if (wanted.size() >= MediaLimits.MAX_WANTED) {
            throw MediaRefusal.wantedFull();
        }
        WantedMedia wish = new WantedMedia(hash, size, 0);
        try {
            Files.createFile(path(wish));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot note that " + hash + " is wanted", e);
        }
        wanted.put(hash, wish);
    }

    Optional<WantedMedia> find(ContentHash hash) {
        return Optional.ofNullable(wanted.get(hash));
    }

    List<WantedMedia> list() {
        return List.copyOf(wanted.values());
    }

    int size() {
        return wanted.size();
    }

    Path path(WantedMedia wish) {
        return folder.resolve(wish.hash() + "." + wish.size());
    }

    /** Adds the next bytes of a file; the first ones reserve the space of the whole. */
    synchronized WantedMedia append(WantedMedia wish, byte[] chunk) throws IOException {
        if (wish.received() == 0) {
            space.take(wish.size());
        }
        try (FileChannel file = FileChannel.open(path(wish), StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            ByteBuffer bytes = ByteBuffer.wrap(chunk);
            long position = wish.received();
            while (bytes.hasRemaining()) {
                position += file.write(bytes, position);
            }
        } catch (IOException e) {
            if (wish.received() == 0) {
                space.giveBack(wish.size());
            }
            throw e;
        }
        WantedMedia grown = new WantedMedia(wish.hash(), wish.size(), wish.received() + chunk.length);
        wanted.put(wish.hash(), grown);
        return grown;
    }

    /** Forgets the bytes that have arrived and waits for the file from its beginning. */
    synchronized void restart(WantedMedia wish) throws IOException {
        try (FileChannel file = FileChannel.open(path(wish), StandardOpenOption.WRITE)) {
            file.truncate(0);
        }
        release(wish);
        wanted.put(wish.hash(), new WantedMedia(wish.hash(), wish.size(), 0));
    }

    /** Waits no longer for a file, because it is here or nobody mentions it any more. */
    synchronized void remove(ContentHash hash) throws IOException {
        WantedMedia wish = wanted.remove(hash);
        if (wish != null) {
            release(wish);
            Files.deleteIfExists(path(wish));
        }
    }

    private void release(WantedMedia wish) {
        if (wish.received() > 0) {
            space.giveBack(wish.size());
        }
    }
}
