package kg.crafts.kiosk.standards.shown;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kg.crafts.kiosk.catalogue.Published;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.media.sniff.FileKind;
import org.jspecify.annotations.Nullable;

/** Addresses of a server that is asked. */
public final class ServedAddresses implements Addresses {

    /** Kinds that no screen shows. */
    private static final Set<Kind> WITHOUT_SCREEN = EnumSet.of(Kind.SPACE, Kind.EQUIPMENT);

    private static final String JPEG = "image/jpeg";

    /** Pixels across, of a picture in a list. */
    private static final int SMALL = 320;

    private final String base;
    private final Published published;

    /** @param base of the server, such as {@code https://kiosk.example.org} */
    public ServedAddresses(String base, Published published) {
        this.base = base;
        this.published = published;
    }

    @Override
    public String iiif(String path) {
        return base + "/iiif/presentation/" + path;
    }

    @Override
    public String linkedData(String code) {
        return base + "/api/v1/records/" + code + "/linked-data";
    }

    @Override
    public String vocabulary() {
        return base + "/api/v1/vocabulary.ttl";
    }

    @Override
    public Optional<String> page(Kind kind, String code, Lang lang) {
        return WITHOUT_SCREEN.contains(kind)
                ? Optional.empty()
                : Optional.of(base + "/#/" + lang.tag() + "/" + kind.tag() + "/" + code);
    }

    @Override
    public Optional<String> home() {
        return Optional.of(base + "/");
    }

    @Override
    public Optional<Picture> picture(JsonNode media) {
        return published.picture(media).map(image -> picture(media, image));
    }

    private Picture picture(JsonNode media, ObjectNode image) {
        String url = image.path("url").asText();
        JsonNode size = image;
        String mediaType = media.path("mediaType").asText(JPEG);
        @Nullable Small small = null;
        for (JsonNode copy : image.path("copies")) {
            if (copy.path("url").asText().equals(url)) {
                size = copy;
                mediaType = JPEG;
            }
            if (small == null && copy.path("width").asInt() >= SMALL) {
                small = new Small(
                        base + copy.path("url").asText(),
                        copy.path("width").asInt(),
                        copy.path("height").asInt());
            }
        }
        String hash = media.path("sha256").asText();
        return new Picture(
                base + url,
                size.path("width").asInt(),
                size.path("height").asInt(),
                mediaType,
                image.has("copies") ? base + "/iiif/3/" + hash : null,
                small);
    }

    @Override
    public Optional<String> file(JsonNode media) {
        return FileKind.ofMediaType(media.path("mediaType").asText())
                .filter(kind -> media.hasNonNull("sha256"))
                .map(kind -> base + "/media/" + media.path("sha256").asText() + "." + kind.extension());
    }
}
