package kg.crafts.kiosk.fold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.journal.Origin;
import kg.crafts.kiosk.journal.Version;
import org.jspecify.annotations.Nullable;

/**
 * What the changes to one subject add up to, field by field (sync.md, section 3): a pure function of the set of changes, whatever order they
 * arrived in. For each field it keeps the values that no other edit has replaced.
 */
public final class FieldState {

    private final UUID id;
    private final SortedMap<String, List<Head>> heads;

    /** Versions that arrived edits have replaced and that have not arrived themselves. */
    private final SortedMap<String, Set<Version>> awaited;

    /** The last change of each origin to this record; a feed arrives in order, so all before it has arrived too. */
    private final SortedMap<Origin, Long> seen;

    private FieldState(
            UUID id,
            SortedMap<String, List<Head>> heads,
            SortedMap<String, Set<Version>> awaited,
            SortedMap<Origin, Long> seen) {
        this.id = id;
        this.heads = heads;
        this.awaited = awaited;
        this.seen = seen;
    }

    /** A subject that nothing has happened to. */
    public static FieldState empty(UUID id) {
        return new FieldState(id, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** Reads what {@link #encode} wrote. */
    public static FieldState decode(UUID id, byte[] bytes) {
        return StateCodec.decode(id, Json.read(bytes), FieldState::new);
    }

    /** Canonical: equal states have equal bytes. */
    public byte[] encode() {
        return Json.canonical(StateCodec.encode(heads, awaited, seen));
    }

    public UUID id() {
        return id;
    }

    /** Takes in one more change to this record. Changes of one origin come in order; otherwise any order will do. */
    public void apply(Change change) {
        Version version = change.version();
        seen.merge(version.origin(), version.sequence(), Math::max);
        for (Operation operation : change.operations()) {
            apply(change, operation);
        }
        awaited.values().forEach(versions -> versions.removeIf(this::hasArrived));
        awaited.values().removeIf(Set::isEmpty);
    }

    private void apply(Change change, Operation operation) {
        Set<Version> waiting = awaited.computeIfAbsent(operation.field(), field -> new TreeSet<>());
        List<Head> current = new ArrayList<>(heads.getOrDefault(operation.field(), List.of()));
        current.removeIf(head -> operation.basis().contains(head.version()));
        waiting.addAll(operation.basis());
        if (!waiting.contains(change.version())) {
            byte[] value = operation.value();
            current.add(new Head(
                    change.version(), change.time(), change.author(), value == null ? null : Json.read(value)));
            current.sort(Head.BY_TIME);
        }
        heads.put(operation.field(), List.copyOf(current));
    }

    /**
     * Whether a field is one member of a set, such as {@code techniques:felt-mosaic}: an addition wins over a removal
     * made apart from it.
     */
    public static boolean isMember(String field) {
        return field.indexOf(':') >= 0;
    }

    private boolean hasArrived(Version version) {
        return seen.getOrDefault(version.origin(), 0L) >= version.sequence();
    }

    /** The names of all fields that were ever written. */
    public Set<String> fields() {
        return Collections.unmodifiableSet(heads.keySet());
    }

    /** The values of a field that nothing has replaced, the shown one last; none when it was never written. */
    public List<Head> heads(String field) {
        return heads.getOrDefault(field, List.of());
    }

    /** The shown value of a field, or null. */
    @Nullable
    public JsonNode shown(String field) {
        List<Head> current = heads(field);
        if (isMember(field)) {
            return current.stream()
                    .map(Head::value)
                    .filter(value -> value != null)
                    .findFirst()
                    .orElse(null);
        }
        return current.isEmpty() ? null : current.getLast().value();
    }

    /** The shown text of a scalar field, or empty. */
    public String text(String field) {
        JsonNode value = shown(field);
        return value == null ? "" : value.asText();
    }

    /** Every field with the value that is shown. */
    public SortedMap<String, JsonNode> shown() {
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        for (String field : heads.keySet()) {
            JsonNode value = shown(field);
            if (value != null) {
                fields.put(field, value);
            }
        }
        return fields;
    }

    /** Fields for which edits made apart gave different values, each with all its values, the shown one last. */
    public SortedMap<String, List<Head>> conflicts() {
        SortedMap<String, List<Head>> open = new TreeMap<>();
        for (Map.Entry<String, List<Head>> field : heads.entrySet()) {
            boolean apart =
                    field.getValue().stream().map(Head::value).distinct().count() > 1;
            if (apart && !isMember(field.getKey())) {
                open.put(field.getKey(), field.getValue());
            }
        }
        return Collections.unmodifiableSortedMap(open);
    }
}
