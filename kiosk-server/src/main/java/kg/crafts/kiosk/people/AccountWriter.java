package kg.crafts.kiosk.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.JournalRefusal;
import kg.crafts.kiosk.journal.Operation;
import org.jspecify.annotations.Nullable;

/** Writes what changes of an account, and returns when it is on the disk and everybody here sees it. */
final class AccountWriter {

    private final Journal journal;
    private final Projection projection;

    AccountWriter(Journal journal, Projection projection) {
        this.journal = journal;
        this.projection = projection;
    }

    /** Waits until what is in the journal is seen here: what another centre has revoked is not overlooked. */
    void awaitCaughtUp() {
        projection.awaitPosition(journal.position());
    }

    /** Whether all that was in the journal at the start is seen here; until then a revocation may be missing. */
    boolean hasCaughtUp() {
        return projection.hasCaughtUp();
    }

    /**
     * Writes the fields that differ from what is there.
     *
     * @param fields null takes a field away
     * @throws JournalRefusal when the journal did not take it
     */
    synchronized void write(String author, UUID account, Map<String, @Nullable JsonNode> fields) {
        awaitCaughtUp();
        FieldState current = projection
                .folds()
                .find(account)
                .map(fold -> FieldState.decode(fold.id(), fold.bytes()))
                .orElseGet(() -> FieldState.empty(account));
        List<Operation> operations = new ArrayList<>();
        fields.forEach((field, value) -> {
            List<Head> heads = current.heads(field);
            if (differs(heads, value)) {
                byte @Nullable [] bytes = value == null ? null : Json.canonical(value);
                operations.add(new Operation(
                        field, bytes, heads.stream().map(Head::version).toList()));
            }
        });
        if (!operations.isEmpty()) {
            append(new Draft(AccountRule.ACCOUNT, account, author, operations));
        }
    }

    /** Several heads are edits made apart: to write one of their values decides between them. */
    private static boolean differs(List<Head> heads, @Nullable JsonNode value) {
        if (heads.isEmpty()) {
            return value != null;
        }
        JsonNode there = heads.getLast().value();
        return heads.size() > 1 || !(value == null ? there == null : value.equals(there));
    }

    private void append(Draft draft) {
        try {
            journal.append(List.of(draft)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof JournalRefusal refusal) {
                throw refusal;
            }
            throw e;
        }
        awaitCaughtUp();
    }
}
