package kg.crafts.kiosk.journal;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the changes to one subject add up to.
 *
 * @param code unique among all folds, or null
 * @param bytes canonical: equal folds have equal bytes at every centre. Not copied
 * @param position of the last entry that touched it
 * @param conflicts how many of its parts somebody has to decide, 0 for most
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes pass through unread; equality by content is spelt out below.
public record Fold(UUID id, String kind, @Nullable String code, byte[] bytes, long position, int conflicts) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fold that
                && id.equals(that.id)
                && kind.equals(that.kind)
                && Objects.equals(code, that.code)
                && Arrays.equals(bytes, that.bytes)
                && position == that.position
                && conflicts == that.conflicts;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
