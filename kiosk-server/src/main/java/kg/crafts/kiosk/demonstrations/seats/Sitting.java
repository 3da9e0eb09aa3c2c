package kg.crafts.kiosk.demonstrations.seats;

import java.time.Instant;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.SeatPolicy;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * What the seats need to know of their occurrence.
 *
 * @param centre the owner
 * @param capacity 0 or more; a capacity lowered later throws nobody out
 * @param reserved whether seats are reserved at all; otherwise whoever comes sits down
 * @param end after the start
 */
public record Sitting(
        UUID occurrence, CentreId centre, int capacity, boolean reserved, Phase phase, Instant start, Instant end) {

    /** What the state of the occurrence means for its seats. */
    public enum Phase {
        /** What is held stays held, and nothing is given out: not shown yet, or stopped for now. */
        CLOSED,
        /** Published or running. */
        OPEN,
        /** Done or ended early: whoever did not come has not come. */
        OVER,
        /** It does not take place: cancelled, or the artisan did not come. */
        CANCELLED
    }

    public Sitting {
        if (capacity < 0 || !start.isBefore(end)) {
            throw new IllegalArgumentException("A capacity is 0 or more, and an end comes after its start");
        }
    }

    /** What an occurrence is for its seats at a moment. */
    public static Sitting of(Occurrence occurrence, Instant now) {
        Phase phase = switch (occurrence.statusAt(now)) {
            case PUBLISHED, RUNNING, NEEDS_ARTISAN -> occurrence.marks().visible() ? Phase.OPEN : Phase.CLOSED;
            case DRAFT, REQUESTED, APPROVED -> Phase.CLOSED;
            case DONE, ENDED_EARLY, EXPIRED -> Phase.OVER;
            case CANCELLED, ARTISAN_NO_SHOW, WITHDRAWN, DECLINED -> Phase.CANCELLED;
        };
        return new Sitting(
                occurrence.id(),
                occurrence.centre(),
                occurrence.capacity(),
                occurrence.seats() == SeatPolicy.RESERVED,
                phase,
                occurrence.start(),
                occurrence.end());
    }
}
