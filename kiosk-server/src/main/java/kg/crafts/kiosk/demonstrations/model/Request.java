package kg.crafts.kiosk.demonstrations.model;

import java.util.UUID;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * What one centre asks of another, which decides when it hears of it. Until then it is "requested, not confirmed".
 *
 * @param from the centre that asks
 * @param to the centre that decides
 * @param what it asks
 * @param plan a booking that is wanted, or the one that an artisan's day is wanted for
 * @param artisan whose day is wanted, or null
 * @param occurrence at the asking centre that waits for the day, at the other what is withdrawn from or what came of the request, or null
 */
public record Request(
        UUID id,
        CentreId from,
        CentreId to,
        What what,
        Plan plan,
        @Nullable String artisan,
        String askedBy,
        Outcome outcome,
        @Nullable UUID occurrence) {

    /** What is asked. */
    public enum What {
        BOOKING,
        ARTISAN_DAY,
        /** An artisan steps back from an occurrence of the other centre. */
        WITHDRAWAL
    }

    /** What has come of it. */
    public enum Outcome {
        PENDING,
        TAKEN,
        DECLINED
    }
}
