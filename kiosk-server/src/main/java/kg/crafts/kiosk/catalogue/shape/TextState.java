package kg.crafts.kiosk.catalogue.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.LangText;

/** How far a text has come in one language. Of several that hold, the one that stands first here is told. */
public enum TextState {
    /** There is no text, though there is one in another language. */
    MISSING,
    /** The text that it was translated from has changed since, by its hash, or is gone. */
    STALE,
    /** Made by a machine, and nobody has read it. */
    MACHINE,
    /** Written by a person and not read by another. The author's own text needs no other reader. */
    UNREAD,
    DONE;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of one text in a language. */
    public static TextState of(JsonNode langText, Lang lang) {
        JsonNode entry = langText.path(lang.tag());
        if (!entry.hasNonNull("text")) {
            return MISSING;
        }
        if (isStale(langText, entry)) {
            return STALE;
        }
        String origin = entry.path("origin").asText("author");
        boolean read = !entry.path("review").asText("unread").equals("unread");
        if (read || (origin.equals("author") && !entry.has("source"))) {
            return DONE;
        }
        return origin.equals("machine") ? MACHINE : UNREAD;
    }

    private static boolean isStale(JsonNode langText, JsonNode entry) {
        if (!entry.hasNonNull("source") || !entry.hasNonNull("sourceHash")) {
            return false;
        }
        JsonNode source = langText.path(entry.get("source").asText()).path("text");
        return !source.isTextual()
                || !LangText.hash(source.asText())
                        .equals(entry.get("sourceHash").asText());
    }

    /** The state of every text that a record has in some language, by its path, such as {@code steps[2].action}. */
    public static SortedMap<String, Map<Lang, TextState>> all(Shape.Group shape, JsonNode record) {
        SortedMap<String, Map<Lang, TextState>> all = new TreeMap<>();
        walk(shape, record, "", all);
        return all;
    }

    private static void walk(Shape shape, JsonNode value, String path, SortedMap<String, Map<Lang, TextState>> into) {
        switch (shape) {
            case Shape.Text text -> into.put(path, inEach(value));
            case Shape.ListOf list -> {
                for (int i = 0; i < value.size(); i++) {
                    walk(list.item(), value.get(i), path + "[" + i + "]", into);
                }
            }
            case Shape.Group group ->
                group.fields().forEach(field -> {
                    if (value.has(field.name())) {
                        String at = path.isEmpty() ? field.name() : path + "." + field.name();
                        walk(field.shape(), value.get(field.name()), at, into);
                    }
                });
            case Shape.Scalar scalar -> {}
            case Shape.Reference reference -> {}
            case Shape.References references -> {}
            case Shape.WordsByLanguage words -> {}
        }
    }

    private static Map<Lang, TextState> inEach(JsonNode langText) {
        Map<Lang, TextState> states = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            states.put(lang, of(langText, lang));
        }
        return states;
    }
}
