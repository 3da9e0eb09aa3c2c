package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.Audience;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.model.Envelope;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Fields;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Head;

/**
 * A record as staff see it.
 *
 * @param shown what is published or was, or nothing
 * @param own the working copy, or nothing
 */
public record Edited(Kind kind, FieldState shown, FieldState own) {

    /** The status that a working copy begins with. */
    static final String DRAFT = "draft";

    static Optional<Edited> of(FieldState shown, FieldState own) {
        String tag = shown.text("kind").isEmpty() ? own.text("kind") : shown.text("kind");
        return Kind.find(tag).map(kind -> new Edited(kind, shown, own));
    }

    /** The record's. */
    public UUID id() {
        return shown.id();
    }

    public String code() {
        return fields().getOrDefault("code", TextNode.valueOf("")).asText();
    }

    /** Whether there is something that is not published. */
    public boolean hasWorkingCopy() {
        return WorkingCopyRule.isThere(own);
    }

    /** Whether there is a record that imports and visitors may know, whatever its status. */
    public boolean hasRecord() {
        return !shown.text("kind").isEmpty();
    }

    /** Whether visitors see it, as far as its status goes. */
    public boolean isPublished() {
        return shown.text("status").equals("published");
    }

    /** The status as staff see it, in the words of {@code Envelope.Status}. */
    public String status() {
        String step = own.text(WorkingCopyRule.STATUS);
        if (!step.isEmpty()) {
            return step;
        }
        return hasWorkingCopy() || !hasRecord() ? DRAFT : shown.text("status");
    }

    /** Every field as it would be published, but for the status, which is {@link #status}. */
    public SortedMap<String, JsonNode> fields() {
        SortedMap<String, JsonNode> fields = published();
        WorkingCopyRule.fields(own).forEach((field, value) -> {
            if (value.isNull()) {
                fields.remove(field);
            } else {
                fields.put(field, value);
            }
        });
        fields.put("status", TextNode.valueOf(status()));
        return fields;
    }

    /** Every field as it is published; none when it never was. */
    public SortedMap<String, JsonNode> published() {
        return hasRecord() ? Fields.flatten(Shapes.of(kind), Catalogue.whole(shown, kind)) : new TreeMap<>();
    }

    /** The whole record in its kept form, as it would be published. */
    public ObjectNode record() {
        return whole(fields());
    }

    /** The whole record in its kept form, as it is published; empty when it never was. */
    public Optional<ObjectNode> publishedRecord() {
        return hasRecord() ? Optional.of(whole(published())) : Optional.empty();
    }

    private ObjectNode whole(SortedMap<String, JsonNode> fields) {
        return Fields.unflatten(Shapes.of(kind), fields).put("id", id().toString());
    }

    /** Who of the staff sees it: of what is published and what is written, who the narrower is for. */
    public Set<String> audience() {
        SortedMap<String, JsonNode> mine = WorkingCopyRule.fields(own);
        Audience.Fields before = Catalogue.whole(shown, kind)::get;
        Audience.Fields after = field -> {
            JsonNode value = mine.getOrDefault(field, before.get(field));
            return value == null || value.isNull() ? null : value;
        };
        boolean narrower = level(after).compareTo(level(before)) > 0;
        return Audience.of(hasRecord() && !narrower ? before : after);
    }

    private static Envelope.Access level(Audience.Fields fields) {
        JsonNode access = fields.get("access");
        return Audience.level(access == null ? "" : access.asText());
    }

    /** The names of fields that differ from what is published. */
    public SortedSet<String> changed() {
        SortedMap<String, JsonNode> before = published();
        SortedMap<String, JsonNode> after = fields();
        SortedSet<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(field -> field.equals("status") || Objects.equals(before.get(field), after.get(field)));
        return changed;
    }

    /** The last value that anybody has written and nobody has replaced. */
    public Head last() {
        return Stream.of(shown, own)
                .flatMap(state -> state.fields().stream().map(state::heads))
                .flatMap(List::stream)
                .max(Comparator.comparing(Head::time).thenComparing(Head::version))
                .orElseThrow();
    }
}
