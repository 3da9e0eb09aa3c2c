package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kg.crafts.kiosk.fold.Json;

/** When records next begin or cease to be shown by the clock alone. Kept with the index, so that a start need not look at every record. */
final class WindowEdges {

    private final Map<UUID, Instant> next = new TreeMap<>();

    /** Notes the next of some edges after a moment, or that there is none. */
    void note(UUID id, Stream<Instant> all, Instant now) {
        all.filter(edge -> edge.isAfter(now))
                .min(Comparator.naturalOrder())
                .ifPresentOrElse(edge -> next.put(id, edge), () -> next.remove(id));
    }

    /** The records whose edge has come, earliest first. Noting them again moves them on. */
    List<UUID> listDue(Instant now) {
        List<Map.Entry<UUID, Instant>> due = new ArrayList<>();
        next.entrySet().stream().filter(edge -> !edge.getValue().isAfter(now)).forEach(due::add);
        due.sort(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        return due.stream().map(Map.Entry::getKey).toList();
    }

    ObjectNode write() {
        ObjectNode node = Json.object();
        next.forEach((id, edge) -> node.put(id.toString(), edge.toString()));
        return node;
    }

    void read(JsonNode written) {
        next.clear();
        written.properties()
                .forEach(edge -> next.put(
                        UUID.fromString(edge.getKey()),
                        Instant.parse(edge.getValue().asText())));
    }
}
