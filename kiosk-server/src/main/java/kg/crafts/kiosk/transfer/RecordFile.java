package kg.crafts.kiosk.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import kg.crafts.kiosk.catalogue.model.Kind;

/**
 * A record as it was read from a file.
 *
 * @param file the path from the folder
 * @param record in its kept form
 */
record RecordFile(String file, Kind kind, ObjectNode record) {

    String code() {
        return record.path("code").asText();
    }

    String home() {
        return record.path("home").asText();
    }
}
