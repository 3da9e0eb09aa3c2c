package kg.crafts.kiosk.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.catalogue.model.Fault;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.StoredMedia;
import kg.crafts.kiosk.media.pictures.Pictures;
import kg.crafts.kiosk.media.sniff.FileKind;
import kg.crafts.kiosk.media.sniff.FileRefused;
import kg.crafts.kiosk.media.sniff.Found;
import kg.crafts.kiosk.media.sniff.Sniffer;

/** The files that media records stand for: distrusted until they were looked at, kept by their hash. */
final class MediaFiles {

    private static final double MILLIS = 1_000;

    /** What is imported may stand where nothing can be written. */
    private static final Path ROOM = Path.of(System.getProperty("java.io.tmpdir"));

    private final Path folder;
    private final List<Problem> problems;

    MediaFiles(Path folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Looks at each file and notes its measures in its record. Nothing is kept yet. */
    void inspect(List<RecordFile> records) throws IOException {
        Map<String, String> types = new HashMap<>();
        for (RecordFile record : records) {
            if (record.kind() == Kind.MEDIA) {
                inspect(record);
                types.put(record.code(), record.record().path("mediaType").asText());
            }
        }
        records.forEach(record -> captions(record, types));
    }

    /** Captions that stand in the same folder are of WebVTT; others were looked at when they came. */
    private void captions(RecordFile record, Map<String, String> types) {
        int at = 0;
        for (JsonNode one : record.record().path("captions")) {
            String code = one.path("file").asText();
            String vtt = FileKind.VTT.mediaType();
            if (!types.getOrDefault(code, vtt).equals(vtt)) {
                problems.add(new Problem(record.file(), "captions[" + at + "].file", ImportFaults.NOT_CAPTIONS, code));
            }
            at++;
        }
    }

    private void inspect(RecordFile record) throws IOException {
        String name = record.record().path("file").asText();
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problem(record, ImportFaults.NO_FILE, name);
            return;
        }
        try {
            Found found = Sniffer.inspect(file);
            words(record, found.kind());
            if (found.kind().isPixels()) {
                Pictures.tryOut(file, ROOM);
            }
            note(record.record(), found, Files.size(file));
        } catch (FileRefused e) {
            problem(record, ImportFaults.FILE_REFUSED, name, e.told());
        }
    }

    /** What is seen on a picture, and what is said in a recording. */
    private void words(RecordFile file, FileKind kind) {
        JsonNode record = file.record();
        boolean isSeen = kind.isPixels() || kind == FileKind.SVG;
        if (isSeen && !record.path("decorative").asBoolean() && !record.has("alt")) {
            problems.add(new Problem(file.file(), "alt", ImportFaults.NO_ALT));
        }
        if (kind.isRecording()
                && !record.path("wordless").asBoolean()
                && record.path("captions").isEmpty()) {
            problems.add(new Problem(file.file(), "captions", ImportFaults.NO_CAPTIONS));
        }
    }

    private static void note(ObjectNode record, Found found, long bytes) {
        record.put("mediaType", found.kind().mediaType()).set("bytes", Json.number(bytes));
        if (found.width() > 0) {
            record.put("width", found.width()).put("height", found.height());
        }
        if (found.seconds() > 0) {
            record.put("duration", Math.round(found.seconds() * MILLIS) / MILLIS);
        }
    }

    private void problem(RecordFile record, Fault fault, Object... arguments) {
        problems.add(new Problem(record.file(), "file", fault, arguments));
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
