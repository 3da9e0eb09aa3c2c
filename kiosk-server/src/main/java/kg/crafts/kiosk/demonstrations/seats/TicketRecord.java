package kg.crafts.kiosk.demonstrations.seats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Operation;
import org.jspecify.annotations.Nullable;

/** A ticket as the attributes that the journal carries. */
public final class TicketRecord {

    static final String AUDIT = "audit";

    private static final Set<String> FIELDS =
            Set.of("occurrence", "code", "asked", "party", "status", "arrival", "since", "offer-until", "nonce");

    private TicketRecord() {}

    /**
     * What is to be appended for a change: the attributes that differ, and one entry of the history (I8).
     *
     * @param actor whoever answers for it, such as {@code visitor} or an account
     */
    public static Draft draft(TicketChange change, String actor, Instant at) {
        Ticket before = change.before();
        SortedMap<String, JsonNode> old = before == null ? new TreeMap<>() : attributes(before);
        List<Operation> operations = new ArrayList<>();
        attributes(change.after()).forEach((field, value) -> {
            if (!value.equals(old.get(field))) {
                operations.add(new Operation(field, Json.canonical(value), List.of()));
            }
        });
        ObjectNode audit =
                Json.object().put("at", at.toString()).put("actor", actor).put("act", change.act());
        if (change.reason() != null) {
            audit.put("reason", change.reason());
        }
        operations.add(new Operation(AUDIT, Json.canonical(audit), List.of()));
        return new Draft(TicketRule.TYPE, change.after().id(), actor, operations);
    }

    private static SortedMap<String, JsonNode> attributes(Ticket ticket) {
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        fields.put("occurrence", TextNode.valueOf(ticket.occurrence().toString()));
        fields.put("code", TextNode.valueOf(ticket.code().value()));
        fields.put("asked", Json.number(ticket.asked()));
        fields.put("party", Json.number(ticket.party()));
        fields.put("status", TextNode.valueOf(ticket.status().tag()));
        fields.put("arrival", Json.number(ticket.arrival()));
        fields.put("since", TextNode.valueOf(ticket.since().toString()));
        fields.put("offer-until", text(ticket.offerUntil()));
        fields.put("nonce", text(ticket.nonce()));
        return fields;
    }

    /** Empty when something is missing or is not of this form: erased, or written by a newer release. */
    static Optional<Ticket> read(UUID id, Map<String, JsonNode> fields) {
        if (!fields.keySet().containsAll(FIELDS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Ticket(
                    id,
                    UUID.fromString(text(fields, "occurrence")),
                    new TicketCode(text(fields, "code")),
                    get(fields, "asked").asInt(),
                    get(fields, "party").asInt(),
                    TicketStatus.of(text(fields, "status")),
                    get(fields, "arrival").asInt(),
                    Instant.parse(text(fields, "since")),
                    get(fields, "offer-until").isNull() ? null : Instant.parse(text(fields, "offer-until")),
                    get(fields, "nonce").isNull() ? null : text(fields, "nonce")));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static JsonNode text(@Nullable Object value) {
        return value == null ? Json.MAPPER.nullNode() : TextNode.valueOf(value.toString());
    }

    private static String text(Map<String, JsonNode> fields, String field) {
        return get(fields, field).asText();
    }

    private static JsonNode get(Map<String, JsonNode> fields, String field) {
        return Objects.requireNonNull(fields.get(field), field);
    }
}
