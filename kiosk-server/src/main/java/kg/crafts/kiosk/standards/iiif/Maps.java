package kg.crafts.kiosk.standards.iiif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kg.crafts.kiosk.catalogue.RecordNames;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.Wording;
import kg.crafts.kiosk.standards.shown.Told;

/** Language maps, in which IIIF tells whatever people read (Presentation 3.0, section 4). */
final class Maps {

    private static final String NO_LANGUAGE = "none";

    private Maps() {}

    static ObjectNode of(Map<Lang, String> texts) {
        ObjectNode map = Json.object();
        texts.forEach((lang, text) -> map.putArray(lang.tag()).add(text));
        return map;
    }

    /** A wording that begins with a capital letter, as labels do. */
    static ObjectNode of(Wording wording) {
        ObjectNode map = Json.object();
        Told.in(wording)
                .forEach((lang, text) -> map.putArray(lang.tag())
                        .add(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)));
        return map;
    }

    /** Words that are of no language, such as numbers and names of licences. */
    static ObjectNode plain(Collection<String> texts) {
        ObjectNode map = Json.object();
        ArrayNode values = map.putArray(NO_LANGUAGE);
        texts.forEach(values::add);
        return map;
    }

    /** The names of several records, each in the languages that it has one in. */
    static ObjectNode names(Collection<JsonNode> records) {
        ObjectNode map = Json.object();
        for (JsonNode record : records) {
            RecordNames.of(record.path("name"))
                    .forEach((lang, name) -> map.withArray(lang.tag()).add(name));
        }
        return map;
    }

    /** A label that is never empty: a record without a name is called by its code. */
    static ObjectNode label(JsonNode record) {
        Map<Lang, String> names = RecordNames.of(record.path("name"));
        return names.isEmpty() ? plain(List.of(record.path("code").asText())) : of(names);
    }
}
