package kg.crafts.kiosk.demonstrations.rules;

import java.util.Locale;
import java.util.Optional;
import kg.crafts.kiosk.demonstrations.model.Status;

/** What can be done with an occurrence, and in which states (booking.md, section 3). What is over takes no act. */
public enum Act {
    /** A claim and its state in one step. */
    APPROVE,
    DECLINE,
    PUBLISH,
    /** By whoever asked; from an approved one the artisan steps back, and its space and seats stay. */
    WITHDRAW,
    CANCEL,
    MOVE,
    /** Gives it other artisans, above all when it needs one. */
    ASSIGN,
    /** Approves although soft rules stand against it. */
    OVERRIDE,
    /** The artisan is at the desk. */
    ARRIVE,
    /** The artisan has not come. */
    ABSENT,
    END;

    /** Whether it can be done in a state, as it is at that moment. */
    public boolean isPossibleIn(Status status) {
        boolean asked = status == Status.DRAFT || status == Status.REQUESTED;
        boolean booked = status == Status.APPROVED || status == Status.PUBLISHED;
        boolean waits = status == Status.NEEDS_ARTISAN;
        boolean runs = status == Status.RUNNING;
        return switch (this) {
            case APPROVE, DECLINE, OVERRIDE -> asked;
            case PUBLISH -> status == Status.APPROVED;
            case WITHDRAW -> asked || booked;
            case CANCEL, MOVE, ASSIGN -> asked || booked || waits;
            case ARRIVE -> booked || runs;
            case ABSENT -> runs || waits;
            case END -> runs;
        };
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
