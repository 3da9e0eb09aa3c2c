package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kg.crafts.kiosk.catalogue.model.Envelope;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.journal.Version;
import org.jspecify.annotations.Nullable;

/**
 * What a person or a community has agreed to. What was taken back at one centre stays taken back whatever another wrote
 * meanwhile; a record that says nothing of it needs none.
 */
public final class Permission {

    /** The field that says when it was taken back: no form, import, undo or merge gives it again. */
    public static final String WITHDRAWN = "permission.withdrawn";

    /** Fields of which each has its own act, and which are left as they are by whoever says nothing of them. */
    public static final List<String> OWN_ACTS = List.of(Consent.FIELD, WITHDRAWN);

    /** The field of a record that holds it. */
    public static final String FIELD = "permission";

    private Permission() {}

    /** Whether an import that is silent about a field leaves it: what has its own act, and who it was that took back. */
    static boolean isKept(String field, Map<String, JsonNode> shown) {
        return OWN_ACTS.contains(field) || (isPart(field) && shown.containsKey(WITHDRAWN));
    }

    /** Whether a record may be used so at a moment, as far as somebody was asked. */
    public static boolean allows(JsonNode record, Envelope.Use use, Instant now) {
        JsonNode permission = record.path(FIELD);
        if (permission.isMissingNode()) {
            return true;
        }
        JsonNode until = permission.path("until");
        return !permission.has("withdrawn")
                && isFor(permission, use)
                && !(until.isTextual() && !now.isBefore(Instant.parse(until.asText())));
    }

    /** Whether somebody was asked, and did not agree to this use. */
    static boolean excludes(JsonNode record, Envelope.Use use) {
        return record.has(FIELD) && !isFor(record.path(FIELD), use);
    }

    private static boolean isFor(JsonNode permission, Envelope.Use use) {
        String wanted = use.name().toLowerCase(Locale.ROOT);
        for (JsonNode allowed : permission.path("uses")) {
            if (allowed.asText().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Has a whole record say what takes away, if any edit that counts does: a permission taken back, a narrower access. */
    static void settle(FieldState state, ObjectNode record) {
        JsonNode access = Audience.access(state);
        if (access != null) {
            record.set("access", access);
        }
        state.heads(WITHDRAWN).stream()
                .map(Head::value)
                .filter(value -> value != null)
                .min((one, other) -> one.asText().compareTo(other.asText()))
                .ifPresent(at -> record.withObject("/" + FIELD).set("withdrawn", at));
    }

    /** What has to be written so that it is taken back; empty when it is so, or when nobody was asked. */
    public static Optional<Draft> takenBack(FieldState state, Kind kind, Instant now, String author) {
        JsonNode permission = Catalogue.whole(state, kind).path(FIELD);
        if (permission.has("withdrawn") || !permission.has("by")) {
            return Optional.empty();
        }
        Operation operation = operation(state, WITHDRAWN, moment(now));
        return Optional.of(new Draft(Catalogue.TYPE, state.id(), author, List.of(operation)));
    }

    /**
     * What has to be written so that there is a new permission in the place of whatever was agreed to, or taken back,
     * before.
     *
     * @param fields all of the permission by their names, such as {@code permission.by}
     */
    public static Draft given(FieldState state, Map<String, JsonNode> fields, String author) {
        TreeSet<String> names = new TreeSet<>(fields.keySet());
        state.shown().keySet().stream().filter(Permission::isPart).forEach(names::add);
        names.add(WITHDRAWN);
        List<Operation> operations = names.stream()
                .map(name -> operation(state, name, fields.get(name)))
                .toList();
        return new Draft(Catalogue.TYPE, state.id(), author, operations);
    }

    /** Whether a field is one of a permission's. */
    public static boolean isPart(String field) {
        return field.startsWith(FIELD + ".");
    }

    private static Operation operation(FieldState state, String field, @Nullable JsonNode value) {
        List<Version> basis = state.heads(field).stream().map(Head::version).toList();
        return new Operation(field, value == null ? null : Json.canonical(value), basis);
    }

    /** A moment as the field has it. */
    public static JsonNode moment(Instant now) {
        return TextNode.valueOf(now.truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
