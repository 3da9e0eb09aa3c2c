package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.fold.Json;
import org.junit.jupiter.api.Test;

/**
 * The front end is built against {@code kiosk-ui/openapi.json}, a contract under review; this keeps it
 * what the Java types say. {@code -Dopenapi.write=true} writes it anew.
 */
class OpenApiTest {

    private static final Path CONTRACT =
            Centres.CONTENT.resolveSibling("kiosk-ui").resolve("openapi.json");

    @Test
    void theContractIsWhatTheRecordTypesSay() throws IOException {
        String described = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(OpenApi.document()) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(CONTRACT, described);
        }
        assertThat(Files.readString(CONTRACT))
                .as("kiosk-ui/openapi.json; run this test with -Dopenapi.write=true and read the difference")
                .isEqualTo(described);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        JsonNode document = OpenApi.document();
        Set<String> references = new HashSet<>();
        collect(document, references);
        assertThat(references).isNotEmpty();
        references.forEach(
                reference -> assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private static void collect(JsonNode node, Set<String> references) {
        if (node.hasNonNull("$ref")) {
            references.add(node.get("$ref").asText());
        }
        node.forEach(child -> collect(child, references));
    }
}
