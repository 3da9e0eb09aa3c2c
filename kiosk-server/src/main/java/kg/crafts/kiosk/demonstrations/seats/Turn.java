package kg.crafts.kiosk.demonstrations.seats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.seats.SeatRefusal.Why;
import kg.crafts.kiosk.demonstrations.seats.Sitting.Phase;
import org.jspecify.annotations.Nullable;

/** The seats while one command is decided, and what has come of it so far. Thrown away when it is refused. */
final class Turn {

    static final String OCCURRENCE_CANCELLED = "occurrence-cancelled";

    private final SeatRules rules;
    private final Instant now;
    private final SortedMap<Integer, Ticket> tickets;
    private final List<TicketChange> changes = new ArrayList<>();
    private Sitting sitting;

    Turn(Seats before, Instant now) {
        this.rules = before.rules();
        this.sitting = before.sitting();
        this.tickets = new TreeMap<>(before.byArrival());
        this.now = now;
    }

    Sitting sitting() {
        return sitting;
    }

    SortedMap<Integer, Ticket> tickets() {
        return tickets;
    }

    List<TicketChange> changes() {
        return changes;
    }

    /** What time alone brings about. */
    void pass() {
        pass(OCCURRENCE_CANCELLED);
    }

    private void pass(String reason) {
        if (sitting.phase() == Phase.CANCELLED) {
            settle(TicketStatus.WAITING, TicketStatus.CANCELLED, reason);
            settle(TicketStatus.OFFERED, TicketStatus.CANCELLED, reason);
            settle(TicketStatus.CONFIRMED, TicketStatus.CANCELLED, reason);
            return;
        }
        if (isOver()) {
            settle(TicketStatus.CONFIRMED, TicketStatus.NO_SHOW, "over");
        }
        if (isOver() || isReleased()) {
            settle(TicketStatus.OFFERED, TicketStatus.OFFER_EXPIRED, "release");
            settle(TicketStatus.WAITING, TicketStatus.RELEASED, "release");
        }
        for (Ticket ticket : all(TicketStatus.OFFERED)) {
            Instant until = ticket.offerUntil();
            if (until == null || !now.isBefore(until)) {
                change(ticket, ticket.to(TicketStatus.OFFER_EXPIRED, now), "expire", null);
            }
        }
    }

    /** Goes on under another state of the occurrence. */
    void follow(SeatCommand.Follow follow) {
        sitting = follow.sitting();
        pass(follow.reason());
        for (Ticket ticket : all(TicketStatus.OFFERED)) {
            Instant until = ticket.offerUntil();
            if (until != null && until.isAfter(releaseAt())) { // Moved to an earlier hour.
                change(ticket, ticket.offeredUntil(releaseAt()), "shorten-offer", follow.reason());
            }
        }
    }

    /** Offers what is free to the first in line that fits, and again, until nobody fits (I4, I5). */
    void offer() {
        if (sitting.phase() != Phase.OPEN || isReleased() || isOver()) {
            return;
        }
        int free = free();
        for (Ticket ticket : all(TicketStatus.WAITING)) {
            if (ticket.party() <= free) {
                Instant until = earlier(now.plus(rules.offer()), releaseAt());
                change(ticket, ticket.offered(until, now), "offer", null);
                free -= ticket.party();
            }
        }
    }

    Ticket reserve(SeatCommand.Reserve wish) {
        Optional<Ticket> known = repeated(wish.ticket(), wish.party());
        if (known.isPresent()) {
            return known.get();
        }
        checkGiven(wish.party());
        if (isReleased()) {
            throw new SeatRefusal(Why.RESERVATION_ENDED, releaseAt());
        }
        if (wish.party() > sitting.capacity()) {
            throw new SeatRefusal(Why.PARTY_TOO_LARGE);
        }
        offer(); // What has just become free is for those in line.
        boolean free = wish.party() <= free();
        if (!free && all(TicketStatus.WAITING).size() >= rules.maxWaiting()) {
            throw new SeatRefusal(Why.LINE_FULL);
        }
        Ticket asked = ask(wish.ticket(), wish.code(), wish.party());
        Ticket made = free ? asked.to(TicketStatus.CONFIRMED, now) : asked;
        return change(null, made, free ? "reserve" : "wait", null);
    }

    Ticket accept(TicketCode code) {
        Ticket ticket = get(code);
        return switch (ticket.status()) {
            case CONFIRMED -> ticket;
            case OFFERED -> change(ticket, ticket.to(TicketStatus.CONFIRMED, now), "accept", null);
            default -> throw SeatRefusal.of(ticket);
        };
    }

    Ticket keep(TicketCode code, int seats) {
        Ticket ticket = get(code);
        if (seats == 0 && ticket.status() == TicketStatus.CANCELLED) {
            return ticket;
        }
        if (ticket.status().isSettled()) {
            throw SeatRefusal.of(ticket);
        }
        if (seats < 0 || seats > ticket.party()) {
            throw new SeatRefusal(Why.PARTY_SIZE);
        }
        if (seats == ticket.party()) {
            return ticket;
        }
        return seats == 0
                ? change(ticket, ticket.to(TicketStatus.CANCELLED, now), "give-back", null)
                : change(ticket, ticket.keeping(seats), "give-back-some", null);
    }

    Ticket checkIn(TicketCode code, String nonce) {
        Ticket ticket = get(code);
        if (ticket.status() == TicketStatus.CHECKED_IN && nonce.equals(ticket.nonce())) {
            return ticket;
        }
        if (ticket.status() == TicketStatus.WAITING || ticket.status().isSettled()) {
            throw SeatRefusal.of(ticket);
        }
        checkDoor();
        if (ticket.status() == TicketStatus.OFFERED) {
            ticket = accept(code); // Whoever stands at the door takes what is offered.
        }
        return change(ticket, ticket.checkedIn(nonce, now), "check-in", null);
    }

    Ticket walkIn(SeatCommand.WalkIn wish) {
        Optional<Ticket> known = repeated(wish.ticket(), wish.party());
        if (known.isPresent()) {
            return known.get();
        }
        checkGiven(wish.party());
        checkDoor();
        offer();
        if (isReleased()) {
            release(wish.party());
        }
        if (wish.party() > free()) {
            throw new SeatRefusal(Why.FULL);
        }
        Ticket asked = ask(wish.ticket(), wish.code(), wish.party());
        return change(null, asked.walkedIn(now), "walk-in", null);
    }

    /** Takes unredeemed seats, of the latest to reserve first, if that makes room. */
    private void release(int party) {
        List<Ticket> unredeemed = all(TicketStatus.CONFIRMED);
        int missing = party - sitting.capacity() + held();
        if (missing > unredeemed.stream().mapToInt(Ticket::party).sum()) {
            throw new SeatRefusal(Why.FULL);
        }
        for (Ticket ticket : unredeemed.reversed()) {
            if (missing > 0) {
                change(ticket, ticket.to(TicketStatus.RELEASED, now), "release", "walk-in");
                missing -= ticket.party();
            }
        }
    }

    /** The ticket that the same wish has led to before. */
    private Optional<Ticket> repeated(UUID wish, int party) {
        Optional<Ticket> known = tickets.values().stream()
                .filter(ticket -> ticket.id().equals(wish))
                .findFirst();
        if (known.isPresent() && known.get().asked() != party) {
            throw new SeatRefusal(Why.KEY_REUSED);
        }
        return known;
    }

    private void checkGiven(int party) {
        if (party < 1 || party > rules.maxParty()) {
            throw new SeatRefusal(Why.PARTY_SIZE);
        }
        if (!sitting.reserved()) {
            throw new SeatRefusal(Why.SEATS_NOT_RESERVED);
        }
        if (sitting.phase() != Phase.OPEN || isOver()) {
            throw new SeatRefusal(Why.SEATS_CLOSED);
        }
    }

    private void checkDoor() {
        Instant opens = sitting.start().minus(rules.checkInOpens());
        if (now.isBefore(opens)) {
            throw new SeatRefusal(Why.TOO_EARLY, opens);
        }
    }

    private Ticket ask(UUID id, TicketCode code, int party) {
        int arrival = tickets.isEmpty() ? 1 : tickets.lastKey() + 1;
        return Ticket.ask(id, sitting.occurrence(), code, party, arrival, now);
    }

    private Ticket get(TicketCode code) {
        return tickets.values().stream()
                .filter(ticket -> ticket.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new SeatRefusal(Why.UNKNOWN_TICKET));
    }

    private void settle(TicketStatus from, TicketStatus to, String reason) {
        for (Ticket ticket : all(from)) {
            change(ticket, ticket.to(to, now), to.tag(), reason);
        }
    }

    private Ticket change(@Nullable Ticket before, Ticket after, String act, @Nullable String reason) {
        tickets.put(after.arrival(), after);
        changes.add(new TicketChange(before, after, act, reason));
        return after;
    }

    private List<Ticket> all(TicketStatus status) {
        return tickets.values().stream()
                .filter(ticket -> ticket.status() == status)
                .sorted(Comparator.comparingInt(Ticket::arrival))
                .toList();
    }

    private int free() {
        return Math.max(0, sitting.capacity() - held());
    }

    private int held() {
        return tickets.values().stream()
                .filter(ticket -> ticket.status().holdsSeats())
                .mapToInt(Ticket::party)
                .sum();
    }

    private Instant releaseAt() {
        return sitting.start().minus(rules.release());
    }

    private boolean isReleased() {
        return !now.isBefore(releaseAt());
    }

    private boolean isOver() {
        return sitting.phase() == Phase.OVER || !now.isBefore(sitting.end());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
