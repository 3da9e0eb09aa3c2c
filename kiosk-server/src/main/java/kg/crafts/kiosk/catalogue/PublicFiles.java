package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.ExhibitionIndex;
import kg.crafts.kiosk.index.Listing;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.sniff.FileKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which files visitors may get: those that a media record names which they can see. Held in memory beside the index and
 * as small as it: some 200 bytes a media record. Written on the projector's thread, read on any.
 */
final class PublicFiles implements Exhibition.FileWishes {

    private static final Logger LOG = LoggerFactory.getLogger(PublicFiles.class);
    private static final int PAGE = 2_000;

    private final MediaStore media;
    private final Consumer<ContentHash> pictures;
    private final Map<UUID, ContentHash> byRecord = new HashMap<>();
    /** How many visible records name a file. */
    private final Map<ContentHash, Integer> shown = new ConcurrentHashMap<>();

    /**
     * Begins with what an index shows already.
     *
     * @param pictures hears of every picture that a record names, to make copies of it
     */
    PublicFiles(ExhibitionIndex index, MediaStore media, Consumer<ContentHash> pictures) {
        this.media = media;
        this.pictures = pictures;
        Set<String> kind = Set.of(Kind.MEDIA.tag());
        int read = 0;
        Listing page = index.list(kind, Lang.EN, PAGE, 0);
        while (!page.cards().isEmpty()) {
            page.cards().stream()
                    .map(Json::read)
                    .forEach(card -> shown(UUID.fromString(card.path("id").asText()), card));
            read += page.cards().size();
            page = index.list(kind, Lang.EN, PAGE, read);
        }
    }

    /** Whether a visitor may have it. */
    boolean contains(ContentHash hash) {
        return shown.containsKey(hash);
    }

    @Override
    public void want(ObjectNode record) {
        if (!record.hasNonNull("sha256") || !record.hasNonNull("bytes")) {
            return;
        }
        ContentHash hash = new ContentHash(record.get("sha256").asText());
        try {
            media.want(hash, record.get("bytes").asLong());
        } catch (IOException | Refusal e) {
            LOG.warn(
                    "The file of {} can't be asked for: {}", record.path("code").asText(), e.getMessage());
        }
        if (FileKind.ofMediaType(record.path("mediaType").asText())
                .filter(FileKind::isPixels)
                .isPresent()) {
            pictures.accept(hash);
        }
    }

    @Override
    public void shown(UUID id, JsonNode record) {
        if (!record.hasNonNull("sha256")) {
            hidden(id);
            return;
        }
        // Counted before the old one is let go, or a visitor could miss for a moment what stays visible.
        ContentHash hash = new ContentHash(record.get("sha256").asText());
        shown.merge(hash, 1, Integer::sum);
        letGo(byRecord.put(id, hash));
    }

    @Override
    public void hidden(UUID id) {
        letGo(byRecord.remove(id));
    }

    private void letGo(@Nullable ContentHash before) {
        if (before != null) {
            shown.computeIfPresent(before, (hash, count) -> count == 1 ? null : count - 1);
        }
    }
}
