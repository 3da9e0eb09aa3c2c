package kg.crafts.kiosk.demonstrations.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.journal.Origin;
import kg.crafts.kiosk.journal.Version;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.HybridTime;
import org.junit.jupiter.api.Test;

/** Tickets through the journal: I8 and I13. */
class TicketRuleTest {

    private static final Origin BISHKEK = new Origin(House.BISHKEK, "01aaaaaaaaaaaaaa");
    private static final Origin BISHKEK_RESTORED = new Origin(House.BISHKEK, "01cccccccccccccc");
    private static final Origin TOKMOK = new Origin(new CentreId("tokmok"), "01bbbbbbbbbbbbbb");

    private final House house = new House(2);
    private final UUID id = Ticket.idFor(House.BISHKEK, House.OCCURRENCE, "key");

    private static Change change(Origin origin, int sequence, Draft draft) {
        return new Change(
                new Version(origin, sequence),
                new HybridTime(1_000L * sequence, 0),
                draft.author(),
                draft.type(),
                draft.subject(),
                draft.operations(),
                false);
    }

    private List<Change> lifeOfATicket() {
        house.reserve(1);
        Ticket leaves = house.reserve(1);
        house.reserve(id, 2);
        house.keep(house.seats.tickets().getLast(), 1);
        house.keep(leaves, 0);
        house.at(Duration.ofMinutes(20));
        Ticket waits = house.seats.tickets().getLast();
        if (house.status(waits) == TicketStatus.OFFER_EXPIRED) {
            throw new IllegalStateException("The offer should still hold");
        }
        house.checkIn(waits, "scan");
        List<Change> changes = new ArrayList<>();
        for (TicketChange each : house.written) {
            if (each.after().id().equals(id)) {
                Draft draft = TicketRecord.draft(each, "visitor", each.after().since());
                Origin origin = changes.size() < 2 ? BISHKEK : BISHKEK_RESTORED;
                changes.add(change(origin, changes.size() + 1, draft));
            }
        }
        return changes;
    }

    private TicketFold fold(List<Change> changes) {
        TicketRule rule = new TicketRule();
        TicketFold fold = rule.load(id, null);
        changes.forEach(change -> rule.apply(fold, change));
        return fold;
    }

    @Test
    void I8_replayGivesTheSameTicketAndOneEntryAChange() {
        house.now = House.START.minus(Duration.ofMinutes(25));
        List<Change> changes = lifeOfATicket();
        TicketFold fold = fold(changes);
        assertThat(fold.ticket()).contains(house.seats.tickets().getLast());
        assertThat(fold.history())
                .extracting(entry -> entry.path("act").asText())
                .containsExactly("wait", "give-back-some", "offer", "accept", "check-in");
        assertThat(changes.get(1).operations()).extracting(Operation::field).containsExactly("party", "audit");
        assertThat(TicketFold.decode(id, fold.encode()).encode()).isEqualTo(fold.encode());
        assertThat(TicketFold.decode(id, fold.encode()).ticket()).isEqualTo(fold.ticket());
    }

    @Test
    void anyOrderOfArrivalGivesTheSameBytes() {
        house.now = House.START.minus(Duration.ofMinutes(25));
        List<Change> changes = lifeOfATicket();
        byte[] expected = fold(changes).encode();
        for (long seed = 0; seed < 50; seed++) {
            List<Change> mixed = new ArrayList<>(changes);
            Collections.shuffle(mixed, new Random(seed));
            assertThat(fold(mixed).encode()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void I13_whatAnotherCentreWritesCountsForNothing() {
        house.now = House.START.minus(Duration.ofMinutes(25));
        List<Change> changes = lifeOfATicket();
        byte[] expected = fold(changes).encode();
        byte[] cancelled = Json.canonical(Json.MAPPER.valueToTree("cancelled"));
        Draft foreign = new Draft("ticket", id, "somebody", List.of(new Operation("status", cancelled, List.of())));
        changes.add(change(TOKMOK, 99, foreign));
        assertThat(fold(changes).encode()).isEqualTo(expected);
        changes.add(change(BISHKEK_RESTORED, 99, foreign));
        assertThat(fold(changes).ticket().orElseThrow().status())
                .as("the negative control")
                .isEqualTo(TicketStatus.CANCELLED);
    }

    @Test
    void whatIsErasedOrOfANewerFormIsNoTicketAndStopsNobody() {
        house.now = House.START.minus(Duration.ofMinutes(25));
        List<Change> changes = lifeOfATicket();
        assertThat(fold(changes.subList(1, 3)).ticket()).isEmpty();
        byte[] unheard = Json.canonical(Json.MAPPER.valueToTree("teleported"));
        Draft newer = new Draft("ticket", id, "somebody", List.of(new Operation("status", unheard, List.of())));
        changes.add(change(BISHKEK_RESTORED, 99, newer));
        assertThat(fold(changes).ticket()).isEmpty();
    }
}
