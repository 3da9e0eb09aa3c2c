package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.media.sniff.FileKind;

/** Sound and film as screens play them, with what is said in them to read along. */
final class Recordings {

    private final RecordView view;
    private final PictureView files;
    private final Map<String, JsonNode> others;

    /** @param others among them the media that {@link #named} tells */
    Recordings(RecordView view, PictureView files, Map<String, JsonNode> others) {
        this.view = view;
        this.files = files;
        this.others = others;
    }

    /** The codes of the captions and pictures of those of some records that are media. */
    static Set<String> named(Collection<JsonNode> records) {
        Set<String> codes = new HashSet<>();
        records.stream().filter(Recordings::isMedia).forEach(media -> {
            media.path("captions").forEach(one -> codes.add(one.path("file").asText()));
            if (media.hasNonNull("image")) {
                codes.add(media.get("image").asText());
            }
        });
        return codes;
    }

    static boolean isMedia(JsonNode record) {
        return record.path("kind").asText().equals(Kind.MEDIA.tag());
    }

    /** Those of some media that are recordings, in the order given. */
    ArrayNode all(Collection<JsonNode> media) {
        ArrayNode all = Json.object().arrayNode();
        media.forEach(each -> of(each).ifPresent(all::add));
        return all;
    }

    /** A record of media as a recording; empty when it is none. */
    Optional<ObjectNode> of(JsonNode media) {
        return files.file(media, FileKind::isRecording).map(address -> {
            ObjectNode recording = Json.object();
            recording.set("code", media.path("code"));
            recording.set("name", view.text(media.path("name")));
            recording.put("url", address);
            recording.set("mediaType", media.path("mediaType"));
            if (media.hasNonNull("duration")) {
                recording.set("duration", media.get("duration"));
            }
            ObjectNode image = view.image(media.path("image").asText());
            if (image != null) {
                recording.set("image", image);
            }
            recording.set("captions", captions(media));
            return recording;
        });
    }

    /** Those that may be shown, in the language asked for or the nearest to it first. */
    private ArrayNode captions(JsonNode media) {
        ArrayNode captions = Json.object().arrayNode();
        for (Lang lang : view.lang().fallback()) {
            for (JsonNode one : media.path("captions")) {
                if (one.path("lang").asText().equals(lang.tag())) {
                    Optional.ofNullable(others.get(one.path("file").asText()))
                            .flatMap(file -> files.file(file, FileKind.VTT::equals))
                            .ifPresent(address ->
                                    captions.addObject().put("lang", lang.tag()).put("url", address));
                }
            }
        }
        return captions;
    }
}
