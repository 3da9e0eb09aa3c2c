package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.journal.Operation;

/**
 * Changes of several records that belong together: visitors see all of them or none, at every centre. It is the last
 * change of its append, so whoever holds it holds the whole; the records name it in a field of their own.
 *
 * @param what publish, withdraw, delete, undo, decide, import or batch
 * @param of the release that this one takes back, or an empty text
 * @param ids of its records; none for an import of more than {@link #MAX_RECORDS}, which is not shown at once
 * @param changes how many changes stand right before it that belong to it
 * @param head its author, time and version
 */
public record Release(UUID id, String what, String note, String of, List<UUID> ids, int changes, Head head) {

    /** The most records that are shown at once. */
    public static final int MAX_RECORDS = 2_000;

    /** The type of change, the kind of fold, and the field of a record that names the release it belongs to. */
    public static final String TYPE = "release";

    /** The kind of fold of what was done to many working copies at once, which no visitor sees. */
    public static final String BATCH = "batch";

    static final String WHAT = "what";
    private static final String IDS = "ids";
    private static final String CHANGES = "changes";

    /** Reads what is kept. */
    public static Release of(Fold fold) {
        FieldState state = FieldState.decode(fold.id(), fold.bytes());
        List<UUID> ids = new ArrayList<>();
        JsonNode listed = state.shown(IDS);
        if (listed != null) {
            listed.forEach(id -> RecordIds.find(id.asText()).ifPresent(ids::add));
        }
        return new Release(
                fold.id(),
                state.text(WHAT),
                state.text("note"),
                state.text("of"),
                ids,
                changes(state),
                state.heads(WHAT).getLast());
    }

    private static int changes(FieldState state) {
        JsonNode changes = state.shown(CHANGES);
        return changes == null ? 0 : changes.asInt();
    }

    /** Whether a fold is one. */
    public static boolean isOf(Fold fold) {
        return fold.kind().equals(TYPE) || fold.kind().equals(BATCH);
    }

    /** A new id: time-ordered. */
    public static UUID newId(Instant now) {
        return RecordIds.timeOrdered(now);
    }

    /** The operation by which a record says that it belongs to a release. */
    public static Operation mark(UUID release, FieldState record) {
        return new Operation(
                TYPE,
                Json.canonical(TextNode.valueOf(release.toString())),
                record.heads(TYPE).stream().map(Head::version).toList());
    }

    /** The change that ends an append of so many others. */
    public static Draft draft(
            UUID id, String author, String what, String note, String of, List<UUID> ids, int changes) {
        List<Operation> operations = new ArrayList<>();
        operations.add(set(WHAT, TextNode.valueOf(what)));
        operations.add(set(CHANGES, Json.number(changes)));
        if (!note.isEmpty()) {
            operations.add(set("note", TextNode.valueOf(note)));
        }
        if (!of.isEmpty()) {
            operations.add(set("of", TextNode.valueOf(of)));
        }
        if (!ids.isEmpty()) {
            ArrayNode listed = JsonNodeFactory.instance.arrayNode();
            ids.forEach(one -> listed.add(one.toString()));
            operations.add(set(IDS, listed));
        }
        return new Draft(TYPE, id, author, operations);
    }

    private static Operation set(String field, JsonNode value) {
        return new Operation(field, Json.canonical(value), List.of());
    }
}
