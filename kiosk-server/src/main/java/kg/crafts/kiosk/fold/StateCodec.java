package kg.crafts.kiosk.fold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import kg.crafts.kiosk.journal.Origin;
import kg.crafts.kiosk.journal.Version;
import kg.crafts.kiosk.kernel.HybridTime;

/**
 * The canonical bytes of a {@link FieldState}. Most fields of a record come from the same few changes, so
 * these are written once and fields name them by number.
 */
final class StateCodec {

    private StateCodec() {}

    /** Builds a state of its parts. */
    interface Maker {
        FieldState make(
                UUID id,
                SortedMap<String, List<Head>> heads,
                SortedMap<String, Set<Version>> awaited,
                SortedMap<Origin, Long> seen);
    }

    static ObjectNode encode(
            SortedMap<String, List<Head>> heads,
            SortedMap<String, Set<Version>> awaited,
            SortedMap<Origin, Long> seen) {
        ObjectNode node = Json.object();
        Map<Version, Integer> numbers = numbers(heads);
        ArrayNode changes = node.putArray("changes");
        Map<Version, Head> byVersion = new TreeMap<>();
        heads.values().forEach(list -> list.forEach(head -> byVersion.put(head.version(), head)));
        byVersion
                .values()
                .forEach(head -> changes.addArray()
                        .add(head.version().origin().toString())
                        .add(head.version().sequence())
                        .add(head.time().millis())
                        .add(head.time().counter())
                        .add(head.author()));
        ObjectNode fields = node.putObject("fields");
        heads.forEach((field, list) -> {
            ArrayNode values = fields.putArray(field);
            list.forEach(head -> {
                ArrayNode value = values.addArray().add(numbers.get(head.version()));
                if (head.value() != null) {
                    value.add(head.value());
                }
            });
        });
        ObjectNode last = node.putObject("seen");
        seen.forEach((origin, sequence) -> last.put(origin.toString(), sequence));
        if (!awaited.isEmpty()) {
            ObjectNode waiting = node.putObject("awaited");
            awaited.forEach((field, versions) -> {
                ArrayNode list = waiting.putArray(field);
                versions.forEach(version -> list.add(version.toString()));
            });
        }
        return node;
    }

    private static Map<Version, Integer> numbers(SortedMap<String, List<Head>> heads) {
        Set<Version> versions = new TreeSet<>();
        heads.values().forEach(list -> list.forEach(head -> versions.add(head.version())));
        Map<Version, Integer> numbers = new LinkedHashMap<>();
        versions.forEach(version -> numbers.put(version, numbers.size()));
        return numbers;
    }

    static FieldState decode(UUID id, JsonNode node, Maker maker) {
        JsonNode changes = node.path("changes");
        SortedMap<String, List<Head>> heads = new TreeMap<>();
        node.path("fields").properties().forEach(field -> {
            List<Head> list = new ArrayList<>();
            field.getValue()
                    .forEach(value -> list.add(head(changes.get(value.get(0).asInt()), value)));
            heads.put(field.getKey(), List.copyOf(list));
        });
        SortedMap<Origin, Long> seen = new TreeMap<>();
        node.path("seen")
                .properties()
                .forEach(entry ->
                        seen.put(Origin.parse(entry.getKey()), entry.getValue().asLong()));
        SortedMap<String, Set<Version>> awaited = new TreeMap<>();
        node.path("awaited").properties().forEach(field -> {
            Set<Version> versions = new TreeSet<>();
            field.getValue().forEach(version -> versions.add(Version.parse(version.asText())));
            awaited.put(field.getKey(), versions);
        });
        return maker.make(id, heads, awaited, seen);
    }

    private static Head head(JsonNode change, JsonNode value) {
        Version version =
                new Version(Origin.parse(change.get(0).asText()), change.get(1).asLong());
        HybridTime time = new HybridTime(change.get(2).asLong(), change.get(3).asInt());
        return new Head(version, time, change.get(4).asText(), value.get(1));
    }
}
