package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import kg.crafts.kiosk.catalogue.shape.Shape;

/** Which other records a record names. */
public final class References {

    private References() {}

    /** The codes of all records it names, at any depth. */
    public static Set<String> codes(Shape.Group shape, JsonNode record) {
        Set<String> codes = new TreeSet<>();
        walk(shape, record, codes::add);
        return codes;
    }

    /** The codes of all records it names, each with the field that names it, such as {@code techniques:felting}. */
    public static Set<String> relations(Shape.Group shape, JsonNode record) {
        Set<String> relations = new TreeSet<>();
        for (Shape.Field field : shape.fields()) {
            if (record.has(field.name())) {
                walk(field.shape(), record.get(field.name()), code -> relations.add(field.name() + ":" + code));
            }
        }
        return relations;
    }

    /** Something done with each code. */
    private interface Codes {
        void accept(String code);
    }

    private static void walk(Shape shape, JsonNode value, Codes codes) {
        switch (shape) {
            case Shape.Reference reference -> codes.accept(value.asText());
            case Shape.References references -> value.forEach(code -> codes.accept(code.asText()));
            case Shape.ListOf list -> value.forEach(item -> walk(list.item(), item, codes));
            case Shape.Group group -> {
                for (Shape.Field field : group.fields()) {
                    JsonNode part = value.get(field.name());
                    if (part != null) {
                        walk(field.shape(), part, codes);
                    }
                }
            }
            case Shape.Text text -> {}
            case Shape.Scalar scalar -> {}
            case Shape.WordsByLanguage words -> {}
        }
    }
}
