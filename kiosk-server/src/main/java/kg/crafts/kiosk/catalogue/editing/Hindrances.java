package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Check;
import kg.crafts.kiosk.catalogue.shape.Faults;
import kg.crafts.kiosk.catalogue.shape.Links;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.catalogue.shape.TextDefaults;
import kg.crafts.kiosk.catalogue.shape.Typed;
import org.jspecify.annotations.Nullable;

/** What stands in the way of publishing records. Remembers what it looked up, so it is made anew for each request. */
final class Hindrances {

    private static final String DELETED = "deleted";

    private final WorkingCopies copies;
    private final Set<UUID> together;
    private final Map<String, Optional<Edited>> known = new HashMap<>();

    Hindrances(WorkingCopies copies) {
        this(copies, Set.of());
    }

    /** @param together the ids of records that are published in one act */
    Hindrances(WorkingCopies copies, Set<UUID> together) {
        this.copies = copies;
        this.together = together;
    }

    /** All of them; none when it can be published. */
    List<Problem> of(Edited edited) {
        List<Problem> problems = new ArrayList<>();
        String code = edited.code();
        MediaHindrances media = new MediaHindrances(code, this::find, together, problems);
        Shape.Group shape = Shapes.of(edited.kind());
        JsonNode record = edited.record();
        new Check(code, TextDefaults.NONE, problems).normalise(shape, record);
        if (problems.isEmpty()) {
            Typed.check(code, edited.kind(), record).ifPresent(problems::add);
        }
        new Links(this::kindOf, problems).check(code, shape, record);
        copies.findAnyByCode(code)
                .filter(holder -> !holder.id().equals(edited.id()))
                .ifPresent(holder -> problems.add(new Problem(
                        code, "code", Faults.CODE_TAKEN, code, holder.kind().called())));
        if (record.path("permission").has("withdrawn")) {
            String by = record.path("permission").path("by").asText();
            problems.add(new Problem(code, "permission", EditingFaults.TAKEN_BACK, by));
        }
        if (edited.kind() == Kind.MEDIA) {
            media.own(edited);
        }
        media(shape, record, "", media);
        WorkingCopyRule.conflicts(edited.own())
                .keySet()
                .forEach(field -> problems.add(new Problem(code, field, EditingFaults.UNDECIDED)));
        return problems;
    }

    private void media(Shape.Group shape, JsonNode record, String path, MediaHindrances hindrances) {
        for (Shape.Field field : shape.fields()) {
            JsonNode value = record.path(field.name());
            String at = path + field.name();
            switch (field.shape()) {
                case Shape.Reference one
                when one.kinds().equals(Set.of(Kind.MEDIA)) ->
                    find(value.asText()).ifPresent(media -> hindrances.named(media, at));
                case Shape.References many
                when many.kinds().equals(Set.of(Kind.MEDIA)) ->
                    value.forEach(each -> find(each.asText()).ifPresent(media -> hindrances.named(media, at)));
                case Shape.Group group -> media(group, value, at + ".", hindrances);
                case Shape.ListOf list
                when list.item() instanceof Shape.Group group -> {
                    for (int i = 0; i < value.size(); i++) {
                        media(group, value.get(i), at + "[" + i + "].", hindrances);
                    }
                }
                default -> {}
            }
        }
    }

    private @Nullable Kind kindOf(String code) {
        return copies.findAnyByCode(code)
                .filter(found -> !found.status().equals(DELETED))
                .map(Edited::kind)
                .orElse(null);
    }

    /** The record of a code that the one who asks sees, looked up once. */
    Optional<Edited> find(String code) {
        return known.computeIfAbsent(code, copies::findByCode);
    }
}
