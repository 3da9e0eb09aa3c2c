package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import kg.crafts.kiosk.catalogue.Permission;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;

/** What can be filled in, read off the kinds of record: a new field of a kind appears in its form by itself. */
final class FormsJson {

    /** What is not written in a form: it is chosen at the beginning, follows from other acts, or is hers to say. */
    private static final Set<String> GIVEN = Set.of("kind", "id", "status", "consent", Permission.WITHDRAWN);

    private final Lang lang;

    private FormsJson(Lang lang) {
        this.lang = lang;
    }

    static ObjectNode all(Lang lang) {
        ObjectNode json = Json.object();
        ObjectNode kinds = json.putObject("kinds");
        FormsJson forms = new FormsJson(lang);
        for (Kind kind : Kind.values()) {
            ObjectNode form =
                    kinds.putObject(kind.tag()).put("called", kind.called().in(lang));
            forms.fields(Shapes.of(kind), form.putArray("fields"), "");
        }
        return json;
    }

    private void fields(Shape.Group group, ArrayNode into, String path) {
        for (Shape.Field field : group.fields()) {
            if (!GIVEN.contains(path + field.name())) {
                ObjectNode told = into.addObject().put("name", field.name()).put("required", field.required());
                shape(field.shape(), told, path + field.name() + ".");
            }
        }
    }

    private void shape(Shape shape, ObjectNode told, String path) {
        switch (shape) {
            case Shape.Text text -> {
                told.put("shape", "text");
                if (text.maxWords() > 0) {
                    told.put("words", text.maxWords());
                }
            }
            case Shape.Scalar scalar -> scalar(scalar, told.put("shape", "scalar"));
            case Shape.Reference one -> kinds(one.kinds(), told.put("shape", "reference"));
            case Shape.References many -> kinds(many.kinds(), told.put("shape", "references"));
            case Shape.ListOf list ->
                shape(list.item(), told.put("shape", "list").putObject("item"), path);
            case Shape.WordsByLanguage words -> told.put("shape", "words");
            case Shape.Group group -> {
                told.put("shape", "group").put("passage", group.passage()).put("group", group.name());
                fields(group, told.putArray("fields"), path);
            }
        }
    }

    private void scalar(Shape.Scalar scalar, ObjectNode told) {
        told.put("type", scalar.type().name().toLowerCase(Locale.ROOT));
        if (!scalar.values().isEmpty()) {
            scalar.values().forEach(told.putArray("values")::add);
        }
        if (scalar.form() != null) {
            told.put("form", scalar.form().name().toLowerCase(Locale.ROOT))
                    .put("regex", scalar.form().regex())
                    .put("says", scalar.form().says().in(lang));
        }
        if (scalar.bounds() != null) {
            told.put("least", scalar.bounds().least())
                    .put("most", scalar.bounds().most());
        }
    }

    private static void kinds(Collection<Kind> kinds, ObjectNode told) {
        ArrayNode tags = told.putArray("kinds");
        kinds.forEach(kind -> tags.add(kind.tag()));
    }
}
