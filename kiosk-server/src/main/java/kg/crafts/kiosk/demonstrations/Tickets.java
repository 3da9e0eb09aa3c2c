package kg.crafts.kiosk.demonstrations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.OwnedId;
import kg.crafts.kiosk.demonstrations.seats.SeatRules;
import kg.crafts.kiosk.demonstrations.seats.Seats;
import kg.crafts.kiosk.demonstrations.seats.Sitting;
import kg.crafts.kiosk.demonstrations.seats.Ticket;
import kg.crafts.kiosk.demonstrations.seats.TicketCode;
import kg.crafts.kiosk.demonstrations.seats.TicketCodes;
import kg.crafts.kiosk.demonstrations.seats.TicketFold;
import kg.crafts.kiosk.demonstrations.seats.TicketStatus;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * The tickets of all centres, kept in memory from what the projection folds, for as long as their occurrences are. Safe
 * for many threads.
 */
final class Tickets {

    private final CentreId here;
    private final SeatRules rules;
    private final Map<UUID, Map<UUID, Ticket>> byOccurrence = new HashMap<>();

    /** Those of this centre alone: a ticket is shown and redeemed only where it was made. */
    private final Map<TicketCode, Ticket> own = new HashMap<>();

    /** Occurrences of this centre with tickets that something may still happen to. */
    private final Set<UUID> unsettled = new HashSet<>();

    private final TicketCodes codes;
    private final Predicate<TicketCode> known;

    /**
     * Begins with none.
     *
     * @param known whether a ticket of any centre and time has a code
     */
    Tickets(CentreId here, SeatRules rules, TicketCodes codes, Predicate<TicketCode> known) {
        this.here = here;
        this.rules = rules;
        this.codes = codes;
        this.known = known;
    }

    SeatRules rules() {
        return rules;
    }

    /** A code that no ticket has. Called by one thread. */
    TicketCode draw(Predicate<TicketCode> alsoUsed) {
        return codes.draw(known.or(alsoUsed));
    }

    /** Takes in what a ticket has become, and tells whose seats it is about. */
    synchronized Optional<UUID> take(Fold fold) {
        Optional<Ticket> read = TicketFold.decode(fold.id(), fold.bytes()).ticket();
        read.ifPresent(ticket -> {
            byOccurrence
                    .computeIfAbsent(ticket.occurrence(), none -> new HashMap<>())
                    .put(ticket.id(), ticket);
            if (OwnedId.isOf(ticket.id(), here)) {
                own.put(ticket.code(), ticket);
                mark(ticket.occurrence());
            }
        });
        return read.map(Ticket::occurrence);
    }

    private void mark(UUID occurrence) {
        if (all(occurrence).stream().allMatch(ticket -> ticket.status().isSettled())) {
            unsettled.remove(occurrence);
        } else {
            unsettled.add(occurrence);
        }
    }

    private Collection<Ticket> all(UUID occurrence) {
        return byOccurrence.getOrDefault(occurrence, Map.of()).values();
    }

    /** A ticket of this centre. */
    synchronized Optional<Ticket> find(TicketCode code) {
        return Optional.ofNullable(own.get(code));
    }

    /** Whether anybody ever asked for a seat at it. */
    synchronized boolean has(UUID occurrence) {
        return !all(occurrence).isEmpty();
    }

    /** The seats of an occurrence as they are written. */
    synchronized Seats seats(Sitting sitting) {
        return Seats.of(rules, sitting, all(sitting.occurrence()));
    }

    /** How many parties are before one that waits in line. */
    synchronized int before(Ticket one) {
        return (int) all(one.occurrence()).stream()
                .filter(ticket -> ticket.status() == TicketStatus.WAITING && ticket.arrival() < one.arrival())
                .count();
    }

    /** How many seats visitors have, at this centre or, as far as it is known, at another. */
    synchronized Seating.Seats taken(Occurrence occurrence) {
        int taken = 0;
        int waiting = 0;
        int checkedIn = 0;
        int walkIns = 0;
        for (Ticket ticket : all(occurrence.id())) {
            taken += ticket.status().holdsSeats() ? ticket.party() : 0;
            waiting += ticket.status() == TicketStatus.WAITING ? ticket.party() : 0;
            checkedIn += ticket.status() == TicketStatus.CHECKED_IN ? ticket.party() : 0;
            walkIns += ticket.isWalkIn() ? ticket.party() : 0;
        }
        return new Seating.Seats(taken, waiting, checkedIn, walkIns);
    }

    /** Occurrences of this centre to whose seats something has happened by now that is not written yet. */
    synchronized List<UUID> dueAt(Programme programme, Instant now) {
        List<UUID> due = new ArrayList<>();
        for (UUID id : unsettled) {
            boolean isDue = programme
                    .find(id)
                    .flatMap(one -> seats(Sitting.of(one, now)).nextDue())
                    .filter(at -> !now.isBefore(at))
                    .isPresent();
            if (isDue) {
                due.add(id);
            }
        }
        due.sort(null);
        return due;
    }

    /** Lets go of the tickets of occurrences that are let go. */
    synchronized void prune(Programme programme) {
        byOccurrence.keySet().removeIf(id -> programme.find(id).isEmpty());
        own.values().removeIf(ticket -> !byOccurrence.containsKey(ticket.occurrence()));
        unsettled.retainAll(byOccurrence.keySet());
    }
}
