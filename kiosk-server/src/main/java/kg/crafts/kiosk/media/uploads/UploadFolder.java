package kg.crafts.kiosk.media.uploads;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kg.crafts.kiosk.kernel.DurableFiles;
import kg.crafts.kiosk.media.ContentHash;

/**
 * One upload on disk: {@code what} names it, {@code bytes} holds what came, {@code at} says how much of that is surely
 * on the disk, and {@code kept} under which hash it was kept in the end.
 */
final class UploadFolder {

    private final Path folder;

    UploadFolder(Path within, UUID id) {
        this.folder = within.resolve(id.toString());
    }

    Path folder() {
        return folder;
    }

    Path bytes() {
        return folder.resolve("bytes");
    }

    void create(Upload upload) throws IOException {
        DurableFiles.createFolders(folder);
        Files.createFile(bytes());
        progress(0);
        put("what", upload.owner() + "\n" + upload.bytes() + "\n" + upload.name());
    }

    private void put(String name, String text) throws IOException {
        Path aside = Files.writeString(folder.resolve(name + ".new"), text);
        DurableFiles.moveIntoPlace(aside, folder.resolve(name));
    }

    /** Adds a piece; when this returns, it and the note of it are on the disk. */
    void append(long at, byte[] piece) throws IOException {
        try (FileChannel file = FileChannel.open(bytes(), StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(piece);
            while (left.hasRemaining()) {
                file.write(left, at + left.position());
            }
            file.force(true);
        }
        progress(at + piece.length);
    }

    private void progress(long received) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("at").toFile(), "rw")) {
            file.writeLong(received); // Eight bytes of one sector: a power cut leaves the old or the new.
            file.getFD().sync();
        }
    }

    void keep(ContentHash hash) throws IOException {
        put("kept", hash.hex());
        Files.deleteIfExists(bytes());
    }

    /** What a restart finds; empty when its beginning was not acknowledged. */
    Optional<Upload> read() throws IOException {
        Path what = folder.resolve("what");
        Path at = folder.resolve("at");
        if (!Files.exists(what) || !Files.exists(at) || Files.size(at) != Long.BYTES) {
            return Optional.empty();
        }
        List<String> told = Files.readAllLines(what, StandardCharsets.UTF_8);
        long received = ByteBuffer.wrap(Files.readAllBytes(at)).getLong();
        Path kept = folder.resolve("kept");
        boolean isKept = Files.exists(kept);
        if (!isKept && (!Files.exists(bytes()) || Files.size(bytes()) < received)) {
            return Optional.empty();
        }
        Instant touched = Files.getLastModifiedTime(at).toInstant();
        return Optional.of(new Upload(
                UUID.fromString(String.valueOf(folder.getFileName())),
                told.get(0),
                told.size() > 2 ? told.get(2) : "",
                Long.parseLong(told.get(1)),
                received,
                touched,
                isKept ? new ContentHash(Files.readString(kept)) : null));
    }

    /** Drops what came behind the last acknowledged piece and what a trial left. */
    void tidy(long received) throws IOException {
        if (Files.exists(bytes())) {
            try (FileChannel file = FileChannel.open(bytes(), StandardOpenOption.WRITE)) {
                file.truncate(received);
            }
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(each ->
                            each.toString().endsWith(".part") || each.toString().endsWith(".new"))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    void delete() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
