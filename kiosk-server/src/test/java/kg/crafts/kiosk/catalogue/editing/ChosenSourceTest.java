package kg.crafts.kiosk.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.catalogue.shape.TextState;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff say which language a text was first written in. */
class ChosenSourceTest {

    @TempDir
    private Path folder;

    private Writers writers;

    @BeforeEach
    void open() {
        writers = new Writers(folder, "bishkek", Centres.newKeys(), Map.of());
        writers.make("felt", "Felt");
        ObjectNode name = Json.object();
        name.putObject("en").put("text", "Felt");
        name.putObject("ky").put("text", "Кийиз");
        name.putObject("ru").put("text", "Войлок").put("source", "en");
        writers.set("felt", "name", name);
    }

    @AfterEach
    void close() {
        writers.close();
    }

    private ObjectNode name() {
        return (ObjectNode) writers.editing.get("felt").record().get("name");
    }

    private static ObjectNode withSource(ObjectNode name, String source) {
        ObjectNode now = name.deepCopy();
        now.properties().forEach(entry -> {
            ObjectNode text = (ObjectNode) entry.getValue();
            if (entry.getKey().equals(source)) {
                text.remove("source");
            } else {
                text.put("source", source);
            }
        });
        return now;
    }

    private String state(String lang) {
        JsonNode record = writers.editing.get("felt").record();
        return TextState.all(Shapes.of(Kind.TERM), record)
                .get("name")
                .get(Lang.find(lang).orElseThrow())
                .tag();
    }

    @Test
    void translationsThatWereUpToDateStaySo() {
        assertThat(name().at("/ky/source").asText()).isEqualTo("en");
        writers.set("felt", "name", withSource(name(), "ky"));
        assertThat(name().at("/ky/source").isMissingNode()).isTrue();
        assertThat(name().at("/ky/origin").asText()).isEqualTo("author");
        assertThat(name().at("/en/source").asText()).isEqualTo("ky");
        assertThat(name().at("/en/origin").asText()).isEqualTo("human");
        assertThat(state("en")).isEqualTo("unread");
        assertThat(state("ru")).isEqualTo("unread");
        ObjectNode changed = name();
        ((ObjectNode) changed.get("ky")).put("text", "Ак кийиз");
        writers.set("felt", "name", changed);
        assertThat(state("en")).isEqualTo("stale");
        assertThat(state("ru")).isEqualTo("stale");
    }

    @Test
    void whatWasOutdatedStaysOutdated() {
        ObjectNode changed = name();
        ((ObjectNode) changed.get("en")).put("text", "White felt");
        writers.set("felt", "name", changed);
        assertThat(state("ru")).isEqualTo("stale");
        writers.set("felt", "name", withSource(name(), "ky"));
        assertThat(state("en"))
                .as("it says more than the Kyrgyz text, which is the source now")
                .isEqualTo("stale");
        assertThat(state("ru")).isEqualTo("stale");
    }
}
