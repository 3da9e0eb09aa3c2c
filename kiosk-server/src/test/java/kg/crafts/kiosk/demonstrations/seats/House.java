package kg.crafts.kiosk.demonstrations.seats;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.OwnedId;
import kg.crafts.kiosk.demonstrations.seats.Sitting.Phase;
import kg.crafts.kiosk.kernel.CentreId;

/** The seats of one occurrence with a clock that stands where a test puts it. */
final class House {

    static final CentreId BISHKEK = new CentreId("bishkek");
    static final Instant START = Instant.parse("2026-06-20T05:00:00Z");
    static final UUID OCCURRENCE = OwnedId.of(BISHKEK, "an occurrence");

    final List<TicketChange> written = new ArrayList<>();
    private final TicketCodes codes = new TicketCodes('B', new Random(7));
    Seats seats;
    Instant now = START.minus(Duration.ofHours(2));

    House(int capacity) {
        seats = Seats.of(SeatRules.DEFAULT, sitting(capacity, Phase.OPEN, START), List.of());
    }

    static Sitting sitting(int capacity, Phase phase, Instant start) {
        return new Sitting(OCCURRENCE, BISHKEK, capacity, true, phase, start, start.plus(Duration.ofHours(1)));
    }

    House at(Duration beforeStart) {
        now = START.minus(beforeStart);
        return this;
    }

    Ticket decide(SeatCommand command) {
        Seats.Decision decision = seats.decide(command, now);
        seats = decision.after();
        written.addAll(decision.changes());
        return decision.ticket();
    }

    void tick() {
        decide(new SeatCommand.Tick());
    }

    Ticket reserve(int party) {
        return reserve(UUID.randomUUID(), party);
    }

    Ticket reserve(UUID wish, int party) {
        return decide(new SeatCommand.Reserve(wish, code(), party));
    }

    Ticket walkIn(int party) {
        return decide(new SeatCommand.WalkIn(UUID.randomUUID(), code(), party));
    }

    Ticket keep(Ticket ticket, int left) {
        return decide(new SeatCommand.Keep(ticket.code(), left));
    }

    Ticket checkIn(Ticket ticket, String nonce) {
        return decide(new SeatCommand.CheckIn(ticket.code(), nonce));
    }

    void follow(Sitting sitting) {
        decide(new SeatCommand.Follow(sitting, "staff"));
    }

    Ticket asItIs(Ticket ticket) {
        return seats.find(ticket.code()).orElseThrow();
    }

    TicketStatus status(Ticket ticket) {
        return asItIs(ticket).status();
    }

    TicketCode code() {
        return codes.draw(code -> seats.find(code).isPresent());
    }
}
