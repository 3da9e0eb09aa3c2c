package kg.crafts.kiosk.catalogue.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.LangText;
import org.jspecify.annotations.Nullable;

/**
 * The state that the texts of a file have unless one says otherwise (its {@code languages} block), so that
 * a curator can write a text as plain text.
 *
 * @param source the tag of the language the texts were first written in, or null when every text says itself
 */
public record TextDefaults(@Nullable String source, String origin, String review) {

    /** Texts of unknown state: written by their author, not yet read by another. */
    public static final TextDefaults NONE = new TextDefaults(null, "author", "unread");

    private static final List<String> ORIGINS = names(LangText.Origin.values());
    private static final List<String> REVIEWS = names(LangText.Review.values());
    private static final List<String> ENTRY_FIELDS = List.of("text", "origin", "review", "source", "sourceHash");

    /** Reads a {@code languages} block. */
    public static TextDefaults read(@Nullable JsonNode block, BiConsumer<String, String> problem) {
        if (block == null || !block.isObject()) {
            problem.accept("languages", "is missing: it says the source language, origin and review of the texts");
            return NONE;
        }
        String source = block.path("source").asText("");
        isLanguage(source, "languages.source", problem);
        return new TextDefaults(
                source,
                choice(block, "origin", NONE.origin(), ORIGINS, "languages", problem),
                choice(block, "review", NONE.review(), REVIEWS, "languages", problem));
    }

    static boolean isLanguage(String tag, String path, BiConsumer<String, String> problem) {
        boolean known = Lang.find(tag).isPresent();
        if (!known) {
            problem.accept(path, "\"" + tag + "\" must be one of: " + String.join(", ", names(Lang.values())));
        }
        return known;
    }

    ObjectNode text(Shape.Text shape, JsonNode value, String path, BiConsumer<String, String> problem) {
        ObjectNode kept = Json.object();
        if (!value.isObject()) {
            problem.accept(path, "must be a text for each language, such as {ky: …, ru: …}");
            return kept;
        }
        value.properties().forEach(language -> {
            String at = path + "." + language.getKey();
            if (isLanguage(language.getKey(), at, problem)) {
                ObjectNode entry = entry(shape, language.getKey(), language.getValue(), at, problem);
                if (entry != null) {
                    kept.set(language.getKey(), entry);
                }
            }
        });
        addSourceHashes(kept);
        return kept;
    }

    private @Nullable ObjectNode entry(
            Shape.Text shape, String tag, JsonNode given, String at, BiConsumer<String, String> problem) {
        JsonNode text = given.isObject() ? given.path("text") : given;
        String words =
                Normalizer.normalize(text.asText(""), Normalizer.Form.NFC).strip();
        if (!text.isTextual() || words.isEmpty() || words.length() > Check.MAX_STRING) {
            problem.accept(
                    at, "must be a text of 1 to " + Check.MAX_STRING + " characters; leave it out when there is none");
            return null;
        }
        int count = words.split("\\s+").length;
        if (shape.maxWords() > 0 && count > shape.maxWords()) {
            problem.accept(at, "has " + count + " words; at most " + shape.maxWords() + " fit the screen");
        }
        ObjectNode entry = Json.object();
        entry.put("text", words);
        entry.put("origin", choice(given, "origin", origin, ORIGINS, at, problem));
        entry.put("review", choice(given, "review", review, REVIEWS, at, problem));
        String from = given.isObject() ? given.path("source").asText("") : source == null ? "" : source;
        if (!from.isEmpty() && !from.equals(tag) && isLanguage(from, at + ".source", problem)) {
            entry.put("source", from);
        }
        if (given.isObject()) {
            given.fieldNames().forEachRemaining(name -> {
                if (!ENTRY_FIELDS.contains(name)) {
                    problem.accept(at + "." + name, "is not a field of a text; there are: " + ENTRY_FIELDS);
                }
            });
            if (given.path("sourceHash").isTextual()) {
                entry.put("sourceHash", given.path("sourceHash").asText());
            }
        }
        return entry;
    }

    /** A translation that does not say which source text it was made from was made from the one beside it. */
    private static void addSourceHashes(ObjectNode texts) {
        texts.properties().forEach(language -> {
            ObjectNode entry = (ObjectNode) language.getValue();
            JsonNode from = texts.path(entry.path("source").asText("")).path("text");
            if (entry.has("source") && !entry.has("sourceHash") && from.isTextual()) {
                entry.put("sourceHash", LangText.hash(from.asText()));
            }
        });
    }

    private static String choice(
            JsonNode node,
            String field,
            String otherwise,
            List<String> choices,
            String path,
            BiConsumer<String, String> problem) {
        JsonNode given = node.path(field);
        if (given.isMissingNode()) {
            return otherwise;
        }
        if (!choices.contains(given.asText())) {
            problem.accept(
                    path + "." + field, "\"" + given.asText() + "\" must be one of: " + String.join(", ", choices));
        }
        return given.asText();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
