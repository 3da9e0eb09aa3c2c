package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.kernel.Lang;

/** What a record is called. */
public final class RecordNames {

    private RecordNames() {}

    /** The words of a text in each language that it is in. */
    public static Map<Lang, String> of(JsonNode langText) {
        Map<Lang, String> words = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            JsonNode entry = langText.path(lang.tag());
            if (entry.hasNonNull("text")) {
                words.put(lang, entry.get("text").asText());
            }
        }
        return words;
    }

    /** Local words, spellings and variants beside the name. */
    public static List<String> others(JsonNode record) {
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
}
