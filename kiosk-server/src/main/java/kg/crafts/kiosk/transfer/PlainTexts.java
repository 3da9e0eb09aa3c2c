package kg.crafts.kiosk.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.LangText;

/**
 * Writes a record the way a curator reads it: the state that most of its texts share stands once, and a
 * text in that state is plain text. Reading it back gives the same record.
 */
final class PlainTexts {

    private static final String SOURCE = "source";
    private static final String HASH = "sourceHash";

    private final String source;
    private final String origin;
    private final String review;

    private PlainTexts(Map<String, Integer> sources, Map<String, Integer> origins, Map<String, Integer> reviews) {
        this.source = commonest(sources, "en");
        this.origin = commonest(origins, "author");
        this.review = commonest(reviews, "unread");
    }

    static ObjectNode write(ObjectNode record) {
        Shape.Group shape = Shapes.of(Kind.find(record.path("kind").asText()).orElseThrow());
        Map<String, Integer> sources = new HashMap<>();
        Map<String, Integer> origins = new HashMap<>();
        Map<String, Integer> reviews = new HashMap<>();
        forEachText(
                shape,
                record,
                text -> text.forEach(entry -> {
                    count(sources, entry.path(SOURCE));
                    count(origins, entry.path("origin"));
                    count(reviews, entry.path("review"));
                }));
        PlainTexts common = new PlainTexts(sources, origins, reviews);
        forEachText(shape, record, common::simplify);
        ObjectNode written = Json.object();
        record.properties().forEach(field -> {
            if (field.getKey().equals("name")) {
                common.languages(written);
            }
            written.set(field.getKey(), field.getValue());
        });
        return written;
    }

    private void languages(ObjectNode written) {
        written.putObject("languages").put(SOURCE, source).put("origin", origin).put("review", review);
    }

    private void simplify(ObjectNode text) {
        JsonNode original = text.path(source).deepCopy();
        for (String lang : text.properties().stream().map(Map.Entry::getKey).toList()) {
            JsonNode entry = text.get(lang);
            if (isCommon(lang, entry, original)) {
                text.set(lang, entry.get("text"));
            }
        }
    }

    private boolean isCommon(String lang, JsonNode entry, JsonNode original) {
        boolean asSource = lang.equals(source) && !entry.has(SOURCE) && !entry.has(HASH);
        boolean asTranslation = entry.path(SOURCE).asText().equals(source)
                && (original.has("text")
                        ? entry.path(HASH)
                                .asText()
                                .equals(LangText.hash(original.get("text").asText()))
                        : !entry.has(HASH));
        return (asSource || asTranslation)
                && entry.path("origin").asText().equals(origin)
                && entry.path("review").asText().equals(review);
    }

    /** Something done with each LangText of a record. */
    private interface TextVisitor {
        void visit(ObjectNode text);
    }

    private static void forEachText(Shape shape, JsonNode value, TextVisitor visitor) {
        switch (shape) {
            case Shape.Text text -> visitor.visit((ObjectNode) value);
            case Shape.ListOf list -> value.forEach(item -> forEachText(list.item(), item, visitor));
            case Shape.Group group ->
                group.fields().forEach(field -> {
                    if (value.has(field.name())) {
                        forEachText(field.shape(), value.get(field.name()), visitor);
                    }
                });
            default -> {}
        }
    }

    private static void count(Map<String, Integer> counts, JsonNode value) {
        if (value.isTextual()) {
            counts.merge(value.asText(), 1, Integer::sum);
        }
    }

    private static String commonest(Map<String, Integer> counts, String otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
