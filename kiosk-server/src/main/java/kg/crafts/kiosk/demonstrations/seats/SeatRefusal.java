package kg.crafts.kiosk.demonstrations.seats;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import kg.crafts.kiosk.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Seats that are not given, or a ticket that is not honoured, with the reason. Nothing has changed. */
public final class SeatRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    /** The reasons. {@link #code} is stable, such as {@code already-used}. */
    public enum Why {
        /** No ticket of this occurrence has the code. */
        UNKNOWN_TICKET,
        /** A party is 1 to {@link SeatRules#maxParty}, and never grows. */
        PARTY_SIZE,
        /** More than there are seats at all. */
        PARTY_TOO_LARGE,
        /** Seats are not reserved here: whoever comes sits down. */
        SEATS_NOT_RESERVED,
        /** Nothing is given out now. */
        SEATS_CLOSED,
        /** The release has come: go to the door. */
        RESERVATION_ENDED,
        /** {@link SeatRules#maxWaiting} parties wait already. */
        LINE_FULL,
        /** No seats for a walk-in. */
        FULL,
        /** The same wish was heard before with another size. */
        KEY_REUSED,
        /** Waits in line and has no seats yet. */
        STILL_WAITING,
        /** Check-in is not open; {@link #at} tells when it opens. */
        TOO_EARLY,
        /** Redeemed by another scan; {@link #at} tells when. */
        ALREADY_USED,
        /** Given back, or the occurrence was cancelled; {@link #at} tells when. */
        TICKET_CANCELLED,
        OFFER_EXPIRED,
        /** Ended without having been redeemed. */
        NO_SHOW,
        /** The line was dissolved, or the seats went to somebody at the door. */
        RELEASED;

        /** A stable name, such as {@code already-used}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;
    private final transient @Nullable Instant at;

    public SeatRefusal(Why why) {
        this(why, null);
    }

    SeatRefusal(Why why, @Nullable Instant at) {
        super(why.code(), why.code() + (at == null ? "" : " " + at));
        this.why = why;
        this.at = at;
    }

    /** Refuses for what has become of a ticket. */
    static SeatRefusal of(Ticket ticket) {
        return new SeatRefusal(
                switch (ticket.status()) {
                    case WAITING, OFFERED, CONFIRMED -> Why.STILL_WAITING;
                    case CHECKED_IN -> Why.ALREADY_USED;
                    case CANCELLED -> Why.TICKET_CANCELLED;
                    case OFFER_EXPIRED -> Why.OFFER_EXPIRED;
                    case NO_SHOW -> Why.NO_SHOW;
                    case RELEASED -> Why.RELEASED;
                },
                ticket.since());
    }

    public Why why() {
        return why;
    }

    /** When what stands in the way happened, or will be over. */
    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }
}
