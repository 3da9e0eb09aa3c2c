package kg.crafts.kiosk.standards.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import kg.crafts.kiosk.catalogue.RecordNames;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;

/** Values of JSON-LD 1.1. */
final class Values {

    /** EDTF that is also a date of ISO 8601, which is all that schema.org takes. */
    private static final String ISO_DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    private Values() {}

    /** Texts with their languages. */
    static ArrayNode texts(Map<Lang, String> texts) {
        ArrayNode values = Json.object().arrayNode();
        texts.forEach((lang, text) -> values.add(text(text, lang.tag())));
        return values;
    }

    static ArrayNode texts(JsonNode langText) {
        return texts(RecordNames.of(langText));
    }

    static ObjectNode text(String text, String lang) {
        return Json.object().put("@value", text).put("@language", lang);
    }

    /** Sets a value, unless there is nothing in it. */
    static void set(ObjectNode node, String name, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull() && !(value.isContainerNode() && value.isEmpty())) {
            node.set(name, value);
        }
    }

    static boolean isDate(JsonNode date) {
        return date.isTextual() && date.asText().matches(ISO_DATE);
    }
}
