package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.journal.Version;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.HybridTime;

/**
 * All that happened to one subject, in the order of its hybrid times: a pure function of the set of changes. What it
 * is now follows from it, and nothing of it is ever lost.
 */
final class History {

    /** The operation that says who did what and why. */
    static final String AUDIT = "audit";

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::time).thenComparing(Entry::version);

    private final UUID subject;
    private final List<Entry> entries;

    /**
     * One change.
     *
     * @param set the attributes it sets; null takes one away
     */
    record Entry(HybridTime time, Version version, String author, ObjectNode set) {

        CentreId centre() {
            return version.origin().centre();
        }

        JsonNode audit() {
            return set.path(AUDIT);
        }
    }

    private History(UUID subject, List<Entry> entries) {
        this.subject = subject;
        this.entries = entries;
    }

    static History empty(UUID subject) {
        return new History(subject, new ArrayList<>());
    }

    /** Reads what is kept. */
    static History of(Fold fold) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode entry : Json.read(fold.bytes())) {
            entries.add(new Entry(
                    new HybridTime(entry.get(0).asLong(), entry.get(1).asInt()),
                    Version.parse(entry.get(2).asText()),
                    entry.get(3).asText(),
                    (ObjectNode) entry.get(4)));
        }
        return new History(fold.id(), entries);
    }

    /** Canonical. */
    byte[] encode() {
        ArrayNode list = Json.MAPPER.createArrayNode();
        for (Entry entry : entries) {
            list.addArray()
                    .add(entry.time().millis())
                    .add(entry.time().counter())
                    .add(entry.version().toString())
                    .add(entry.author())
                    .add(entry.set());
        }
        return Json.canonical(list);
    }

    void add(Change change) {
        ObjectNode set = Json.object();
        for (Operation operation : change.operations()) {
            byte[] value = operation.value();
            set.set(operation.field(), value == null ? NullNode.getInstance() : Json.read(value));
        }
        entries.add(new Entry(change.time(), change.version(), change.author(), set));
        entries.sort(ORDER);
    }

    UUID subject() {
        return subject;
    }

    List<Entry> entries() {
        return entries;
    }

    /** What the changes of a centre have set, all of them one after the other. */
    SortedMap<String, JsonNode> attributes(CentreId centre) {
        SortedMap<String, JsonNode> attributes = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry.centre().equals(centre)) {
                entry.set().properties().forEach(one -> {
                    if (one.getValue().isNull()) {
                        attributes.remove(one.getKey());
                    } else {
                        attributes.put(one.getKey(), one.getValue());
                    }
                });
            }
        }
        attributes.remove(AUDIT);
        return attributes;
    }
}
