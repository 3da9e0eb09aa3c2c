package kg.crafts.kiosk.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.StoredMedia;
import kg.crafts.kiosk.media.Svg;
import kg.crafts.kiosk.media.SvgRefused;

/** The files that media records stand for: distrusted until they were looked at, kept by their hash. */
final class MediaFiles {

    private static final String SVG = "image/svg+xml";

    private final Path folder;
    private final List<Problem> problems;

    MediaFiles(Path folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Looks at each file and notes its measures in its record. Nothing is kept yet. */
    void inspect(List<RecordFile> records) throws IOException {
        for (RecordFile record : records) {
            if (record.kind() == Kind.MEDIA) {
                inspect(record);
            }
        }
    }

    private void inspect(RecordFile record) throws IOException {
        String name = record.record().path("file").asText();
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problem(record, "there is no file " + name + " in this folder");
            return;
        }
        if (!record.record().path("decorative").asBoolean() && !record.record().has("alt")) {
            problems.add(new Problem(record.file(), "alt", "is missing: say what is seen, or that it is decorative"));
        }
        if (!name.endsWith(".svg")) {
            problem(record, "is of a sort that can't be taken in here; there are: .svg");
            return;
        }
        try {
            Svg svg = Svg.inspect(file);
            record.record().put("mediaType", SVG).set("bytes", Json.number(Files.size(file)));
            record.record().put("width", svg.width()).put("height", svg.height());
        } catch (SvgRefused e) {
            problem(record, name + ": " + e.getMessage());
        }
    }

    private void problem(RecordFile record, String message) {
        problems.add(new Problem(record.file(), "file", message));
    }

    /** Keeps the files and notes their hashes. A file without a record does no harm: it is never shown. */
    void keep(List<RecordFile> records, MediaStore store) throws IOException {
        for (RecordFile record : records) {
            if (record.kind() == Kind.MEDIA) {
                Path file = folder.resolve(record.record().path("file").asText());
                try (InputStream content = Files.newInputStream(file)) {
                    StoredMedia kept = store.put(content);
                    record.record().put("sha256", kept.hash().toString());
                }
            }
        }
    }

    /** Writes a kept file to its place in an export. */
    static void write(ObjectNode record, Path folder, Path kept) throws IOException {
        Path file = folder.resolve(record.path("file").asText()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("The file name " + record.path("file") + " leads out of the folder");
        }
        Files.createDirectories(file.getParent());
        Files.copy(kept, file);
    }
}
