package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kg.crafts.kiosk.catalogue.Consent;
import kg.crafts.kiosk.catalogue.Permission;
import kg.crafts.kiosk.catalogue.Writes;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Check;
import kg.crafts.kiosk.catalogue.shape.Fields;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.catalogue.shape.TextDefaults;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.web.HttpProblem;
import org.jspecify.annotations.Nullable;

/**
 * What people and communities agree to, noted by staff on their behalf: at once and for visitors too, past every
 * release. Everything is on the disk, and visitors see it so, when it returns.
 */
public final class Agreements {

    private static final String BY = Permission.FIELD + ".by";

    private final Editing editing;
    private final Writes writes;
    private final InstantSource clock;

    public Agreements(Editing editing, Writes writes, InstantSource clock) {
        this.editing = editing;
        this.writes = writes;
        this.clock = clock;
    }

    /**
     * Takes back what somebody agreed to.
     *
     * @throws HttpProblem {@code no-permission} when the record says of nobody that she agreed
     */
    Edited takeBack(String author, String idOrCode) {
        return change(idOrCode, edited -> {
            SortedMap<String, JsonNode> fields = parts(edited.fields());
            if (!fields.containsKey(BY)) {
                throw new HttpProblem(EditingProblems.NO_PERMISSION, edited.code());
            }
            if (edited.published().containsKey(BY)) {
                return Permission.takenBack(edited.shown(), edited.kind(), clock.instant(), author).stream()
                        .toList();
            }
            fields.putIfAbsent(Permission.WITHDRAWN, Permission.moment(clock.instant()));
            return replaced(edited, fields, author);
        });
    }

    /**
     * Notes a new permission in the place of whatever was agreed to, or taken back, before.
     *
     * @param permission who agreed, to what, when, until when, as {@code Envelope.Permission} has it
     * @throws HttpProblem {@code value} when it does not say who agreed to what
     */
    Edited give(String author, String idOrCode, JsonNode permission) {
        return change(idOrCode, edited -> replaced(edited, fields(edited, permission), author));
    }

    /** What has to be written so that a permission is as given: of what visitors may know at once, else of the draft. */
    private static List<Draft> replaced(Edited edited, SortedMap<String, JsonNode> fields, String author) {
        CopyChange own = new CopyChange(edited);
        if (!edited.hasRecord()) {
            TreeSet<String> names = new TreeSet<>(parts(edited.fields()).keySet());
            names.addAll(fields.keySet());
            names.forEach(field -> own.want(field, fields.get(field)));
            return own.draft(author).stream().toList();
        }
        // What was begun before and would be published one day must not stand in its way.
        parts(WorkingCopyRule.fields(edited.own())).keySet().forEach(field -> own.put(field, null));
        List<Draft> drafts = new ArrayList<>(own.draft(author).stream().toList());
        drafts.add(Permission.given(edited.shown(), fields, author));
        return drafts;
    }

    private static SortedMap<String, JsonNode> parts(SortedMap<String, JsonNode> fields) {
        SortedMap<String, JsonNode> parts = new TreeMap<>(fields);
        parts.keySet().removeIf(field -> !Permission.isPart(field));
        return parts;
    }

    private static SortedMap<String, JsonNode> fields(Edited edited, JsonNode permission) {
        Shape.Field field = Shapes.of(edited.kind()).field(Permission.FIELD);
        if (field == null || !(field.shape() instanceof Shape.Group group)) {
            throw new IllegalStateException("Records have no permission");
        }
        List<Problem> problems = new ArrayList<>();
        ObjectNode kept = new Check(edited.code(), TextDefaults.NONE, problems).normalise(group, permission);
        if (!problems.isEmpty() || kept.has("withdrawn")) {
            String wrong =
                    problems.isEmpty() ? "withdrawn" : problems.getFirst().field();
            throw new HttpProblem(EditingProblems.VALUE, wrong.isEmpty() ? Permission.FIELD : wrong);
        }
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        Fields.flatten(group, kept).forEach((name, value) -> fields.put(Permission.FIELD + "." + name, value));
        return fields;
    }

    /**
     * Notes that a person agrees to be shown, or does not any more.
     *
     * @throws HttpProblem {@code no-permission} when the record is not about a person
     */
    Edited consent(String author, String idOrCode, boolean agrees) {
        return change(idOrCode, edited -> {
            if (edited.kind() != Kind.ARTISAN) {
                throw new HttpProblem(EditingProblems.NO_PERMISSION, edited.code());
            }
            return edited.hasRecord()
                    ? Consent.draft(edited.shown(), agrees, author).stream().toList()
                    : inCopy(edited, author, Consent.FIELD, Consent.said(agrees));
        });
    }

    private static List<Draft> inCopy(Edited edited, String author, String field, @Nullable JsonNode value) {
        CopyChange change = new CopyChange(edited);
        change.want(field, value);
        return change.draft(author).stream().toList();
    }

    /** What has to be written of a record. */
    private interface Act {
        List<Draft> on(Edited edited);
    }

    private Edited change(String idOrCode, Act act) {
        Edited after = writes.alone(() -> {
            Edited edited = editing.get(idOrCode);
            writes.append(act.on(edited));
            return editing.get(edited.id().toString());
        });
        writes.awaitShown();
        return after;
    }
}
