package kg.crafts.kiosk.catalogue.shape;

/**
 * Something that is wrong with a record to be taken in.
 *
 * @param file where the record was read, or its code
 * @param field the path of the field, such as {@code steps[2].action.ky}; empty for the whole record
 * @param message what is wrong and how to mend it
 */
public record Problem(String file, String field, String message) {

    @Override
    public String toString() {
        return file + (field.isEmpty() ? "" : "  " + field) + "  " + message;
    }
}
