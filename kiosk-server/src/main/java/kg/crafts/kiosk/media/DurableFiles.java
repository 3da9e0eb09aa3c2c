package kg.crafts.kiosk.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Moves a finished file into place so that, after a power cut, it is either wholly there or not at all. */
public final class DurableFiles {

    private DurableFiles() {}

    /** Syncs a file and moves it, in place of what was there; folders that are missing are made. */
    public static void moveIntoPlace(Path from, Path to) throws IOException {
        sync(from);
        Path folder = parent(to);
        createFolders(folder);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(folder);
    }

    /** Creates a folder and makes its name as durable as what will be put into it. */
    public static void createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            createFolders(parent(folder));
            Files.createDirectories(folder);
            sync(parent(folder));
        }
    }

    private static Path parent(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException(path + " has no folder");
        }
        return parent;
    }

    private static void sync(Path path) throws IOException {
        // A folder can be opened and synced on Linux; a file opened for reading is synced all the same.
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
