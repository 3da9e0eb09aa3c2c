package kg.crafts.kiosk.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import kg.crafts.kiosk.kernel.DurableFiles;

/**
 * The note that a journal was closed in good order, which is what lets the next start go on in the same
 * incarnation. It binds to this very file on this very machine: to the file's number and to the moment of
 * its last change as the file system keeps it (ctime, which no copying or restoring program can set back).
 * Any doubt means a new incarnation, which costs nothing but a name.
 */
final class CleanStop {

    private static final String FILE = "clean-stop";
    private static final Path MACHINE_ID = Path.of("/etc/machine-id");

    private CleanStop() {}

    /** Takes the note away, on the disk, and returns the origin that may go on. */
    static Optional<Origin> take(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        String note;
        try {
            note = Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        Optional<String> binding = binding(folder);
        DurableFiles.delete(file);
        String[] lines = note.split("\n", 2);
        boolean ours = lines.length == 2 && binding.isPresent() && lines[1].equals(binding.get());
        return ours ? parse(lines[0]) : Optional.empty();
    }

    private static Optional<Origin> parse(String text) {
        try {
            return Optional.of(Origin.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** To be written after the last change to the journal's file. */
    static void write(Path folder, Origin origin) throws IOException {
        Optional<String> binding = binding(folder);
        if (binding.isPresent()) {
            String note = origin + "\n" + binding.get();
            DurableFiles.write(folder.resolve(FILE), note.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Empty where the file system does not tell. */
    private static Optional<String> binding(Path folder) throws IOException {
        Path file = folder.resolve(Database.FILE);
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix") || !Files.exists(file)) {
            return Optional.empty();
        }
        String machine =
                Files.isReadable(MACHINE_ID) ? Files.readString(MACHINE_ID).strip() : "";
        return Optional.of(String.join(
                "\n",
                "machine " + machine,
                "file " + Files.getAttribute(file, "unix:ino"),
                "changed " + Files.getAttribute(file, "unix:ctime"),
                "size " + Files.size(file)));
    }
}
