package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;

/**
 * A field that edits made apart gave different values, for somebody to decide.
 *
 * @param of what has it: the {@code record} that is or was published, or its {@code working-copy}
 * @param heads all its values, the shown one last
 */
public record OpenConflict(String of, String field, List<Head> heads) {

    static final String OF_RECORD = "record";

    static final String OF_COPY = WorkingCopyRule.TYPE;

    /** All that somebody has to decide of a record. */
    public static List<OpenConflict> of(Edited edited) {
        List<OpenConflict> open = new ArrayList<>();
        Catalogue.conflicts(edited.shown())
                .forEach((field, heads) -> open.add(new OpenConflict(OF_RECORD, field, heads)));
        WorkingCopyRule.conflicts(edited.own())
                .forEach((field, heads) -> open.add(new OpenConflict(OF_COPY, field, heads)));
        return open;
    }

    /** The last; of a working copy the last that says something, for while it stands elsewhere it is not over. */
    private Head shown() {
        List<Head> saying = heads.stream().filter(head -> head.value() != null).toList();
        return of.equals(OF_RECORD) || saying.isEmpty() ? heads.getLast() : saying.getLast();
    }

    /** Each value with who gave it, when and at which centre; one that takes the field away is null. */
    public ObjectNode json(Authors authors) {
        ObjectNode json = Json.object().put("field", field).put("of", of);
        ArrayNode values = json.putArray("values");
        for (Head head : heads) {
            ObjectNode value = values.addObject();
            value.put("version", head.version().toString());
            value.put("author", authors.name(head.author()));
            value.put("at", Instant.ofEpochMilli(head.time().millis()).toString());
            value.put("centre", head.version().origin().centre().value());
            value.set("value", head.value() == null ? NullNode.getInstance() : head.value());
            value.put("shown", head.equals(shown()));
        }
        return json;
    }
}
