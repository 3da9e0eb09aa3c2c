package kg.crafts.kiosk.journal;

import java.util.List;
import java.util.UUID;
import kg.crafts.kiosk.kernel.HybridTime;

/**
 * One author's act on one subject, as it stands in a feed.
 *
 * @param operations empty when, and only when, {@code erased}
 * @param erased whether what the change did was taken out for privacy's sake; the place in the chain
 *     remains and still verifies
 */
public record Change(
        Version version,
        HybridTime time,
        String author,
        String type,
        UUID subject,
        List<Operation> operations,
        boolean erased) {

    public Change {
        operations = List.copyOf(operations);
    }
}
