package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kg.crafts.kiosk.fold.Json;

/** When records next begin or cease to be shown by their publish window. Kept with the index, so that a start need not look at every record. */
final class WindowEdges {

    private final Map<UUID, Instant> next = new TreeMap<>();

    /** Notes the next edge of a record's window after a moment, or that there is none. */
    void note(UUID id, JsonNode window, Instant now) {
        Instant edge = null;
        for (String end : List.of("from", "until")) {
            if (window.path(end).isTextual()) {
                Instant at = Instant.parse(window.get(end).asText());
                boolean sooner = at.isAfter(now) && (edge == null || at.isBefore(edge));
                edge = sooner ? at : edge;
            }
        }
        if (edge == null) {
            next.remove(id);
        } else {
            next.put(id, edge);
        }
    }

    /** The records whose edge has come, earliest first. Noting them again moves them on. */
    List<UUID> listDue(Instant now) {
        List<Map.Entry<UUID, Instant>> due = new ArrayList<>();
        next.entrySet().stream().filter(edge -> !edge.getValue().isAfter(now)).forEach(due::add);
        due.sort(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        return due.stream().map(Map.Entry::getKey).toList();
    }

    String write() {
        ObjectNode node = Json.object();
        next.forEach((id, edge) -> node.put(id.toString(), edge.toString()));
        return node.toString();
    }

    void read(String written) {
        next.clear();
        if (!written.isEmpty()) {
            Json.read(written.getBytes(StandardCharsets.UTF_8))
                    .properties()
                    .forEach(edge -> next.put(
                            UUID.fromString(edge.getKey()),
                            Instant.parse(edge.getValue().asText())));
        }
    }
}
