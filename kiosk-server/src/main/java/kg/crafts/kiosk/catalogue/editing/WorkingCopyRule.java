package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.RecordIds;
import kg.crafts.kiosk.catalogue.Release;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.FoldRule;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Fold;
import org.jspecify.annotations.Nullable;

/**
 * How the changes of a working copy add up: field by field, under the names that fields of records have ({@code
 * Fields}). A value is what the field is to be once it is published, JSON's null that it is to be taken away; a field
 * that is not there is as the record has it.
 */
public final class WorkingCopyRule implements FoldRule<FieldState> {

    /** The type of change, and the kind of fold while there is something in it. */
    static final String TYPE = "working-copy";

    /** The kind of fold when all was published or discarded. */
    static final String DONE = "working-copy-done";

    /** Names the record that it is a working copy of; always there. */
    static final String RECORD = "record";

    /** Where it is on its way: {@code draft} when it does not say. */
    static final String STATUS = "status";

    private static final String CODE_PREFIX = TYPE + ":";
    /** What is said of the working copy itself; the release is the one that emptied it. */
    private static final Set<String> ABOUT = Set.of(RECORD, STATUS, Release.TYPE);

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String form() {
        return "working-copies-1";
    }

    @Override
    public boolean isOf(String kind) {
        return kind.equals(TYPE) || kind.equals(DONE);
    }

    @Override
    public FieldState load(UUID subject, @Nullable Fold kept) {
        return kept == null ? FieldState.empty(subject) : FieldState.decode(subject, kept.bytes());
    }

    @Override
    public boolean keepsHistory() {
        return true;
    }

    @Override
    public void apply(FieldState state, Change change) {
        state.apply(change);
    }

    @Override
    public Fold keep(FieldState state, UUID subject, long position) {
        return new Fold(
                subject,
                isThere(state) ? TYPE : DONE,
                ownCode(state),
                state.encode(),
                position,
                conflicts(state).size());
    }

    /** Of a record that was never published the working copy alone has the code, and is found by it. */
    private static @Nullable String ownCode(FieldState state) {
        String code = state.text("code");
        return code.isEmpty() ? null : foldCode(code);
    }

    /** Codes are unique among all folds, and no record's has a colon. */
    static String foldCode(String code) {
        return CODE_PREFIX + code;
    }

    /** Whether there is anything in it, and it is known of which record. */
    static boolean isThere(FieldState state) {
        return RecordIds.find(state.text(RECORD)).isPresent()
                && (!state.text(STATUS).isEmpty() || !fields(state).isEmpty());
    }

    /** What it changes: of values written apart the last one, and never nothing while somebody has written something. */
    static SortedMap<String, JsonNode> fields(FieldState state) {
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        for (String field : state.fields()) {
            JsonNode value = value(field, state.heads(field));
            if (value != null && !ABOUT.contains(field)) {
                fields.put(field, value);
            }
        }
        return fields;
    }

    private static @Nullable JsonNode value(String field, List<Head> heads) {
        JsonNode found = null;
        for (Head head : heads) {
            JsonNode value = head.value();
            boolean removesWhatAnotherAdds =
                    found != null && FieldState.isMember(field) && value != null && value.isNull();
            if (value != null && !removesWhatAnotherAdds) {
                found = value;
            }
        }
        return found;
    }

    /**
     * Fields that were written apart, each with all its values, the shown one last. A value of Java's null says that it
     * was published or discarded elsewhere meanwhile.
     */
    static SortedMap<String, List<Head>> conflicts(FieldState state) {
        SortedMap<String, List<Head>> open = new TreeMap<>();
        for (Map.Entry<String, List<Head>> field : state.conflicts().entrySet()) {
            if (!ABOUT.contains(field.getKey())) {
                open.put(field.getKey(), field.getValue());
            }
        }
        return open;
    }
}
