package kg.crafts.kiosk.journal;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One author's act on one subject, before it has a version. Its operations take effect together or not
 * at all.
 *
 * @param type what {@code subject} is, such as {@code record}: 1 to 64 of {@code a-z 0-9 -}, beginning with
 *     a letter. Types {@code trust} and {@code erasure} belong to the journal itself
 * @param author the account that answers for it, 1 to 200 characters
 * @param operations 1 to {@link Limits#MAX_OPERATIONS}
 */
public record Draft(String type, UUID subject, String author, List<Operation> operations) {

    static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    public Draft {
        operations = List.copyOf(operations);
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("A type of change is 1 to 64 of a-z, 0-9 and -, not \"" + type + "\"");
        }
        Limits.check(!author.isEmpty() && author.length() <= Limits.MAX_AUTHOR_CHARS, "author", author.length());
        Limits.check(
                !operations.isEmpty() && operations.size() <= Limits.MAX_OPERATIONS,
                "list of operations",
                operations.size());
    }
}
