package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.seats.SeatCommand;
import kg.crafts.kiosk.demonstrations.seats.Ticket;
import kg.crafts.kiosk.demonstrations.seats.TicketCode;
import kg.crafts.kiosk.demonstrations.seats.TicketStatus;
import kg.crafts.kiosk.fold.Json;
import org.jspecify.annotations.Nullable;

/** What the desk is asked about visitors' seats. */
final class SeatOrders {

    /** Visitors have no account. */
    static final Person VISITOR = new Person("visitor", "visitor", null);

    private SeatOrders() {}

    /**
     * Asks for seats.
     *
     * @param wish the same for every repetition, or null when it is not repeated
     */
    static Order reserve(UUID occurrence, int party, @Nullable String wish) {
        return desk -> {
            Occurrence one = desk.get(occurrence);
            if (!one.marks().visible()) {
                throw new DeskRefusal(DeskRefusal.What.NOT_FOUND, occurrence.toString());
            }
            String key = wish == null ? UUID.randomUUID().toString() : wish;
            UUID id = Ticket.idFor(desk.here(), occurrence, key);
            SeatCommand command = new SeatCommand.Reserve(id, desk.drawCode(), party);
            return answer(desk, 201, Objects.requireNonNull(desk.decide(occurrence, command, VISITOR)));
        };
    }

    /** Takes what was offered. */
    static Order accept(Ticket ticket) {
        return about(ticket, new SeatCommand.Accept(ticket.code()), VISITOR);
    }

    /**
     * Gives seats back.
     *
     * @param seats how many to keep; 0 gives all back
     */
    static Order keep(Ticket ticket, int seats) {
        return about(ticket, new SeatCommand.Keep(ticket.code(), seats), VISITOR);
    }

    /** Redeems a ticket. */
    static Order checkIn(Ticket ticket, String nonce, Person host) {
        return about(ticket, new SeatCommand.CheckIn(ticket.code(), nonce), host);
    }

    /**
     * Lets in a party that stands at the door without a ticket.
     *
     * @param wish the same for every repetition, or null when it is not repeated
     */
    static Order walkIn(UUID occurrence, int party, @Nullable String wish, Person host) {
        return desk -> {
            String key = "walk-in " + (wish == null ? UUID.randomUUID().toString() : wish);
            UUID id = Ticket.idFor(desk.here(), occurrence, key);
            SeatCommand command = new SeatCommand.WalkIn(id, desk.drawCode(), party);
            return answer(desk, 201, Objects.requireNonNull(desk.decide(occurrence, command, host)));
        };
    }

    /** What time alone has brought about. */
    static Order tick(UUID occurrence) {
        return desk -> {
            desk.decide(occurrence, new SeatCommand.Tick(), Person.DESK);
            return new Order.Answer(200, occurrence, Json.object());
        };
    }

    private static Order about(Ticket ticket, SeatCommand command, Person person) {
        return desk -> answer(desk, 200, Objects.requireNonNull(desk.decide(ticket.occurrence(), command, person)));
    }

    private static Order.Answer answer(Deciding desk, int status, Ticket ticket) {
        int before = (int) desk.seats(ticket.occurrence()).tickets().stream()
                .filter(other -> other.status() == TicketStatus.WAITING && other.arrival() < ticket.arrival())
                .count();
        return new Order.Answer(status, ticket.id(), told(ticket, before));
    }

    /**
     * A ticket as it is told to whoever holds it.
     *
     * @param before how many parties stand before it, if it waits
     */
    static ObjectNode told(Ticket ticket, int before) {
        ObjectNode json = Json.object()
                .put("code", ticket.code().value())
                .put("status", ticket.status().tag())
                .put("party", ticket.party())
                .put("qr", qr(ticket.code()));
        if (ticket.status() == TicketStatus.WAITING) {
            json.put("before", before);
        }
        if (ticket.offerUntil() != null) {
            json.put("offerUntil", String.valueOf(ticket.offerUntil()));
        }
        return json;
    }

    private static String qr(TicketCode code) {
        return TicketRoutes.PATH + "/" + code.value() + "/qr.svg";
    }
}
