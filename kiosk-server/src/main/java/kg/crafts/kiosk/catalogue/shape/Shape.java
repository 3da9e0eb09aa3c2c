package kg.crafts.kiosk.catalogue.shape;

import java.util.List;
import java.util.Set;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.model.TextForm;
import org.jspecify.annotations.Nullable;

/** The form of one value of a record. */
public sealed interface Shape {

    /** The JSON type of a scalar. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN
    }

    /**
     * One value.
     *
     * @param form of a string, or null when any will do
     * @param values the values of an enumeration, or none when it is not one
     * @param bounds the least and the most of a number, or null
     */
    record Scalar(
            Type type,
            @Nullable TextForm form,
            List<String> values,
            @Nullable Bounds bounds) implements Shape {}

    /** The least and the most of a number, both included. */
    record Bounds(double least, double most) {}

    /**
     * A LangText.
     *
     * @param maxWords in each language, or 0 when there is no limit
     */
    record Text(int maxWords) implements Shape {}

    /** The code of another record. */
    record Reference(Set<Kind> kinds) implements Shape {}

    /** A set of codes of other records; two centres may add and remove apart, and an addition wins. */
    record References(Set<Kind> kinds) implements Shape {}

    /** An ordered list, merged as one value. */
    record ListOf(Shape item) implements Shape {}

    /** For each language a list of strings, merged as one value. */
    record WordsByLanguage() implements Shape {}

    /**
     * An object with named fields.
     *
     * @param passage whether it is a text with its sources
     */
    record Group(String name, boolean passage, List<Field> fields) implements Shape {

        /** The field of a name, or null. */
        public @Nullable Field field(String name) {
            for (Field field : fields) {
                if (field.name().equals(name)) {
                    return field;
                }
            }
            return null;
        }
    }

    /** A named part of a {@link Group}. */
    record Field(String name, Shape shape, boolean required) {}
}
