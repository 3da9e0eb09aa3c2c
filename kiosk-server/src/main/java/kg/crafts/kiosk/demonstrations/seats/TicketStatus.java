package kg.crafts.kiosk.demonstrations.seats;

import java.util.Locale;

/** Where a ticket stands (booking.md, section 3). Only the first three ever change. */
public enum TicketStatus {
    WAITING,
    OFFERED,
    CONFIRMED,
    CHECKED_IN,
    CANCELLED,
    OFFER_EXPIRED,
    /** Did not come, and the seats stayed theirs to the end. */
    NO_SHOW,
    /** The line was dissolved, or the seats went to somebody at the door. */
    RELEASED;

    /** Whether its seats are taken. */
    public boolean holdsSeats() {
        return this == OFFERED || this == CONFIRMED || this == CHECKED_IN;
    }

    /** Whether nothing will change it any more. */
    public boolean isSettled() {
        return this != WAITING && this != OFFERED && this != CONFIRMED;
    }

    /** As it is written in the journal and in answers, such as {@code checked-in}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #tag}; throws IllegalArgumentException on any other. */
    public static TicketStatus of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
