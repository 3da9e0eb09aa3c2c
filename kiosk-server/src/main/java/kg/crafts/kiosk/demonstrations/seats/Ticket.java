package kg.crafts.kiosk.demonstrations.seats;

import java.time.Instant;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.OwnedId;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * One party's claim to seats at one occurrence.
 *
 * @param id that belongs to the owner's centre; the same for every repetition of one wish, so that it has one effect (I7)
 * @param asked how many seats were asked for at first
 * @param party how many it is for now, 1 to {@code asked}
 * @param arrival the place in the order of arrival at the owner, 1 or more, never used twice
 * @param since when it came into its status
 * @param offerUntil when the offer ends; only while offered
 * @param nonce the scan that redeemed it; only when checked in
 */
public record Ticket(
        UUID id,
        UUID occurrence,
        TicketCode code,
        int asked,
        int party,
        TicketStatus status,
        int arrival,
        Instant since,
        @Nullable Instant offerUntil,
        @Nullable String nonce) {

    public Ticket {
        if (party < 1 || party > asked || arrival < 1) {
            throw new IllegalArgumentException("A ticket for " + party + " of " + asked + " in place " + arrival);
        }
    }

    /**
     * The id of the ticket that a wish leads to, however often it is heard.
     *
     * @param key drawn by whoever wishes, such as an Idempotency-Key
     */
    public static UUID idFor(CentreId owner, UUID occurrence, String key) {
        return OwnedId.of(owner, "ticket " + occurrence + " " + key);
    }

    static Ticket ask(UUID id, UUID occurrence, TicketCode code, int party, int arrival, Instant now) {
        return new Ticket(id, occurrence, code, party, party, TicketStatus.WAITING, arrival, now, null, null);
    }

    Ticket to(TicketStatus next, Instant now) {
        return new Ticket(id, occurrence, code, asked, party, next, arrival, now, null, null);
    }

    Ticket offered(Instant until, Instant now) {
        return new Ticket(id, occurrence, code, asked, party, TicketStatus.OFFERED, arrival, now, until, null);
    }

    Ticket offeredUntil(Instant until) {
        return new Ticket(id, occurrence, code, asked, party, status, arrival, since, until, null);
    }

    Ticket checkedIn(String scan, Instant now) {
        return new Ticket(id, occurrence, code, asked, party, TicketStatus.CHECKED_IN, arrival, now, null, scan);
    }

    Ticket walkedIn(Instant now) {
        return checkedIn(id.toString(), now);
    }

    /** Whether it was made at the door: what redeemed it was no scan, but its making. */
    public boolean isWalkIn() {
        return id.toString().equals(nonce);
    }

    Ticket keeping(int seats) {
        return new Ticket(id, occurrence, code, asked, seats, status, arrival, since, offerUntil, nonce);
    }
}
