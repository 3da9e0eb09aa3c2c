package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import kg.crafts.kiosk.catalogue.References;
import kg.crafts.kiosk.catalogue.model.TextForm;
import kg.crafts.kiosk.catalogue.shape.Completeness;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.catalogue.shape.TextState;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/** A record as the editor gets it. */
final class Detail {

    private final Hindrances hindrances;
    private final Cards cards;
    private final Authors authors;
    private final Lang lang;

    Detail(WorkingCopies copies, Authors authors, Lang lang) {
        this.hindrances = new Hindrances(copies);
        this.cards = new Cards(hindrances, lang);
        this.authors = authors;
        this.lang = lang;
    }

    ObjectNode of(Edited edited) {
        Shape.Group shape = Shapes.of(edited.kind());
        ObjectNode record = edited.record();
        ObjectNode detail = Json.object();
        detail.put("id", edited.id().toString())
                .put("code", edited.code())
                .put("kind", edited.kind().tag())
                .put("home", record.path("home").asText())
                .put("status", edited.status())
                .put("isPublished", edited.isPublished());
        detail.set("record", record);
        detail.set(
                "published",
                edited.publishedRecord().<JsonNode>map(found -> found).orElse(NullNode.getInstance()));
        edited.changed().forEach(detail.putArray("changed")::add);
        ObjectNode texts = detail.putObject("texts");
        TextState.all(shape, record).forEach((path, states) -> {
            ObjectNode each = texts.putObject(path);
            states.forEach((language, state) -> each.put(language.tag(), state.tag()));
        });
        ArrayNode conflicts = detail.putArray("conflicts");
        OpenConflict.of(edited).forEach(conflict -> conflicts.add(conflict.json(authors)));
        ObjectNode names = detail.putObject("names");
        References.codes(shape, record)
                .forEach(code -> hindrances.find(code).ifPresent(other -> names.set(code, cards.of(other))));
        detail.set("people", people(shape, List.of(record, detail.path("published"))));
        detail.set("problems", problems(hindrances.of(edited), lang));
        detail.set("completeness", Completeness.of(shape, record).json());
        Head last = edited.last();
        return detail.put("version", last.version().toString())
                .put("changedAt", at(last))
                .put("changedBy", authors.name(last.author()));
    }

    /** What people call the accounts that a record names, now or as it is published; those that are not known are left out. */
    private ObjectNode people(Shape.Group shape, List<JsonNode> records) {
        ObjectNode people = Json.object();
        for (Shape.Field field : shape.fields()) {
            if (field.shape() instanceof Shape.ListOf list
                    && list.item() instanceof Shape.Scalar scalar
                    && scalar.form() == TextForm.ACCOUNT) {
                records.stream()
                        .flatMap(record -> record.path(field.name()).valueStream())
                        .map(JsonNode::asText)
                        .filter(account -> !authors.name(account).equals(account))
                        .forEach(account -> people.put(account, authors.name(account)));
            }
        }
        return people;
    }

    /** The same, with what a save could not do. */
    ObjectNode of(Editing.Saved saved) {
        ObjectNode detail = of(saved.edited());
        ArrayNode clashes = detail.putArray("clashes");
        for (Saving.Clash clash : saved.clashes()) {
            ObjectNode told = clashes.addObject().put("field", clash.field());
            told.set("was", orNull(clash.was()));
            told.set("theirs", orNull(clash.theirs()));
            told.set("mine", orNull(clash.mine()));
            Head head = clash.head();
            if (head != null) {
                told.put("author", authors.name(head.author())).put("at", at(head));
            }
        }
        detail.set("refused", problems(saved.refused(), lang));
        return detail;
    }

    static ArrayNode problems(List<Problem> problems, Lang lang) {
        ArrayNode told = Json.object().arrayNode();
        for (Problem problem : problems) {
            told.addObject()
                    .put("field", problem.field())
                    .put("message", problem.message(lang))
                    .put("what", problem.fault().code());
        }
        return told;
    }

    static String at(Head head) {
        return Instant.ofEpochMilli(head.time().millis()).toString();
    }

    private static JsonNode orNull(@Nullable JsonNode value) {
        return value == null ? NullNode.getInstance() : value;
    }
}
