package kg.crafts.kiosk.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A YAML file that holds one list. */
public final class ListFile {

    private ListFile() {}

    /** Reads it; throws IOException that says what is wrong and where. */
    public static JsonNode read(Path file) throws IOException {
        if (Files.size(file) > Yaml.MAX_FILE_BYTES) {
            throw new IOException(file + " is longer than " + Yaml.MAX_FILE_BYTES + " bytes");
        }
        try {
            JsonNode list = Yaml.MAPPER.readTree(file.toFile());
            if (!list.isArray()) {
                throw new IOException(file + " must be a list");
            }
            return list;
        } catch (JsonProcessingException e) {
            throw new IOException(
                    file + ", line " + e.getLocation().getLineNr() + ": is not YAML: " + e.getOriginalMessage(), e);
        }
    }
}
