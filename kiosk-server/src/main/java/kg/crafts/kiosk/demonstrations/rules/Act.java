package kg.crafts.kiosk.demonstrations.rules;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kg.crafts.kiosk.demonstrations.model.Status;

/** What can be done with an occurrence, and in which states (booking.md, section 3). What is over takes no act. */
public enum Act {
    /** A claim and its state in one step. */
    APPROVE(Status.DRAFT, Status.REQUESTED),
    DECLINE(Status.DRAFT, Status.REQUESTED),
    PUBLISH(Status.APPROVED),
    /** By whoever asked; from an approved one the artisan steps back, and its space and seats stay. */
    WITHDRAW(Status.DRAFT, Status.REQUESTED, Status.APPROVED, Status.PUBLISHED),
    CANCEL(Status.DRAFT, Status.REQUESTED, Status.APPROVED, Status.PUBLISHED, Status.NEEDS_ARTISAN),
    MOVE(Status.DRAFT, Status.REQUESTED, Status.APPROVED, Status.PUBLISHED, Status.NEEDS_ARTISAN),
    /** Gives one that needs an artisan another one. */
    ASSIGN(Status.DRAFT, Status.REQUESTED, Status.APPROVED, Status.PUBLISHED, Status.NEEDS_ARTISAN),
    /** Approves although soft rules stand against it. */
    OVERRIDE(Status.DRAFT, Status.REQUESTED),
    /** The artisan is at the desk. */
    ARRIVE(Status.APPROVED, Status.PUBLISHED, Status.NEEDS_ARTISAN, Status.RUNNING),
    /** The artisan has not come. */
    ABSENT(Status.RUNNING, Status.NEEDS_ARTISAN),
    END(Status.RUNNING);

    private final Set<Status> from;

    Act(Status first, Status... others) {
        from = EnumSet.of(first, others);
    }

    /** Whether it can be done in a state, as it is at that moment. */
    public boolean isPossibleIn(Status status) {
        return from.contains(status);
    }

    /** Whether it must say why. */
    public boolean needsReason() {
        return this == OVERRIDE || this == CANCEL || this == DECLINE;
    }

    /** The name in addresses and changes. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act of a tag, or empty. */
    public static Optional<Act> find(String tag) {
        for (Act act : values()) {
            if (act.tag().equals(tag)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }
}
