package kg.crafts.kiosk.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where whole files stand: {@code ab/cd/abcd…}, so that no folder grows long. */
final class PlacedFiles {

    private static final int DEPTH = 2;

    private final Path folder;

    PlacedFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path place(ContentHash hash) {
        String hex = hash.hex();
        return folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    Optional<StoredMedia> find(ContentHash hash) throws IOException {
        Path place = place(hash);
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(new StoredMedia(hash, place, Files.size(place)))
                : Optional.empty();
    }

    /** The first file in the order of hashes, or the first after one. Lists three folders, mostly. */
    Optional<StoredMedia> next(@Nullable ContentHash after) throws IOException {
        return next(folder, after == null ? "" : after.hex(), 0);
    }

    private Optional<StoredMedia> next(Path within, String after, int depth) throws IOException {
        String least = depth < DEPTH && !after.isEmpty() ? after.substring(2 * depth, 2 * depth + 2) : after;
        for (Path path : list(within)) {
            String name = path.getFileName().toString();
            int order = name.compareTo(least);
            if (order >= 0) {
                Optional<StoredMedia> found =
                        depth < DEPTH ? next(path, order == 0 ? after : "", depth + 1) : fileAfter(path, name, order);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<StoredMedia> fileAfter(Path path, String name, int order) throws IOException {
        return order > 0 && place(new ContentHash(name)).equals(path) ? find(new ContentHash(name)) : Optional.empty();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    long countBytes() throws IOException {
        long bytes = 0;
        try (Stream<Path> all = Files.walk(folder, DEPTH + 1)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                if (Files.isRegularFile(file)) {
                    bytes += Files.size(file);
                }
            }
        }
        return bytes;
    }

    /** Bytes of a file from an offset on, as {@link MediaStore#read} tells. */
    Optional<byte[]> read(ContentHash hash, long offset, int maxBytes) throws IOException {
        Optional<StoredMedia> stored = find(hash);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        try (FileChannel file = FileChannel.open(stored.get().path(), StandardOpenOption.READ)) {
            long left = Math.max(0, file.size() - offset);
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(left, maxBytes));
            while (bytes.hasRemaining()) {
                if (file.read(bytes, offset + bytes.position()) < 0) {
                    throw new IOException(stored.get().path() + " became shorter while it was read");
                }
            }
            return Optional.of(bytes.array());
        }
    }

    /** Takes all files out of a folder. */
    static void clear(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : (Iterable<Path>) left::iterator) {
                Files.delete(file);
            }
        }
    }
}
