package kg.crafts.kiosk.demonstrations.model;

import java.time.Instant;
import java.util.UUID;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.HybridTime;

/**
 * A demonstration at one time and place. Only its centre's writer changes it.
 *
 * @param centre that owns it
 * @param status as written; what it is at a moment, {@link #statusAt} tells
 * @param claimedAt when it last took its artisans and time, or was asked for; orders claims of one artisan
 * @param version 1 or more, raised by each change
 */
public record Occurrence(
        UUID id, CentreId centre, Plan plan, Status status, Marks marks, HybridTime claimedAt, int version) {

    public LocalSpan span() {
        return plan.span();
    }

    /** Visitors it has room for. */
    public int capacity() {
        return plan.capacity();
    }

    public SeatPolicy seats() {
        return plan.seats();
    }

    /** When it starts. */
    public Instant start() {
        return plan.span().from();
    }

    /** When it has ended. */
    public Instant end() {
        return plan.span().to();
    }

    /** The state at a moment: what the clock alone changes is not written anywhere. */
    public Status statusAt(Instant now) {
        if (status.isFinal() || now.isBefore(start())) {
            return status;
        }
        boolean over = !now.isBefore(end());
        return switch (status) {
            case APPROVED, PUBLISHED -> over ? Status.DONE : Status.RUNNING;
            case NEEDS_ARTISAN -> over ? Status.EXPIRED : status;
            default -> Status.EXPIRED;
        };
    }

    /** With another state and other marks, one version on. */
    public Occurrence turned(Status newStatus, Marks newMarks) {
        return new Occurrence(id, centre, plan, newStatus, newMarks, claimedAt, version + 1);
    }

    /** With another plan and other marks, one version on. */
    public Occurrence planned(Plan newPlan, Marks newMarks) {
        return new Occurrence(id, centre, newPlan, status, newMarks, claimedAt, version + 1);
    }

    /** The same as one version and not several. */
    public Occurrence atVersion(int one) {
        return new Occurrence(id, centre, plan, status, marks, claimedAt, one);
    }
}
