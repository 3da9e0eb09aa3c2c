package kg.crafts.kiosk.catalogue.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
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
    public static TextDefaults read(@Nullable JsonNode block, Problem.Notes problems) {
        if (block == null || !block.isObject()) {
            problems.note("languages", Faults.NO_LANGUAGES);
            return NONE;
        }
        String source = block.path("source").asText("");
        isLanguage(source, "languages.source", problems);
        return new TextDefaults(
                source,
                choice(block, "origin", NONE.origin(), ORIGINS, "languages", problems),
                choice(block, "review", NONE.review(), REVIEWS, "languages", problems));
    }

    static boolean isLanguage(String tag, String path, Problem.Notes problems) {
        boolean known = Lang.find(tag).isPresent();
        if (!known) {
            problems.note(path, Faults.NOT_ONE_OF, tag, names(Lang.values()));
        }
        return known;
    }

    ObjectNode text(Shape.Text shape, JsonNode value, String path, Problem.Notes problems) {
        ObjectNode kept = Json.object();
        if (!value.isObject()) {
            problems.note(path, Faults.NOT_TEXTS);
            return kept;
        }
        value.properties().forEach(language -> {
            String at = path + "." + language.getKey();
            if (isLanguage(language.getKey(), at, problems)) {
                ObjectNode entry = entry(shape, language.getKey(), language.getValue(), at, problems);
                if (entry != null) {
                    kept.set(language.getKey(), entry);
                }
            }
        });
        addSourceHashes(kept);
        return kept;
    }

    private @Nullable ObjectNode entry(
            Shape.Text shape, String tag, JsonNode given, String at, Problem.Notes problems) {
        JsonNode text = given.isObject() ? given.path("text") : given;
        String words =
                Normalizer.normalize(text.asText(""), Normalizer.Form.NFC).strip();
        if (!text.isTextual() || words.isEmpty() || words.length() > Check.MAX_STRING) {
            problems.note(at, Faults.NO_WORDS, Check.MAX_STRING);
            return null;
        }
        int count = words.split("\\s+").length;
        if (shape.maxWords() > 0 && count > shape.maxWords()) {
            problems.note(at, Faults.TOO_MANY_WORDS, count, shape.maxWords());
        }
        ObjectNode entry = Json.object();
        entry.put("text", words);
        entry.put("origin", choice(given, "origin", origin, ORIGINS, at, problems));
        entry.put("review", choice(given, "review", review, REVIEWS, at, problems));
        String from = given.isObject() ? given.path("source").asText("") : source == null ? "" : source;
        if (!from.isEmpty() && !from.equals(tag) && isLanguage(from, at + ".source", problems)) {
            entry.put("source", from);
        }
        if (given.isObject()) {
            given.fieldNames().forEachRemaining(name -> {
                if (!ENTRY_FIELDS.contains(name)) {
                    problems.note(at + "." + name, Faults.NOT_A_FIELD, "LangText", ENTRY_FIELDS);
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
            JsonNode node, String field, String otherwise, List<String> choices, String path, Problem.Notes problems) {
        JsonNode given = node.path(field);
        if (given.isMissingNode()) {
            return otherwise;
        }
        if (!choices.contains(given.asText())) {
            problems.note(path + "." + field, Faults.NOT_ONE_OF, given.asText(), choices);
        }
        return given.asText();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
