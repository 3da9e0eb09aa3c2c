package kg.crafts.kiosk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import kg.crafts.kiosk.fold.Json;
import org.junit.jupiter.api.Test;

class WindowEdgesTest {

    private static final UUID ID = new UUID(1, 2);
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    private final WindowEdges edges = new WindowEdges();

    private static JsonNode record(String from, String until) {
        String json = "{\"status\":\"published\",\"window\":{\"from\":\"" + from + "\",\"until\":\"" + until + "\"}}";
        return Json.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Instant> window(JsonNode record) {
        return Stream.of("from", "until")
                .map(end -> Instant.parse(record.at("/window/" + end).asText()));
    }

    @Test
    void aRecordComesDueAtEachEndOfItsWindow() {
        JsonNode record = record(MARCH.toString(), APRIL.toString());
        edges.note(ID, window(record), MARCH.minusSeconds(1));
        assertThat(edges.listDue(MARCH.minusSeconds(1))).isEmpty();
        assertThat(edges.listDue(MARCH)).containsExactly(ID);
        edges.note(ID, window(record), MARCH);
        assertThat(edges.listDue(MARCH)).isEmpty();
        assertThat(edges.listDue(APRIL)).containsExactly(ID);
        edges.note(ID, window(record), APRIL);
        assertThat(edges.listDue(APRIL.plusSeconds(1))).isEmpty();
    }

    @Test
    void edgesOutliveARestart() {
        edges.note(ID, window(record(MARCH.toString(), APRIL.toString())), MARCH);
        WindowEdges restarted = new WindowEdges();
        restarted.read(edges.write());
        assertThat(restarted.listDue(APRIL)).containsExactly(ID);
    }

    @Test
    void aRecordIsShownWithinItsWindowOnly() {
        JsonNode record = record(MARCH.toString(), APRIL.toString());
        assertThat(Visibility.isPublishedNow(record, MARCH.minusSeconds(1))).isFalse();
        assertThat(Visibility.isPublishedNow(record, MARCH)).isTrue();
        assertThat(Visibility.isPublishedNow(record, APRIL)).isFalse();
    }
}
