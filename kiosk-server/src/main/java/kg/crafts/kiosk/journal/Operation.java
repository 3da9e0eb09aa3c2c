package kg.crafts.kiosk.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change does to one field.
 *
 * @param field 1 to {@link Limits#MAX_FIELD_CHARS} characters; the journal gives it no meaning
 * @param value canonical JSON, at most {@link Limits#MAX_VALUE_BYTES}; null when the field is taken away. Not
 *     copied: nobody may write to it
 * @param basis the versions of this field that the author saw and replaces, at most {@link Limits#MAX_BASIS}
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes pass through unread; equality by content is spelt out below.
public record Operation(String field, byte @Nullable [] value, List<Version> basis) {

    public Operation {
        basis = List.copyOf(basis);
        Limits.check(!field.isEmpty() && field.length() <= Limits.MAX_FIELD_CHARS, "field name", field.length());
        Limits.check(
                value == null || value.length <= Limits.MAX_VALUE_BYTES, "value", value == null ? 0 : value.length);
        Limits.check(basis.size() <= Limits.MAX_BASIS, "basis", basis.size());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Operation that
                && field.equals(that.field)
                && Arrays.equals(value, that.value)
                && basis.equals(that.basis);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return field + " = " + (value == null ? "taken away" : new String(value, StandardCharsets.UTF_8)) + " over "
                + basis;
    }
}
