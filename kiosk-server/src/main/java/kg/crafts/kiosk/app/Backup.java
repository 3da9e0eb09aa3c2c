package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of everything a centre can't make anew: journal, files, keys, peers. What is restored goes on
 * under a new incarnation, so that no number is used twice.
 */
final class Backup {

    private static final String JOURNAL = "journal.db";
    private static final List<String> FOLDERS = List.of("identity", "peers", "media");

    private Backup() {}

    /** Writes a backup to a folder that must be empty or not there; the server may run meanwhile. */
    static void write(CentreCore core, Path folder) throws IOException {
        requireEmpty(folder);
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        requireEmpty(unfinished);
        Path journal = Files.createDirectories(unfinished.resolve("journal"));
        core.journal().backup(journal.resolve(JOURNAL));
        for (String part : FOLDERS) {
            copy(core.config().data().resolve(part), unfinished.resolve(part));
        }
        Files.deleteIfExists(folder);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts a backup into a data folder that must be empty or not there. */
    static void restore(Path backup, Path data) throws IOException {
        if (!Files.isRegularFile(backup.resolve("journal").resolve(JOURNAL))) {
            throw new IOException(backup + " is no backup: it holds no journal/" + JOURNAL);
        }
        requireEmpty(data);
        copy(backup, data);
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw new IOException(folder + " is not empty; nothing was changed");
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(folder).toString());
                Files.createDirectories(target);
                Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
