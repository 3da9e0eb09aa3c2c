package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.Release;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.journal.Version;
import org.jspecify.annotations.Nullable;

/** The one change that makes a record be as it is to be shown. Only what differs is written. */
final class RecordChange {

    private final FieldState shown;
    private final SortedMap<String, Operation> operations = new TreeMap<>();

    RecordChange(FieldState shown) {
        this.shown = shown;
    }

    /** Has a field be so; null takes it away. */
    void want(String field, @Nullable JsonNode value) {
        if (!Objects.equals(value, shown.shown(field))) {
            put(field, value);
        }
    }

    void status(String status) {
        want("status", TextNode.valueOf(status));
    }

    /** Has a field be so, and nothing else that was written of it apart. */
    void put(String field, @Nullable JsonNode value) {
        List<Version> basis = shown.heads(field).stream().map(Head::version).toList();
        operations.put(field, new Operation(field, value == null ? null : Json.canonical(value), basis));
    }

    boolean isNothing() {
        return operations.isEmpty();
    }

    /** What is to be written; null for the release of so many that they are not shown at once. */
    Draft draft(String author, @Nullable UUID release) {
        List<Operation> all = new ArrayList<>(operations.values());
        if (release != null) {
            all.add(Release.mark(release, shown));
        }
        return new Draft(Catalogue.TYPE, shown.id(), author, all);
    }
}
