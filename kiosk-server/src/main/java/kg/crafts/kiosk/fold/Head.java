package kg.crafts.kiosk.fold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import kg.crafts.kiosk.journal.Version;
import kg.crafts.kiosk.kernel.HybridTime;
import org.jspecify.annotations.Nullable;

/**
 * A value of a field that no other edit has replaced. Several at once are a conflict between edits made
 * apart.
 *
 * @param value null when the edit took the field away
 */
public record Head(
        Version version,
        HybridTime time,
        String author,
        @Nullable JsonNode value) {

    /** The last is the one that is shown while nobody has decided. */
    static final Comparator<Head> BY_TIME = Comparator.comparing(Head::time).thenComparing(Head::version);
}
