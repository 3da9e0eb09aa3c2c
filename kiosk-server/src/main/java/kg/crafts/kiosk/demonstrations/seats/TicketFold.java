package kg.crafts.kiosk.demonstrations.seats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.OwnedId;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.journal.Version;
import kg.crafts.kiosk.kernel.HybridTime;

/**
 * What the changes to one ticket add up to: each attribute as its owner wrote it last, and the history. The hybrid clock
 * of that one centre orders them.
 */
public final class TicketFold {

    private final UUID id;
    private final SortedMap<String, Stamped> attributes = new TreeMap<>();
    private final List<Stamped> history = new ArrayList<>();

    private TicketFold(UUID id) {
        this.id = id;
    }

    /** One writing of one attribute. */
    private record Stamped(HybridTime time, Version version, JsonNode value) {

        static final Comparator<Stamped> ORDER =
                Comparator.comparing(Stamped::time).thenComparing(Stamped::version);
    }

    static TicketFold empty(UUID id) {
        return new TicketFold(id);
    }

    /** Takes in a change of the centre that the id belongs to; passes over any other (I13). */
    void apply(Change change) {
        if (!OwnedId.isOf(id, change.version().origin().centre())) {
            return;
        }
        for (Operation operation : change.operations()) {
            byte[] value = operation.value();
            JsonNode node = value == null ? Json.MAPPER.nullNode() : Json.read(value);
            Stamped stamped = new Stamped(change.time(), change.version(), node);
            if (operation.field().equals(TicketRecord.AUDIT)) {
                history.add(stamped);
                history.sort(Stamped.ORDER);
            } else {
                attributes.merge(
                        operation.field(),
                        stamped,
                        (one, other) -> Stamped.ORDER.compare(one, other) > 0 ? one : other);
            }
        }
    }

    /** The ticket as it stands; empty when its owner has not written all of it, or has erased it. */
    public Optional<Ticket> ticket() {
        SortedMap<String, JsonNode> shown = new TreeMap<>();
        attributes.forEach((field, stamped) -> shown.put(field, stamped.value()));
        return TicketRecord.read(id, shown);
    }

    /** What was done to it, who did it and when, the first first. */
    public List<JsonNode> history() {
        return history.stream().map(Stamped::value).toList();
    }

    /** Canonical: equal states have equal bytes. */
    byte[] encode() {
        ObjectNode json = Json.object();
        ObjectNode fields = json.putObject("attributes");
        attributes.forEach((field, stamped) -> fields.set(field, encode(stamped)));
        ArrayNode acts = json.putArray("history");
        history.forEach(stamped -> acts.add(encode(stamped)));
        return Json.canonical(json);
    }

    /** Reads what is kept in the folds. */
    public static TicketFold decode(UUID id, byte[] bytes) {
        TicketFold fold = new TicketFold(id);
        JsonNode json = Json.read(bytes);
        json.path("attributes")
                .properties()
                .forEach(attribute -> fold.attributes.put(attribute.getKey(), decode(attribute.getValue())));
        json.path("history").forEach(stamped -> fold.history.add(decode(stamped)));
        return fold;
    }

    private static ObjectNode encode(Stamped stamped) {
        ObjectNode json = Json.object();
        json.set("millis", Json.number(stamped.time().millis()));
        json.set("counter", Json.number(stamped.time().counter()));
        json.put("version", stamped.version().toString());
        json.set("value", stamped.value());
        return json;
    }

    private static Stamped decode(JsonNode json) {
        return new Stamped(
                new HybridTime(
                        json.path("millis").asLong(), json.path("counter").asInt()),
                Version.parse(json.path("version").asText()),
                json.path("value"));
    }
}
