package kg.crafts.kiosk.standards;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import kg.crafts.kiosk.catalogue.Published;
import kg.crafts.kiosk.catalogue.Published.Entire;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.standards.iiif.Collections;
import kg.crafts.kiosk.standards.iiif.Manifests;
import kg.crafts.kiosk.standards.linked.LinkedData;
import kg.crafts.kiosk.standards.linked.Vocabulary;
import kg.crafts.kiosk.standards.oai.DublinCore;
import kg.crafts.kiosk.standards.oai.DublinCoreXml;
import kg.crafts.kiosk.standards.shown.ExportedAddresses;
import org.jspecify.annotations.Nullable;

/**
 * Writes what visitors can see in the forms of others into the folder {@code standards} of an export, beside the records
 * and files that it tells about. An import passes over it: it says nothing that the records do not say.
 */
public final class StandardsExport {

    public static final String FOLDER = "standards";

    private static final String PRESENTATION = "iiif/presentation/";

    private final Published published;
    private final Path export;
    private final Path folder;
    private final @Nullable String base;

    /**
     * Prepares to write.
     *
     * @param export the folder of an export, with the files of its media in place
     * @param base where that folder will be served from, or null
     */
    public StandardsExport(Published published, Path export, @Nullable String base) {
        this.published = published;
        this.export = export;
        this.folder = export.resolve(FOLDER);
        this.base = base;
    }

    /** Writes everything, a record in memory at a time. */
    public void run() throws IOException {
        try {
            published.forEach(Published.everything(), this::write);
            new Collections(published, addresses(3)).all().forEach((name, json) -> write(PRESENTATION + name, json));
            Vocabulary vocabulary = new Vocabulary(published, addresses(1).vocabulary());
            write("vocabulary.ttl", vocabulary.turtle().getBytes(StandardCharsets.UTF_8));
            write("vocabulary.jsonld", vocabulary.json());
            write("README.txt", readme());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** @param depth folders between the export's folder and the file that tells the addresses */
    private ExportedAddresses addresses(int depth) {
        return new ExportedAddresses(export, base, depth);
    }

    private void write(Entire entire) {
        String code = entire.code();
        new Manifests(published, addresses(4))
                .of(entire)
                .ifPresent(manifest -> write(PRESENTATION + code + "/manifest.json", manifest));
        write("linked-data/" + code + ".jsonld", new LinkedData(published, addresses(2)).of(entire));
        write("oai_dc/" + code + ".xml", DublinCoreXml.document(DublinCore.of(entire, published, addresses(2))));
    }

    private void write(String name, JsonNode json) {
        write(name, Json.canonical(json));
    }

    private void write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] readme() throws IOException {
        try (InputStream text =
                Objects.requireNonNull(StandardsExport.class.getResourceAsStream("/standards/README.txt"))) {
            String told = base == null ? ExportedAddresses.NOWHERE : base;
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{base}", told)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
