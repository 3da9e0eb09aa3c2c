package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.Audience;
import kg.crafts.kiosk.catalogue.Permission;
import kg.crafts.kiosk.catalogue.model.Fault;
import kg.crafts.kiosk.catalogue.shape.Check;
import kg.crafts.kiosk.catalogue.shape.Faults;
import kg.crafts.kiosk.catalogue.shape.Fields;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.catalogue.shape.TextDefaults;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Compares a record as somebody loaded it and as she wants it with what it is by now: the fields that she changed and
 * nobody else has are written; the others are told, with both values.
 */
final class Saving {

    /** What is only not finished yet may be kept: it stands in the way of publishing, not of saving. */
    private static final Set<Fault> UNFINISHED = Set.of(Faults.MISSING, Faults.TOO_MANY_WORDS);

    private static final Set<String> FIXED = Set.of("id", "kind", "status");

    private final Edited edited;
    private final Predicate<String> isFree;
    private final Predicate<Map<String, JsonNode>> staysSeen;
    private final CopyChange change;
    private boolean locksOut;
    private final List<Clash> clashes = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();

    /**
     * A field that two people changed.
     *
     * @param head who wrote {@code theirs}, and when; null when nobody is known to have
     */
    record Clash(
            String field,
            @Nullable JsonNode was,
            @Nullable JsonNode theirs,
            @Nullable JsonNode mine,
            @Nullable Head head) {}

    /**
     * Begins with nothing to be written.
     *
     * @param isFree whether a code is nobody's yet
     * @param staysSeen whether whoever writes would still see a record of these fields
     */
    Saving(Edited edited, Predicate<String> isFree, Predicate<Map<String, JsonNode>> staysSeen) {
        this.staysSeen = staysSeen;
        this.edited = edited;
        this.isFree = isFree;
        this.change = new CopyChange(edited);
    }

    CopyChange change() {
        return change;
    }

    List<Clash> clashes() {
        return clashes;
    }

    List<Problem> refused() {
        return refused;
    }

    /** Works out what is to be written. */
    void compare(JsonNode was, JsonNode now) {
        Shape.Group shape = Shapes.of(edited.kind());
        ObjectNode wanted = normalise(shape, now, refused);
        WrittenTexts.settle(shape, wanted, edited.record());
        SortedMap<String, JsonNode> before = Fields.flatten(shape, normalise(shape, was, new ArrayList<>()));
        SortedMap<String, JsonNode> after = Fields.flatten(shape, wanted);
        SortedMap<String, JsonNode> current = edited.fields();
        locksOut = !staysSeen.test(after);
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(field -> Objects.equals(before.get(field), after.get(field)) || wasRefused(field));
        for (String field : names) {
            compare(field, before.get(field), after.get(field), current.get(field));
        }
        change.reopen();
    }

    private void compare(String field, @Nullable JsonNode was, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        if (Objects.equals(mine, theirs) || isRefused(field, mine)) {
            return;
        }
        if (Objects.equals(theirs, was)) {
            change.want(field, mine);
        } else {
            clashes.add(new Clash(field, was, theirs, mine, lastWriter(field)));
        }
    }

    /**
     * Works out what is to be written so that one field is as given, whatever it is by now.
     *
     * @param value in the form of {@code Fields}, or null to take it away
     */
    void want(String field, @Nullable JsonNode value) {
        Shape.Group shape = Shapes.of(edited.kind());
        SortedMap<String, JsonNode> fields = edited.fields();
        if (value == null || value.isNull()) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        ObjectNode wanted = normalise(shape, Fields.unflatten(shape, fields), refused);
        WrittenTexts.settle(shape, wanted, edited.record());
        SortedMap<String, JsonNode> after = Fields.flatten(shape, wanted);
        locksOut = !staysSeen.test(after);
        JsonNode kept = after.get(field);
        if (kept == null && value != null && !value.isNull() && refused.isEmpty()) {
            refuse(field, Faults.NOT_A_FIELD, edited.kind().tag(), List.of());
        }
        if (refused.isEmpty() && !isRefused(field, kept)) {
            change.want(field, kept);
        }
    }

    private boolean isRefused(String field, @Nullable JsonNode mine) {
        int before = refused.size();
        if (FIXED.contains(field) || (field.equals("code") && (edited.hasRecord() || mine == null))) {
            refuse(field, EditingFaults.FIXED);
        } else if (Permission.OWN_ACTS.contains(field)) {
            refuse(field, EditingFaults.HERS_TO_SAY);
        } else if (field.equals("code") && mine != null && !isFree.test(mine.asText())) {
            refuse(field, Faults.CODE_TAKEN, mine.asText(), mine.asText());
        } else if (locksOut && Audience.FIELDS.contains(field)) {
            refuse(field, EditingFaults.LOCKED_OUT);
        } else if (field.length() > Limits.MAX_FIELD_CHARS) {
            refuse(field, Faults.TOO_LONG, Limits.MAX_FIELD_CHARS);
        }
        return refused.size() > before;
    }

    private void refuse(String field, Fault fault, Object... arguments) {
        refused.add(new Problem(edited.code(), field, fault, arguments));
    }

    private @Nullable Head lastWriter(String field) {
        return Stream.of(edited.own(), edited.shown())
                .map(state -> state.heads(field))
                .filter(heads -> !heads.isEmpty())
                .map(List::getLast)
                .findFirst()
                .orElse(null);
    }

    private ObjectNode normalise(Shape.Group shape, JsonNode record, List<Problem> wrong) {
        List<Problem> found = new ArrayList<>();
        ObjectNode kept = new Check(edited.code(), TextDefaults.NONE, found).normalise(shape, withoutBlanks(record));
        found.stream().filter(problem -> !UNFINISHED.contains(problem.fault())).forEach(wrong::add);
        return kept;
    }

    /** Without what somebody has emptied: an empty box says that there is nothing. */
    private static JsonNode withoutBlanks(JsonNode node) {
        if (node.isArray()) {
            ArrayNode kept = Json.object().arrayNode();
            node.forEach(item -> {
                JsonNode good = withoutBlanks(item);
                if (!isBlank(good)) {
                    kept.add(good);
                }
            });
            return kept;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode kept = Json.object();
        node.properties().forEach(field -> {
            JsonNode good = withoutBlanks(field.getValue());
            if (!isBlank(good)) {
                kept.set(field.getKey(), good);
            }
        });
        boolean isWordlessText = node.has("text") && node.path("text").isTextual() && !kept.has("text");
        return isWordlessText ? Json.object() : kept;
    }

    private static boolean isBlank(JsonNode node) {
        return node.isNull()
                || (node.isTextual() && node.asText().isBlank())
                || (node.isContainerNode() && node.isEmpty());
    }

    /** Whether a value of this field was refused, so that its absence says nothing. */
    private boolean wasRefused(String field) {
        String path = field.replaceFirst(":.*", "").replace('/', '.');
        return refused.stream()
                .map(problem -> problem.field().replaceFirst("\\[.*", ""))
                .anyMatch(wrong -> wrong.equals(path) || wrong.startsWith(path + ".") || path.startsWith(wrong + "."));
    }
}
