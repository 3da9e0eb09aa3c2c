package kg.crafts.kiosk.kernel;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are, whenever the power goes, either wholly there or not at all. */
public final class DurableFiles {

    private DurableFiles() {}

    /** Writes a small file in place of what was there. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(aside, bytes);
        moveIntoPlace(aside, file);
    }

    /** Syncs a complete file and moves it, in place of what was there; folders that are missing are made. */
    public static void moveIntoPlace(Path from, Path to) throws IOException {
        sync(from);
        Path folder = parent(to);
        createFolders(folder);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(folder);
    }

    /** Deletes a file for good, if it is there. */
    public static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            syncFolder(parent(file));
        }
    }

    /** Creates a folder and makes its name as durable as what will be put into it. */
    public static void createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            createFolders(parent(folder));
            Files.createDirectories(folder);
            syncFolder(parent(folder));
        }
    }

    /** Makes the name of a file as durable as the file. */
    public static void syncFolderOf(Path file) throws IOException {
        syncFolder(parent(file));
    }

    private static Path parent(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException(path + " has no folder");
        }
        return parent;
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Where folders can be opened; elsewhere names are as durable as the system makes them. */
    private static void syncFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
