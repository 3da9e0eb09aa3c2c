package kg.crafts.kiosk.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.RecordIds;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.StoredMedia;

/** Writes the knowledge base as a folder that {@link Importer} reads back to the same records. */
public final class Exporter {

    private final Catalogue catalogue;
    private final MediaStore media;

    public Exporter(Catalogue catalogue, MediaStore media) {
        this.catalogue = catalogue;
        this.media = media;
    }

    /** How many records were written, and how many of their files are not here yet. */
    public record Exported(int records, int filesMissing) {}

    /**
     * Exports everything.
     *
     * @param folder must be empty or not there
     * @throws IOException when it is not, or can't be written
     */
    public Exported run(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new IOException(folder + " is not empty; name a new folder");
            }
        }
        int[] counts = new int[2];
        try {
            for (Kind kind : Kind.values()) {
                catalogue.forEach(kind, record -> {
                    counts[0]++;
                    counts[1] += write(kind, record, folder.toAbsolutePath().normalize()) ? 0 : 1;
                });
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Exported(counts[0], counts[1]);
    }

    private boolean write(Kind kind, ObjectNode record, Path folder) {
        try {
            boolean whole = kind != Kind.MEDIA || writeFile(record, folder);
            String code = record.path("code").asText();
            if (record.path("id").asText().equals(RecordIds.ofCode(code).toString())) {
                record.remove("id");
            }
            record.remove("sha256");
            record.remove("bytes");
            Path file = folder.resolve(kind.folder()).resolve(code + ".yaml");
            Files.createDirectories(file.getParent());
            Yaml.MAPPER.writeValue(file.toFile(), PlainTexts.write(record));
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean writeFile(JsonNode record, Path folder) throws IOException {
        Optional<StoredMedia> kept =
                media.find(new ContentHash(record.path("sha256").asText()));
        if (kept.isPresent()) {
            MediaFiles.write((ObjectNode) record, folder, kept.get().path());
        }
        return kept.isPresent();
    }
}
