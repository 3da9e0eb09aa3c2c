package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.model.Envelope;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.Entry;
import kg.crafts.kiosk.index.Face;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.LangText;

/** What of a record can be found, filtered by and followed, read off its shape. */
final class IndexEntries {

    private static final Set<String> FACETS = Set.of("home", "domain", "type", "list");

    /** Kinds whose records others are filtered by. */
    private static final Set<Kind> FILTERS = Set.of(Kind.CRAFT, Kind.REGION, Kind.CENTRE, Kind.MATERIAL);

    /** What is only related to a craft is not of that craft. */
    private static final String ASIDE = "related";

    /** What only shows how a record of its kind looks stands behind real ones. */
    private static final int SAMPLE = 4;

    /** Kinds whose names are the exhibition's own vocabulary. */
    private static final Set<Kind> HEADWORDS =
            EnumSet.complementOf(EnumSet.of(Kind.OBJECT, Kind.MEDIA, Kind.SPACE, Kind.EQUIPMENT, Kind.LABEL));

    /** On a card: what others may not pass on. */
    static final String ONLY_HERE = "onlyHere";

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
            "community",
            "audio",
            "file",
            "sha256",
            "mediaType",
            "duration",
            "captions",
            "focus",
            "width",
            "height",
            "alt",
            "decorative");

    private IndexEntries() {}

    static Entry of(Kind kind, ObjectNode record) {
        Collected collected = new Collected();
        Set<String> links = References.relations(Shapes.of(kind), record);
        collected.of(Shapes.of(kind), record, "");
        FACETS.stream()
                .filter(record::hasNonNull)
                .forEach(name -> collected.facet(name, record.get(name).asText()));
        if (FILTERS.contains(kind)) {
            collected.facet(kind.tag(), record.get("code").asText());
        }
        // The name is searched as a name, and what staff write to each other is not searched at all.
        return new Entry(
                UUID.fromString(record.get("id").asText()),
                record.get("code").asText(),
                kind.tag(),
                kind != Kind.MEDIA,
                Math.max(0, priority(kind) - (record.path("sample").asBoolean() ? SAMPLE : 0)),
                HEADWORDS.contains(kind),
                RecordNames.of(record.path("name")),
                RecordNames.others(record),
                collected.texts,
                collected.facets,
                links,
                faces(record),
                record.hasNonNull("image") ? record.get("image").asText() : null,
                Json.canonical(card(record, links)),
                Json.canonical(open(record)));
    }

    /** Without what visitors are not told; for what it may be used is kept for those who show it elsewhere. */
    private static ObjectNode open(ObjectNode record) {
        ObjectNode open = record.deepCopy().without(List.of("notes", "custodians", "sensitivity"));
        if (open.path("permission") instanceof ObjectNode permission) {
            permission.retain("uses", "until");
        }
        return open;
    }

    /** Of equals a craft is what most visitors mean, and hardly anybody means a line in a list of designations. */
    private static int priority(Kind kind) {
        return switch (kind) {
            case CRAFT -> 46;
            case TECHNIQUE, MOTIF, MATERIAL, TOOL, REGION, CENTRE, TERM -> 42;
            case STORY, ORGANISATION, PROGRAMME -> 38;
            case ARTISAN -> 36;
            case DESIGNATION, DEMONSTRATION, LABEL -> 28;
            case OBJECT, MEDIA, SPACE, EQUIPMENT -> 0;
        };
    }

    /** A record without a name is shown by its code. */
    private static Map<Lang, Face> faces(ObjectNode record) {
        Map<Lang, Face> faces = new EnumMap<>(Lang.class);
        LangText names = Texts.read(record.path("name"));
        LangText summaries = Texts.read(record.path("summary").path("text"));
        for (Lang lang : Lang.values()) {
            Optional<LangText.Resolved> name = names.resolve(lang);
            String shown =
                    name.map(LangText.Resolved::text).orElse(record.get("code").asText());
            Lang nameLang = name.map(LangText.Resolved::lang).orElse(lang);
            ObjectNode face = Json.object();
            face.set("id", record.get("id"));
            face.set("code", record.get("code"));
            face.set("kind", record.get("kind"));
            face.put("name", shown);
            face.put("lang", nameLang.tag());
            face.put(
                    "text", summaries.resolve(lang).map(LangText.Resolved::text).orElse(""));
            face.put("sample", record.path("sample").asBoolean());
            faces.put(lang, new Face(shown, nameLang, Json.canonical(face)));
        }
        return faces;
    }

    /** What lists show of a record, and what it points at, for those that it points at. */
    private static ObjectNode card(ObjectNode record, Set<String> links) {
        ObjectNode card = Json.object();
        for (String field : CARD) {
            if (record.has(field)) {
                card.set(field, record.get(field));
            }
        }
        links.forEach(card.putArray("links")::add);
        if (Permission.excludes(record, Envelope.Use.WEB)) {
            card.put(ONLY_HERE, true);
        }
        return card;
    }

    /** What is found in a record by walking along its shape. */
    private static final class Collected {

        private final Map<Lang, List<String>> texts = new EnumMap<>(Lang.class);
        private final Map<String, Set<String>> facets = new HashMap<>();

        void facet(String name, String value) {
            facets.computeIfAbsent(name, key -> new TreeSet<>()).add(value);
        }

        void of(Shape.Group shape, JsonNode node, String path) {
            for (Shape.Field field : shape.fields()) {
                JsonNode value = node.get(field.name());
                if (value != null && !(path.isEmpty() && field.name().equals("name"))) {
                    of(field.shape(), value, path.isEmpty() ? field.name() : path);
                }
            }
        }

        private void of(Shape shape, JsonNode value, String path) {
            switch (shape) {
                case Shape.Text text ->
                    RecordNames.of(value)
                            .forEach((lang, words) -> texts.computeIfAbsent(lang, l -> new ArrayList<>())
                                    .add(words));
                case Shape.Reference reference -> link(path, value.asText(), reference.kinds());
                case Shape.References references ->
                    value.forEach(code -> link(path, code.asText(), references.kinds()));
                case Shape.ListOf list -> value.forEach(item -> of(list.item(), item, path));
                case Shape.Group group -> of(group, value, path);
                case Shape.Scalar scalar -> {}
                case Shape.WordsByLanguage words -> {}
            }
        }

        private void link(String path, String code, Set<Kind> kinds) {
            if (kinds.size() == 1 && FILTERS.containsAll(kinds) && !path.equals(ASIDE)) {
                kinds.forEach(kind -> facet(kind.tag(), code));
            }
        }
    }
}
