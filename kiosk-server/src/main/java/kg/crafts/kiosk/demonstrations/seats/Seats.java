package kg.crafts.kiosk.demonstrations.seats;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one occurrence at one moment. Immutable: a decision gives new seats, and the old ones stand when the
 * decision could not be written down.
 */
public final class Seats {

    private final SeatRules rules;
    private final Sitting sitting;

    /** By order of arrival. */
    private final SortedMap<Integer, Ticket> tickets;

    private Seats(SeatRules rules, Sitting sitting, SortedMap<Integer, Ticket> tickets) {
        this.rules = rules;
        this.sitting = sitting;
        this.tickets = Collections.unmodifiableSortedMap(tickets);
    }

    /**
     * The seats as the journal tells them.
     *
     * @param known every ticket there ever was for the occurrence
     */
    public static Seats of(SeatRules rules, Sitting sitting, Collection<Ticket> known) {
        SortedMap<Integer, Ticket> tickets = new TreeMap<>();
        known.forEach(ticket -> tickets.put(ticket.arrival(), ticket));
        return new Seats(rules, sitting, tickets);
    }

    /**
     * What a command leads to.
     *
     * @param after the seats once the changes are written
     * @param changes to be written in this order; none when nothing changes
     * @param ticket the one the command was about, as it is afterwards; null for those about the whole occurrence
     */
    public record Decision(
            Seats after,
            List<TicketChange> changes,
            @Nullable Ticket ticket) {}

    /**
     * Decides a command. Whatever time alone brings about by now is part of the decision.
     *
     * @param now never earlier than in decisions before
     * @throws SeatRefusal when it can't be done; nothing has changed then
     */
    public Decision decide(SeatCommand command, Instant now) {
        Turn turn = new Turn(this, now);
        turn.pass();
        Ticket ticket = switch (command) {
            case SeatCommand.Tick _ -> null;
            case SeatCommand.Follow follow -> {
                turn.follow(follow);
                yield null;
            }
            case SeatCommand.Reserve reserve -> turn.reserve(reserve);
            case SeatCommand.Accept accept -> turn.accept(accept.code());
            case SeatCommand.Keep keep -> turn.keep(keep.code(), keep.seats());
            case SeatCommand.CheckIn checkIn -> turn.checkIn(checkIn.code(), checkIn.nonce());
            case SeatCommand.WalkIn walkIn -> turn.walkIn(walkIn);
        };
        turn.offer();
        Ticket asItIs = ticket == null ? null : turn.tickets().get(ticket.arrival());
        return new Decision(new Seats(rules, turn.sitting(), turn.tickets()), List.copyOf(turn.changes()), asItIs);
    }

    /** When {@link SeatCommand.Tick} will change something if nothing else happens; empty when it never will. */
    public Optional<Instant> nextDue() {
        boolean unsettled =
                tickets.values().stream().anyMatch(ticket -> !ticket.status().isSettled());
        if (!unsettled) {
            return Optional.empty();
        }
        boolean inLine = count(TicketStatus.WAITING) + count(TicketStatus.OFFERED) > 0;
        Stream<Instant> offers =
                tickets.values().stream().map(Ticket::offerUntil).flatMap(Stream::ofNullable);
        Stream<Instant> edges = inLine ? Stream.of(releaseAt(), sitting.end()) : Stream.of(sitting.end());
        return Stream.concat(offers, edges).min(Instant::compareTo);
    }

    /** Seats that nobody holds; 0 when more are held than there are. */
    public int free() {
        return Math.max(0, sitting.capacity() - held());
    }

    /** Seats confirmed, offered and taken at the door. */
    public int held() {
        return seats(ticket -> ticket.status().holdsSeats());
    }

    /** Whether the capacity was lowered under what is held: staff must see to it (I3). */
    public boolean isOverbooked() {
        return held() > sitting.capacity();
    }

    /** How many parties are in line. */
    public int waiting() {
        return count(TicketStatus.WAITING);
    }

    /** All tickets by order of arrival. */
    public List<Ticket> tickets() {
        return List.copyOf(tickets.values());
    }

    public Optional<Ticket> find(TicketCode code) {
        return tickets.values().stream()
                .filter(ticket -> ticket.code().equals(code))
                .findFirst();
    }

    public Sitting sitting() {
        return sitting;
    }

    public SeatRules rules() {
        return rules;
    }

    /** When the line is dissolved and walk-ins may have what nobody redeemed. */
    public Instant releaseAt() {
        return sitting.start().minus(rules.release());
    }

    /** When tickets begin to be redeemed. */
    public Instant checkInOpensAt() {
        return sitting.start().minus(rules.checkInOpens());
    }

    SortedMap<Integer, Ticket> byArrival() {
        return tickets;
    }

    private int count(TicketStatus status) {
        return (int) tickets.values().stream()
                .filter(ticket -> ticket.status() == status)
                .count();
    }

    private int seats(Predicate<Ticket> which) {
        return tickets.values().stream().filter(which).mapToInt(Ticket::party).sum();
    }
}
