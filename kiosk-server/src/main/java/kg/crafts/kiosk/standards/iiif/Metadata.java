package kg.crafts.kiosk.standards.iiif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kg.crafts.kiosk.catalogue.Published.Entire;
import kg.crafts.kiosk.catalogue.RecordNames;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.Wording;
import kg.crafts.kiosk.standards.shown.Told;

/** What a viewer shows beside the pictures, label by label. Relations are read off the record's shape. */
final class Metadata {

    private static final Wording KIND = new Wording("түрү", "вид", "kind", "종류");
    private static final Wording LOCAL = new Wording("жергиликтүү сөз", "местное слово", "local word", "현지어");
    private static final Wording INVENTORY =
            new Wording("инвентарь номери", "инвентарный номер", "inventory number", "등록 번호");
    private static final Wording DATE = new Wording("мезгили", "дата", "date", "시기");
    private static final Wording SIZE = new Wording(
            "бийиктиги × туурасы × тереңдиги, см",
            "высота × ширина × глубина, см",
            "height × width × depth, cm",
            "높이 × 너비 × 깊이, cm");
    private static final Wording TELLER = new Wording("айтуучу", "рассказчик", "teller", "구술자");
    private static final Wording SOURCES = new Wording("булактар", "источники", "sources", "출처");
    private static final Wording NOTE = new Wording("эскертүү", "примечание", "note", "참고");

    private final ArrayNode pairs = Json.object().arrayNode();

    private Metadata() {}

    static ArrayNode of(Entire entire) {
        JsonNode record = entire.record();
        Metadata metadata = new Metadata();
        metadata.add(KIND, Maps.of(entire.kind().called()));
        metadata.local(record.path("term"));
        metadata.plain(INVENTORY, record.path("inventory"));
        metadata.plain(DATE, record.path("date"));
        metadata.size(record.path("size"));
        metadata.texts(TELLER, RecordNames.of(record.path("teller")));
        metadata.relations(entire);
        metadata.sources(record.path("sources"));
        metadata.notes(record);
        return metadata.pairs;
    }

    private void add(Wording label, ObjectNode value) {
        if (!value.isEmpty()) {
            ObjectNode pair = pairs.addObject();
            pair.set("label", Maps.of(label));
            pair.set("value", value);
        }
    }

    private void texts(Wording label, Map<Lang, String> texts) {
        add(label, Maps.of(texts));
    }

    private void plain(Wording label, JsonNode value) {
        if (value.isTextual()) {
            add(label, Maps.plain(List.of(value.asText())));
        }
    }

    private void local(JsonNode term) {
        if (term.hasNonNull("text")) {
            ObjectNode value = Json.object();
            value.putArray(Lang.KY.tag()).add(term.get("text").asText());
            term.path("latin").forEach(latin -> value.withArray("ky-Latn").add(latin.asText()));
            add(LOCAL, value);
        }
    }

    private void size(JsonNode size) {
        List<String> sides = new ArrayList<>();
        for (String side : List.of("height", "width", "depth")) {
            sides.add(size.hasNonNull(side) ? size.get(side).asText().replaceFirst("\\.0$", "") : "–");
        }
        if (size.isObject() && !size.isEmpty()) {
            add(SIZE, Maps.plain(List.of(String.join(" × ", sides))));
        }
    }

    /** The names of the records it names in fields of its own, by their kind. */
    private void relations(Entire entire) {
        Map<Kind, Set<String>> byKind = new EnumMap<>(Kind.class);
        for (Shape.Field field : Shapes.of(entire.kind()).fields()) {
            for (String code : codes(field.shape(), entire.record().path(field.name()))) {
                Optional.ofNullable(entire.others().get(code))
                        .flatMap(card -> Kind.find(card.path("kind").asText()))
                        .filter(kind -> kind != Kind.MEDIA)
                        .ifPresent(kind -> byKind.computeIfAbsent(kind, one -> new TreeSet<>())
                                .add(code));
            }
        }
        byKind.forEach((kind, codes) -> add(
                kind.called(),
                Maps.names(codes.stream().map(entire.others()::get).toList())));
    }

    private static List<String> codes(Shape shape, JsonNode value) {
        List<String> codes = new ArrayList<>();
        switch (shape) {
            case Shape.Reference reference when value.isTextual() -> codes.add(value.asText());
            case Shape.References references -> value.forEach(code -> codes.add(code.asText()));
            default -> {}
        }
        return codes;
    }

    private void sources(JsonNode sources) {
        List<String> titles = new ArrayList<>();
        sources.forEach(source -> titles.add(source.path("title").asText()
                + (source.hasNonNull("publisher")
                        ? ". " + source.get("publisher").asText()
                        : "")
                + (source.hasNonNull("date") ? ". " + source.get("date").asText() : "")));
        if (!titles.isEmpty()) {
            add(SOURCES, Maps.plain(titles));
        }
    }

    private void notes(JsonNode record) {
        if (Told.isSample(record)) {
            texts(NOTE, Told.in(Told.SAMPLE));
        }
        Map<Lang, String> unread = new EnumMap<>(Lang.class);
        Told.unread(record).forEach(lang -> unread.put(lang, Told.UNREAD.in(lang)));
        texts(NOTE, unread);
    }
}
