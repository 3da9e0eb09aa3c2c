package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.Release;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.journal.Version;
import org.jspecify.annotations.Nullable;

/** The one change of a working copy that makes a record be as wanted. Only what differs is written. */
final class CopyChange {

    private final Edited edited;
    private final SortedMap<String, JsonNode> published;
    private final SortedMap<String, JsonNode> own;
    private final SortedMap<String, Operation> operations = new TreeMap<>();

    CopyChange(Edited edited) {
        this.edited = edited;
        this.published = edited.published();
        this.own = WorkingCopyRule.fields(edited.own());
    }

    /** Has a field be so once the record is published; null takes it away. */
    void want(String field, @Nullable JsonNode value) {
        boolean asPublished = Objects.equals(value, published.get(field));
        JsonNode wanted = asPublished ? null : value == null ? NullNode.getInstance() : value;
        if (!Objects.equals(wanted, own.get(field))
                || WorkingCopyRule.conflicts(edited.own()).containsKey(field)) {
            put(field, wanted);
        }
    }

    /** Puts it on a step of its way. */
    void status(String status) {
        boolean implied = status.equals(Edited.DRAFT) && (!own.isEmpty() || !edited.hasRecord());
        String kept = implied ? "" : status;
        if (!edited.own().text(WorkingCopyRule.STATUS).equals(kept)) {
            put(WorkingCopyRule.STATUS, kept.isEmpty() ? null : TextNode.valueOf(kept));
        }
    }

    /** What is changed after somebody has approved it, or put it away, is a draft again. */
    void reopen() {
        String step = edited.own().text(WorkingCopyRule.STATUS);
        if (!isNothing() && !step.isEmpty() && !step.equals("in_review")) {
            put(WorkingCopyRule.STATUS, null);
        }
    }

    /** Takes everything out of it. */
    void clear() {
        own.keySet().forEach(field -> put(field, null));
        WorkingCopyRule.conflicts(edited.own()).keySet().forEach(field -> put(field, null));
        if (!edited.own().text(WorkingCopyRule.STATUS).isEmpty()) {
            put(WorkingCopyRule.STATUS, null);
        }
    }

    /** Says that a release has emptied it. */
    void emptiedBy(UUID release) {
        clear();
        if (!operations.isEmpty()) {
            put(Release.TYPE, TextNode.valueOf(release.toString()));
        }
    }

    /** Has the working copy itself say this of a field, or nothing. */
    void put(String field, @Nullable JsonNode value) {
        List<Version> basis =
                edited.own().heads(field).stream().map(Head::version).toList();
        operations.put(field, new Operation(field, value == null ? null : Json.canonical(value), basis));
    }

    /** Whether there is anything to write. */
    boolean isNothing() {
        return operations.isEmpty();
    }

    /** What is to be written, if anything. */
    Optional<Draft> draft(String author) {
        if (isNothing()) {
            return Optional.empty();
        }
        if (edited.own().text(WorkingCopyRule.RECORD).isEmpty()) {
            put(WorkingCopyRule.RECORD, TextNode.valueOf(edited.id().toString()));
        }
        return Optional.of(
                new Draft(WorkingCopyRule.TYPE, edited.own().id(), author, List.copyOf(operations.values())));
    }
}
