package kg.crafts.kiosk.transfer.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.LangText;

/**
 * What is known of the texts of a row beside their words (origin, review, what each was translated from), in one column
 * that people leave alone. It holds only for the very words that it was written for: whoever changes words in the sheet
 * has written a new text, which nobody has read.
 */
final class TextStates {

    private static final List<String> FIELDS = List.of("origin", "review", "source", "sourceHash");
    private static final String OF = "of";

    private final ObjectNode byHeader;

    private TextStates(ObjectNode byHeader) {
        this.byHeader = byHeader;
    }

    static TextStates none() {
        return new TextStates(Json.object());
    }

    /** Reads the column; throws when it is not what {@link #write} wrote. */
    static TextStates read(String cell) throws JsonProcessingException {
        JsonNode read = cell.isBlank() ? Json.object() : Json.MAPPER.readTree(cell);
        return new TextStates(read instanceof ObjectNode object ? object : Json.object());
    }

    void note(String header, JsonNode entry) {
        ObjectNode state = byHeader.putObject(header);
        state.put(OF, LangText.hash(entry.path("text").asText()));
        FIELDS.stream().filter(entry::has).forEach(field -> state.set(field, entry.get(field)));
    }

    /** The text of a cell as it is kept: as it was when its words are, otherwise new. */
    JsonNode entry(String header, String words, JsonNode before) {
        if (before.path("text").asText().equals(words)) {
            return before;
        }
        ObjectNode entry = Json.object().put("text", words);
        JsonNode state = byHeader.path(header);
        if (state.path(OF).asText().equals(LangText.hash(words))) {
            FIELDS.stream().filter(state::has).forEach(field -> entry.set(field, state.get(field)));
            return entry;
        }
        return before.has("source")
                ? entry.put("origin", "human").<ObjectNode>set("source", before.get("source"))
                : TextNode.valueOf(words); // As whoever sends the table says of all its texts.
    }

    String write() {
        return byHeader.isEmpty() ? "" : byHeader.toString();
    }
}
