package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.kernel.LangText;

/**
 * What follows from somebody having written a text: it is no machine's any more, nobody has read it, and it was made
 * from the source text that stands beside it.
 */
final class WrittenTexts {

    private static final String TEXT = "text";
    private static final String ORIGIN = "origin";
    private static final String SOURCE = "source";
    private static final String HASH = "sourceHash";

    private WrittenTexts() {}

    /** Notes it in every text of a record whose words were not in the same field before, and in the same language. */
    static void settle(Shape.Group shape, JsonNode now, JsonNode before) {
        for (Shape.Field field : shape.fields()) {
            JsonNode value = now.path(field.name());
            if (value.isMissingNode()) {
                continue;
            }
            JsonNode old = before.path(field.name());
            if (field.shape() instanceof Shape.Group group) {
                settle(group, value, old);
            } else {
                Known known = new Known();
                collect(field.shape(), old, known);
                settleAll(field.shape(), value, known);
            }
        }
    }

    /** Notes that the texts of a new name were made from the one that stands first, unless they say otherwise. */
    static void translated(ObjectNode texts) {
        String first = texts.fieldNames().next();
        String source = texts.path(first).path(TEXT).asText();
        texts.properties().forEach(each -> {
            if (!each.getKey().equals(first) && !each.getValue().has(SOURCE)) {
                ((ObjectNode) each.getValue())
                        .put(SOURCE, first)
                        .put(HASH, LangText.hash(source))
                        .put(ORIGIN, "human");
            }
        });
    }

    /**
     * A text as it was before.
     *
     * @param source the language that it was made from, empty for the source itself
     * @param isFresh whether it says what the source said
     */
    private record Before(String source, boolean isFresh) {}

    /** The texts that a field had, and the languages that there were. */
    private static final class Known {
        private final Map<String, Before> texts = new HashMap<>();
        private final Set<String> langs = new HashSet<>();
    }

    private static void collect(Shape shape, JsonNode value, Known known) {
        switch (shape) {
            case Shape.Text text ->
                value.properties().forEach(entry -> {
                    known.langs.add(entry.getKey());
                    known.texts.put(key(entry), before(entry.getValue(), value));
                });
            case Shape.ListOf list -> value.forEach(item -> collect(list.item(), item, known));
            case Shape.Group group ->
                group.fields().forEach(field -> collect(field.shape(), value.path(field.name()), known));
            default -> {}
        }
    }

    private static Before before(JsonNode entry, JsonNode texts) {
        String source = entry.path(SOURCE).asText();
        String said = texts.path(source).path(TEXT).asText();
        return new Before(source, source.isEmpty() || entry.path(HASH).asText().equals(LangText.hash(said)));
    }

    private static void settleAll(Shape shape, JsonNode value, Known known) {
        switch (shape) {
            case Shape.Text text -> value.properties().forEach(entry -> settle(entry, value, known));
            case Shape.ListOf list -> value.forEach(item -> settleAll(list.item(), item, known));
            case Shape.Group group ->
                group.fields().forEach(field -> settleAll(field.shape(), value.path(field.name()), known));
            default -> {}
        }
    }

    private static String key(Map.Entry<String, JsonNode> entry) {
        return entry.getKey() + " " + entry.getValue().path(TEXT).asText();
    }

    private static void settle(Map.Entry<String, JsonNode> written, JsonNode texts, Known known) {
        ObjectNode entry = (ObjectNode) written.getValue();
        Before before = known.texts.get(key(written));
        if (before != null) {
            if (!before.source().equals(entry.path(SOURCE).asText())) {
                chooseSource(entry, texts, before, known);
            }
            return;
        }
        if (!entry.has(SOURCE) && !known.langs.contains(written.getKey())) {
            texts.properties().stream()
                    .filter(other -> known.texts.containsKey(key(other))
                            && !other.getValue().has(SOURCE))
                    .findFirst()
                    .ifPresent(source -> entry.put(SOURCE, source.getKey()).put(ORIGIN, "human"));
        }
        if (entry.path(ORIGIN).asText().equals("machine")) {
            entry.put(ORIGIN, entry.has(SOURCE) ? "human" : "author");
        }
        entry.put("review", "unread");
        JsonNode source = texts.path(entry.path(SOURCE).asText()).path(TEXT);
        entry.remove(HASH);
        if (source.isTextual()) {
            entry.put(HASH, LangText.hash(source.asText()));
        }
    }

    /**
     * Somebody has said that another language is the source. What was up to date with the old one is so with the new
     * one; what was outdated stays so, for nobody has compared the two.
     */
    private static void chooseSource(ObjectNode entry, JsonNode texts, Before before, Known known) {
        String tag = entry.path(SOURCE).asText();
        if (tag.isEmpty()) {
            entry.remove(HASH);
            changeOrigin(entry, "human", "author");
            return;
        }
        changeOrigin(entry, "author", "human");
        JsonNode source = texts.path(tag).path(TEXT);
        Before other = known.texts.get(tag + " " + source.asText());
        boolean isFresh = before.isFresh() && other != null && other.isFresh();
        entry.put(
                HASH, LangText.hash(isFresh ? source.asText() : entry.path(TEXT).asText()));
    }

    private static void changeOrigin(ObjectNode entry, String from, String to) {
        if (entry.path(ORIGIN).asText().equals(from)) {
            entry.put(ORIGIN, to);
        }
    }
}
