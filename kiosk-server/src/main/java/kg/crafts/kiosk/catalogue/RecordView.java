package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.JsonSchemas;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/**
 * A record as a visitor reads it in one language: every text resolved along the fallback chain and telling
 * which language it is in, every relation with the other's name and picture.
 */
final class RecordView {

    private static final Set<String> AS_STORED = Set.of("id", "code", "kind", "home", "status", "sample");

    private final Lang lang;
    private final Map<String, JsonNode> others;
    private final PictureView pictures;

    /**
     * Looks at records in one language.
     *
     * @param others the records and media that those shown refer to, by code; who is missing is not shown
     * @param pictures how they are shown
     */
    RecordView(Lang lang, Map<String, JsonNode> others, PictureView pictures) {
        this.pictures = pictures;
        this.lang = lang;
        this.others = others;
    }

    Lang lang() {
        return lang;
    }

    /** The whole record. */
    ObjectNode whole(JsonNode record) {
        ObjectNode view = Json.object();
        for (Shape.Field field : shape(record).fields()) {
            JsonNode value = record.get(field.name());
            if (value == null || !JsonSchemas.isShown(field.name())) {
                continue;
            }
            JsonNode shown = AS_STORED.contains(field.name())
                    ? value
                    : field.name().equals("image") ? image(value.asText()) : value(field.shape(), value);
            if (shown != null) {
                view.set(field.name(), shown);
            }
        }
        view.put("sample", record.path("sample").asBoolean());
        return view;
    }

    private static Shape.Group shape(JsonNode record) {
        return Shapes.of(Kind.find(record.path("kind").asText()).orElseThrow());
    }

    private @Nullable JsonNode value(Shape shape, JsonNode value) {
        return switch (shape) {
            case Shape.Text text -> text(value);
            case Shape.Reference reference -> linkOrImage(reference.kinds(), value.asText());
            case Shape.References references -> links(value);
            case Shape.ListOf list -> list(list.item(), value);
            case Shape.Group group -> group(group, value);
            case Shape.Scalar scalar -> value;
            case Shape.WordsByLanguage words -> value;
        };
    }

    private ArrayNode list(Shape item, JsonNode values) {
        ArrayNode shown = Json.object().arrayNode();
        for (JsonNode value : values) {
            JsonNode one = value(item, value);
            if (one != null) {
                shown.add(one);
            }
        }
        return shown;
    }

    private ObjectNode group(Shape.Group group, JsonNode value) {
        ObjectNode shown = Json.object();
        for (Shape.Field field : group.fields()) {
            JsonNode part = value.get(field.name());
            JsonNode one = part == null ? null : value(field.shape(), part);
            if (one != null) {
                shown.set(field.name(), one);
            }
        }
        if (group.passage() && !shown.has("sources")) {
            shown.putArray("sources");
        }
        return shown;
    }

    /** The nearest text, or null when there is none in any language. */
    @Nullable
    ObjectNode text(JsonNode langText) {
        return Texts.resolve(langText, lang).orElse(null);
    }

    private ArrayNode links(JsonNode codes) {
        ArrayNode links = Json.object().arrayNode();
        for (JsonNode code : codes) {
            Optional.ofNullable(others.get(code.asText())).map(this::link).ifPresent(links::add);
        }
        return links;
    }

    private @Nullable JsonNode linkOrImage(Set<Kind> kinds, String code) {
        if (kinds.equals(Set.of(Kind.MEDIA))) {
            return image(code);
        }
        JsonNode other = others.get(code);
        return other == null ? null : link(other);
    }

    /** A record in short: enough to name it, picture it and go there. */
    ObjectNode link(JsonNode record) {
        ObjectNode link = Json.object();
        link.set("code", record.path("code"));
        link.set("kind", record.path("kind"));
        link.set("name", text(record.path("name")));
        setIfThere(link, "summary", text(record.path("summary").path("text")));
        setIfThere(link, "image", image(record.path("image").asText()));
        link.put("sample", record.path("sample").asBoolean());
        if (record.path("kind").asText().equals(Kind.LABEL.tag())) {
            setIfThere(link, "community", name(record.path("community").asText()));
            Optional.ofNullable(others.get(record.path("audio").asText()))
                    .flatMap(new Recordings(this, pictures, others)::of)
                    .ifPresent(audio -> link.set("audio", audio));
        }
        return link;
    }

    private @Nullable JsonNode name(String code) {
        JsonNode other = others.get(code);
        return other == null ? null : text(other.path("name"));
    }

    /** A picture, or null when its record or file is not here yet. */
    @Nullable
    ObjectNode image(String code) {
        JsonNode media = others.get(code);
        if (media == null) {
            return null;
        }
        ObjectNode image = pictures.of(media).orElse(null);
        if (image != null && !media.path("decorative").asBoolean()) {
            setIfThere(image, "alt", text(media.path("alt")));
        }
        return image;
    }

    /** Records that point at this one, by their kind and the relation. */
    ArrayNode linkedFrom(String code, Iterable<JsonNode> pointing) {
        Map<String, ObjectNode> groups = new TreeMap<>();
        for (JsonNode other : pointing) {
            String kind = other.path("kind").asText();
            for (String relation : relations(other, code)) {
                ObjectNode group = groups.computeIfAbsent(kind + " " + relation, key -> {
                    ObjectNode made = Json.object();
                    made.put("kind", kind);
                    made.put("relation", relation);
                    made.putArray("items");
                    return made;
                });
                group.withArray("items").add(link(other));
            }
        }
        ArrayNode all = Json.object().arrayNode();
        groups.values().forEach(all::add);
        return all;
    }

    /** The relations in which a card says that its record points at a code. */
    private static Set<String> relations(JsonNode card, String code) {
        Set<String> relations = new TreeSet<>();
        for (JsonNode link : card.path("links")) {
            int colon = link.asText().indexOf(':');
            if (link.asText().substring(colon + 1).equals(code)) {
                relations.add(link.asText().substring(0, colon));
            }
        }
        return relations;
    }

    private static void setIfThere(ObjectNode node, String name, @Nullable JsonNode value) {
        if (value != null && !value.isMissingNode()) {
            node.set(name, value);
        }
    }
}
