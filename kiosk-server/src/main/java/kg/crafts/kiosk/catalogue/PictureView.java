package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.pictures.PictureSizes;
import kg.crafts.kiosk.media.sniff.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * How visitors get a picture: by its hash, so that an address never means another file; in the copies that there are
 * of it, and until there are any as a whole, if that is not too much for a screen.
 */
final class PictureView {

    /** A browser takes four bytes for each: 200 MB. */
    private static final long MOST_PIXELS = 50_000_000;

    /** Pixels across, of a picture in a list. */
    private static final int SMALL = 640;

    /** Staff get any picture, in a copy for a page where there is one. */
    static final PictureView OF_STAFF =
            new PictureView("/api/v1/desk/media/", "?width=1080", Long.MAX_VALUE, hash -> null);

    private final String place;
    private final String query;
    private final long mostPixels;
    private final Function<ContentHash, @Nullable PictureSizes> copies;

    private PictureView(
            String place, String query, long mostPixels, Function<ContentHash, @Nullable PictureSizes> copies) {
        this.place = place;
        this.query = query;
        this.mostPixels = mostPixels;
        this.copies = copies;
    }

    /** For visitors. */
    PictureView(Function<ContentHash, @Nullable PictureSizes> copies) {
        this("/media/", "", MOST_PIXELS, copies);
    }

    /** Its address, its measures and its copies; empty when its file is none that can be shown as a picture. */
    Optional<ObjectNode> of(JsonNode media) {
        if (!media.hasNonNull("width") || !media.hasNonNull("height")) {
            return Optional.empty();
        }
        PictureSizes made = made(media);
        Optional<String> address = largest(media, made);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode image = Json.object();
        image.put("url", address.get());
        image.set("width", media.get("width"));
        image.set("height", media.get("height"));
        if (media.hasNonNull("focus")) {
            image.set("focus", media.get("focus"));
        }
        if (made != null) {
            ArrayNode sizes = image.putArray("copies");
            made.smaller()
                    .forEach(size -> sizes.addObject()
                            .put("url", copy(media, size))
                            .put("width", size.width())
                            .put("height", size.height()));
            if (made.levels() > 1) {
                image.put("tiles", tiles(media));
            }
        }
        return Optional.of(image);
    }

    /** The address of a file of some kind, which is not for a screen's {@code img}; empty when it is none. */
    Optional<String> file(JsonNode media, Predicate<FileKind> kinds) {
        return media.hasNonNull("sha256")
                ? FileKind.ofMediaType(media.path("mediaType").asText())
                        .filter(kinds)
                        .map(kind -> place + media.get("sha256").asText() + "." + kind.extension())
                : Optional.empty();
    }

    /** The address of a copy that is large enough for a list. */
    Optional<String> small(JsonNode media) {
        PictureSizes made = made(media);
        List<PictureSizes.Size> sizes = made == null ? List.of() : made.smaller();
        return sizes.isEmpty()
                ? largest(media, made)
                : Optional.of(copy(
                        media,
                        sizes.stream()
                                .filter(size -> size.width() >= SMALL)
                                .findFirst()
                                .orElse(sizes.getLast())));
    }

    private Optional<String> largest(JsonNode media, @Nullable PictureSizes made) {
        Optional<FileKind> kind = kind(media);
        if (!media.hasNonNull("sha256") || kind.isEmpty()) {
            return Optional.empty();
        }
        if (made != null && made.levels() > 1 && !made.smaller().isEmpty()) {
            return Optional.of(copy(media, made.largest()));
        }
        long pixels = media.path("width").asLong() * media.path("height").asLong();
        return pixels > mostPixels && kind.get().isPixels()
                ? Optional.empty()
                : Optional.of(
                        place + media.get("sha256").asText() + "." + kind.get().extension() + query);
    }

    private @Nullable PictureSizes made(JsonNode media) {
        return media.hasNonNull("sha256")
                ? copies.apply(new ContentHash(media.get("sha256").asText()))
                : null;
    }

    /** A picture's kind, as its record says it; cards of an older index know only the file's name. */
    private static Optional<FileKind> kind(JsonNode media) {
        String file = media.path("file").asText();
        Optional<FileKind> kind = media.hasNonNull("mediaType")
                ? FileKind.ofMediaType(media.get("mediaType").asText())
                : FileKind.ofExtension(file.substring(file.lastIndexOf('.') + 1));
        return kind.filter(each -> each.isPixels() || each == FileKind.SVG);
    }

    private static String tiles(JsonNode media) {
        return "/iiif/3/" + media.get("sha256").asText();
    }

    private static String copy(JsonNode media, PictureSizes.Size size) {
        return tiles(media) + "/full/" + size.width() + "," + size.height() + "/0/default.jpg";
    }
}
