package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import kg.crafts.kiosk.catalogue.shape.Shape;

/** Which other records a record names, and in which of its fields. */
public final class References {

    private References() {}

    /** Calls with the top-level field and the code, for every reference at any depth. */
    public static void forEach(Shape.Group shape, JsonNode record, BiConsumer<String, String> visitor) {
        for (Shape.Field field : shape.fields()) {
            JsonNode value = record.get(field.name());
            if (value != null) {
                walk(field.shape(), value, code -> visitor.accept(field.name(), code));
            }
        }
    }

    /** The codes of all records it names. */
    static Set<String> codes(Shape.Group shape, JsonNode record) {
        Set<String> codes = new TreeSet<>();
        forEach(shape, record, (field, code) -> codes.add(code));
        return codes;
    }

    /** The top-level fields in which it names a code. */
    static Set<String> relations(Shape.Group shape, JsonNode record, String wanted) {
        Set<String> fields = new TreeSet<>();
        forEach(shape, record, (field, code) -> {
            if (code.equals(wanted)) {
                fields.add(field);
            }
        });
        return fields;
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
