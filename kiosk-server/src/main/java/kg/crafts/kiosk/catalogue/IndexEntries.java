package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Json;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.index.Entry;
import kg.crafts.kiosk.kernel.Lang;

/** What of a record can be found, filtered by and followed, read off its shape. */
final class IndexEntries {

    private static final Set<String> FACETS = Set.of("home", "domain", "type", "list");

    private static final List<String> CARD = List.of(
            "id",
            "code",
            "kind",
            "home",
            "name",
            "summary",
            "image",
            "sample",
            "latitude",
            "longitude",
            "domain",
            "type",
            "partOf",
            "centre",
            "zone",
            "file",
            "sha256",
            "width",
            "height",
            "alt",
            "decorative");

    private IndexEntries() {}

    static Entry of(Kind kind, ObjectNode record) {
        Map<Lang, String> names = new EnumMap<>(Lang.class);
        forEachLanguage(record.path("name"), names::put);
        Map<Lang, List<String>> texts = new EnumMap<>(Lang.class);
        Set<String> links = new HashSet<>();
        collect(Shapes.of(kind), record, "", texts, links);
        Map<String, String> facets = new HashMap<>();
        FACETS.stream()
                .filter(record::hasNonNull)
                .forEach(name -> facets.put(name, record.get(name).asText()));
        // The name is searched as a name, and what staff write to each other is not searched at all.
        return new Entry(
                UUID.fromString(record.get("id").asText()),
                record.get("code").asText(),
                kind.tag(),
                names,
                otherNames(record),
                texts,
                facets,
                links,
                Json.canonical(card(record, links)),
                Json.canonical(record.deepCopy().without(List.of("notes"))));
    }

    /** What lists show of a record, and what it points at, for those that it points at. */
    private static ObjectNode card(ObjectNode record, Set<String> links) {
        ObjectNode card = Json.object();
        for (String field : CARD) {
            if (record.has(field)) {
                card.set(field, record.get(field));
            }
        }
        links.stream().sorted().forEach(card.putArray("links")::add);
        return card;
    }

    private static List<String> otherNames(JsonNode record) {
        List<String> names = new ArrayList<>();
        JsonNode term = record.path("term");
        if (term.hasNonNull("text")) {
            names.add(term.get("text").asText());
        }
        term.path("latin").forEach(name -> names.add(name.asText()));
        term.path("variants").forEach(name -> names.add(name.asText()));
        record.path("alternatives").forEach(list -> list.forEach(name -> names.add(name.asText())));
        return names;
    }

    private static void collect(
            Shape.Group shape, JsonNode node, String path, Map<Lang, List<String>> texts, Set<String> links) {
        for (Shape.Field field : shape.fields()) {
            JsonNode value = node.get(field.name());
            if (value != null && !(path.isEmpty() && field.name().equals("name"))) {
                collect(field.shape(), value, path.isEmpty() ? field.name() : path, texts, links);
            }
        }
    }

    private static void collect(
            Shape shape, JsonNode value, String path, Map<Lang, List<String>> texts, Set<String> links) {
        switch (shape) {
            case Shape.Text text ->
                forEachLanguage(
                        value,
                        (lang, words) -> texts.computeIfAbsent(lang, l -> new ArrayList<>())
                                .add(words));
            case Shape.Reference reference -> links.add(path + ":" + value.asText());
            case Shape.References references -> value.forEach(code -> links.add(path + ":" + code.asText()));
            case Shape.ListOf list -> value.forEach(item -> collect(list.item(), item, path, texts, links));
            case Shape.Group group -> collect(group, value, path, texts, links);
            case Shape.Scalar scalar -> {}
            case Shape.WordsByLanguage words -> {}
        }
    }

    /** Something done with the text of a language. */
    private interface ByLanguage {
        void accept(Lang lang, String text);
    }

    private static void forEachLanguage(JsonNode text, ByLanguage consumer) {
        for (Lang lang : Lang.values()) {
            JsonNode entry = text.path(lang.tag());
            if (entry.hasNonNull("text")) {
                consumer.accept(lang, entry.get("text").asText());
            }
        }
    }
}
