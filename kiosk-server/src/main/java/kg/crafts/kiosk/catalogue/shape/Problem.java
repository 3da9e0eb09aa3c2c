package kg.crafts.kiosk.catalogue.shape;

import java.util.List;
import kg.crafts.kiosk.catalogue.model.Fault;
import kg.crafts.kiosk.kernel.Lang;

/**
 * Something that is wrong with a record to be taken in.
 *
 * @param file where the record was read, or its code
 * @param field the path of the field, such as {@code steps[2].action.ky}; empty for the whole record
 * @param arguments of the fault, as {@code Wording.in} takes them
 */
public record Problem(String file, String field, Fault fault, List<?> arguments) {

    public Problem(String file, String field, Fault fault, Object... arguments) {
        this(file, field, fault, List.of(arguments));
    }

    /** What is wrong and how to mend it, behind the name of the field. */
    public String message(Lang lang) {
        return fault.told().in(lang, arguments);
    }

    /** As it is told on a terminal. */
    @Override
    public String toString() {
        return file + (field.isEmpty() ? "" : "  " + field) + "  " + message(Lang.EN);
    }

    /** Something that problems of one record are told to. */
    public interface Notes {
        void note(String field, Fault fault, Object... arguments);
    }
}
