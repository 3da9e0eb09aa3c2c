package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.LangText;

/** Texts in several languages between JSON and {@link LangText}. */
public final class Texts {

    private Texts() {}

    /** The text nearest to a language, as visitors get it; empty when there is none at all. */
    public static Optional<ObjectNode> resolve(JsonNode langText, Lang lang) {
        return read(langText).resolve(lang).map(Texts::write);
    }

    static LangText read(JsonNode langText) {
        Map<Lang, LangText.Entry> entries = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            JsonNode entry = langText.path(lang.tag());
            if (entry.hasNonNull("text")) {
                entries.put(lang, entry(entry));
            }
        }
        return new LangText(entries);
    }

    private static LangText.Entry entry(JsonNode entry) {
        return new LangText.Entry(
                entry.get("text").asText(),
                LangText.Origin.valueOf(entry.path("origin").asText("author").toUpperCase(Locale.ROOT)),
                LangText.Review.valueOf(entry.path("review").asText("unread").toUpperCase(Locale.ROOT)),
                Lang.find(entry.path("source").asText("")).orElse(null),
                entry.path("sourceHash").isTextual() ? entry.get("sourceHash").asText() : null);
    }

    private static ObjectNode write(LangText.Resolved text) {
        ObjectNode node = Json.object();
        node.put("text", text.text());
        node.put("lang", text.lang().tag());
        node.put("origin", text.origin().name().toLowerCase(Locale.ROOT));
        node.put("review", text.review().name().toLowerCase(Locale.ROOT));
        node.put("stale", text.stale());
        return node;
    }
}
