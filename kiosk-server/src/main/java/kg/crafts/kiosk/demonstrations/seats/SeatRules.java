package kg.crafts.kiosk.demonstrations.seats;

import java.time.Duration;

/**
 * The limits and minutes of seats, as a centre has them configured.
 *
 * @param maxParty how many seats one ticket may hold, 1 or more
 * @param maxWaiting how many parties may wait for one occurrence, 0 or more
 * @param checkInOpens how long before the start tickets are redeemed
 * @param release how long before the start the line is dissolved and seats nobody redeemed may go to walk-ins
 * @param offer how long an offer holds its seats, if the release does not come first
 */
public record SeatRules(int maxParty, int maxWaiting, Duration checkInOpens, Duration release, Duration offer) {

    /** The defaults of booking.md, section 6. Ten minutes are enough to walk back to a kiosk. */
    public static final SeatRules DEFAULT =
            new SeatRules(6, 200, Duration.ofMinutes(30), Duration.ofMinutes(5), Duration.ofMinutes(10));

    public SeatRules {
        if (maxParty < 1 || maxWaiting < 0) {
            throw new IllegalArgumentException("A party is 1 or more, a line 0 or more");
        }
        if (release.isNegative() || checkInOpens.compareTo(release) < 0 || !offer.isPositive()) {
            throw new IllegalArgumentException("Check-in opens before the release, and an offer lasts a while");
        }
    }
}
