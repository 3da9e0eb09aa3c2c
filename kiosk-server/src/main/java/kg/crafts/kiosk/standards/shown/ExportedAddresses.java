package kg.crafts.kiosk.standards.shown;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/** Addresses of the files of an export, for a file of it that stands so many folders deep. */
public final class ExportedAddresses implements Addresses {

    /** Where things are called by when nobody says where the folder will be served from: nowhere (RFC 2606). */
    public static final String NOWHERE = "https://crafts-kiosk.invalid";

    private final Path root;
    private final @Nullable String base;
    private final int depth;

    /**
     * Addresses as a file of the export tells them.
     *
     * @param root the export's folder
     * @param base where it will be served from, without a slash at its end; null when that is not known
     * @param depth how many folders below the export's folder the file stands
     */
    public ExportedAddresses(Path root, @Nullable String base, int depth) {
        this.root = root;
        this.base = base;
        this.depth = depth;
    }

    private String at(String path) {
        return base == null ? "../".repeat(depth) + path : base + "/" + path;
    }

    @Override
    public String iiif(String path) {
        return (base == null ? NOWHERE : base) + "/standards/iiif/presentation/" + path;
    }

    @Override
    public String linkedData(String code) {
        return at("standards/linked-data/" + code + ".jsonld");
    }

    @Override
    public String vocabulary() {
        return at("standards/vocabulary.ttl");
    }

    @Override
    public Optional<String> page(Kind kind, String code, Lang lang) {
        return Optional.empty();
    }

    @Override
    public Optional<String> home() {
        return Optional.ofNullable(base);
    }

    @Override
    public Optional<Picture> picture(JsonNode media) {
        boolean isPicture = media.path("mediaType").asText().startsWith("image/")
                && media.hasNonNull("width")
                && media.hasNonNull("height");
        return isPicture
                ? file(media)
                        .map(address -> new Picture(
                                address,
                                media.path("width").asInt(),
                                media.path("height").asInt(),
                                media.path("mediaType").asText(),
                                null,
                                null))
                : Optional.empty();
    }

    @Override
    public Optional<String> file(JsonNode media) {
        String name = media.path("file").asText();
        Path file = root.resolve(name).normalize();
        return !name.isEmpty() && file.startsWith(root) && Files.isRegularFile(file)
                ? Optional.of(at(name))
                : Optional.empty();
    }
}
