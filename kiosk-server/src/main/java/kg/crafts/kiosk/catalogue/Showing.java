package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.kernel.Lang;

/** A record as a visitor reads it, with all that stands around it, wherever that is read: one way for visitors and for staff who look at it first. */
public final class Showing {

    /** Where the records around one are read. */
    public interface Neighbours {

        /** The records of those codes that may be shown, by code. */
        Map<String, JsonNode> find(Collection<String> codes);

        /** The records that point at a code, each with its {@code links}. */
        List<JsonNode> pointingAt(String code);
    }

    private Showing() {}

    /** The whole record in a language as staff look at it, with pictures that visitors may not have yet. */
    public static ObjectNode whole(JsonNode record, Lang lang, Neighbours neighbours) {
        return whole(record, lang, neighbours, PictureView.OF_STAFF);
    }

    static ObjectNode whole(JsonNode record, Lang lang, Neighbours neighbours, PictureView pictures) {
        String code = record.path("code").asText();
        Map<Boolean, List<JsonNode>> pointing =
                neighbours.pointingAt(code).stream().collect(Collectors.partitioningBy(Recordings::isMedia));
        List<JsonNode> linking = pointing.getOrDefault(false, List.of());
        List<JsonNode> media = Stream.concat(
                        Stream.of(record).filter(Recordings::isMedia),
                        pointing.getOrDefault(true, List.of()).stream().filter(other -> depicts(other, code)))
                .toList();
        Kind kind = Kind.find(record.path("kind").asText()).orElseThrow();
        Map<String, JsonNode> others = neighbours.find(References.codes(Shapes.of(kind), record));
        others.putAll(neighbours.find(ofLabels(others.values())));
        others.putAll(neighbours.find(images(others.values())));
        others.putAll(neighbours.find(images(linking)));
        others.putAll(neighbours.find(Recordings.named(media)));
        others.putAll(neighbours.find(Recordings.named(List.copyOf(others.values()))));
        RecordView view = new RecordView(lang, others, pictures);
        ObjectNode whole = view.whole(record);
        whole.set("linkedFrom", view.linkedFrom(code, linking));
        whole.set("recordings", new Recordings(view, pictures, others).all(media));
        return whole;
    }

    /** Whether a card says that its record shows that of a code, and does not only bear it as a label. */
    static boolean depicts(JsonNode card, String code) {
        for (JsonNode link : card.path("links")) {
            if (link.asText().equals("depicts:" + code)) {
                return true;
            }
        }
        return false;
    }

    /** Who set the labels, and how they sound. */
    private static Set<String> ofLabels(Collection<JsonNode> records) {
        Set<String> codes = new HashSet<>();
        records.stream()
                .filter(record -> record.path("kind").asText().equals(Kind.LABEL.tag()))
                .flatMap(label -> Stream.of(label.path("community"), label.path("audio")))
                .filter(JsonNode::isTextual)
                .forEach(code -> codes.add(code.asText()));
        return codes;
    }

    static Set<String> images(Collection<JsonNode> records) {
        Set<String> images = new HashSet<>();
        records.forEach(record -> {
            if (record.hasNonNull("image")) {
                images.add(record.get("image").asText());
            }
        });
        return images;
    }

    /** The picture that a record of media stands for, for staff, or empty while its file or its measures are not known. */
    public static Optional<ObjectNode> image(JsonNode media, Lang lang) {
        String code = media.path("code").asText();
        return Optional.ofNullable(new RecordView(lang, Map.of(code, media), PictureView.OF_STAFF).image(code));
    }
}
