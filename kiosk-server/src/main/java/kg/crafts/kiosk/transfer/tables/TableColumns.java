package kg.crafts.kiosk.transfer.tables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;

/** What can stand in the columns of a table, for those who fill it in. */
final class TableColumns {

    /** A table need not have them: new records get them. */
    private static final Set<String> GIVEN = Set.of("home", "status");

    private TableColumns() {}

    static ObjectNode json(Kind kind, Lang lang) {
        ObjectNode json = Json.object();
        ArrayNode columns = json.putArray("columns");
        for (Column column : Column.of(kind)) {
            ObjectNode told = columns.addObject()
                    .put("header", column.header())
                    .put("path", String.join(".", column.path()))
                    .put("required", isRequired(kind, column.path()));
            if (column.lang() != null) {
                told.put("lang", column.lang().tag());
            }
            shape(column.shape(), told, lang);
        }
        return json;
    }

    private static boolean isRequired(Kind kind, List<String> path) {
        Shape shape = Shapes.of(kind);
        for (String name : path) {
            Shape.Field field = shape instanceof Shape.Group group ? group.field(name) : null;
            if (field == null || !field.required() || GIVEN.contains(name)) {
                return false;
            }
            shape = field.shape();
        }
        return true;
    }

    private static void shape(Shape shape, ObjectNode told, Lang lang) {
        switch (shape) {
            case Shape.Text text -> told.put("holds", "text").put("words", text.maxWords());
            case Shape.WordsByLanguage words -> told.put("holds", "values");
            case Shape.Reference one -> told.put("holds", "code");
            case Shape.References many -> told.put("holds", "codes");
            case Shape.ListOf list when list.item() instanceof Shape.Group -> told.put("holds", "json");
            case Shape.ListOf list -> {
                shape(list.item(), told, lang);
                told.put("holds", list.item() instanceof Shape.Reference ? "codes" : "values");
            }
            case Shape.Scalar scalar -> scalar(scalar, told.put("holds", "value"), lang);
            case Shape.Group group ->
                throw new IllegalStateException("A group has columns of its own: " + group.name());
        }
    }

    private static void scalar(Shape.Scalar scalar, ObjectNode told, Lang lang) {
        told.put("type", scalar.type().name().toLowerCase(Locale.ROOT));
        if (!scalar.values().isEmpty()) {
            scalar.values().forEach(told.putArray("among")::add);
        }
        if (scalar.form() != null) {
            told.put("says", scalar.form().says().in(lang));
        }
    }
}
