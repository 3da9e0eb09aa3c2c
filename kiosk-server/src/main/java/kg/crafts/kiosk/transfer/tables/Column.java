package kg.crafts.kiosk.transfer.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param header as it stands in the first row, such as {@code summary@ky}
 * @param path of the value in a record, such as {@code summary, text}
 * @param shape of the value
 * @param lang of a text or of words, or null
 */
record Column(
        String header,
        List<String> path,
        Shape shape,
        @Nullable Lang lang) {

    /** What is known of texts beside their words, so that a table that is read back gives the same records. */
    static final String STATES = "texts";

    /** The kind is said once for the whole table; whether she agrees to be shown an artisan says herself. */
    private static final Set<String> LEFT_OUT = Set.of("kind", "consent");

    /** The columns of a kind, in the order of its fields. */
    static List<Column> of(Kind kind) {
        List<Column> columns = new ArrayList<>();
        add(Shapes.of(kind), List.of(), columns);
        return List.copyOf(columns);
    }

    private static void add(Shape.Group group, List<String> above, List<Column> columns) {
        for (Shape.Field field : group.fields()) {
            if (above.isEmpty() && LEFT_OUT.contains(field.name())) {
                continue;
            }
            List<String> path = new ArrayList<>(above);
            path.add(field.name());
            switch (field.shape()) {
                case Shape.Group inner -> add(inner, path, columns);
                case Shape.Text text -> inEach(path, text, columns);
                case Shape.WordsByLanguage words -> inEach(path, words, columns);
                default -> columns.add(new Column(String.join(".", path), List.copyOf(path), field.shape(), null));
            }
        }
    }

    /** The words of a passage stand under the passage's own name. */
    private static void inEach(List<String> path, Shape shape, List<Column> columns) {
        boolean passage = path.size() > 1 && path.getLast().equals("text");
        String name = String.join(".", passage ? path.subList(0, path.size() - 1) : path);
        for (Lang lang : Lang.values()) {
            columns.add(new Column(name + "@" + lang.tag(), List.copyOf(path), shape, lang));
        }
    }

    /** As problems name it. */
    String problemPath() {
        return String.join(".", path) + (lang == null ? "" : "." + lang.tag());
    }
}
