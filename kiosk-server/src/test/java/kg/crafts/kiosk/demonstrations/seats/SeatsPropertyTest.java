package kg.crafts.kiosk.demonstrations.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kg.crafts.kiosk.demonstrations.seats.Seats.Decision;
import kg.crafts.kiosk.demonstrations.seats.Sitting.Phase;
import org.junit.jupiter.api.Test;

/** I3, I4, I5, I6, I7, I17 and I18 over random commands with a fake clock. The seed of what fails is in the message. */
class SeatsPropertyTest {

    private static final int RUNS = Integer.getInteger("runs", 1_000);
    private static final int COMMANDS = 60;

    @Test
    void I3_I4_I5_I6_I7_I17_I18_holdWhateverIsAsked() {
        Set<TicketStatus> seen = new HashSet<>();
        for (long seed = 0; seed < RUNS; seed++) {
            run(seed, decision -> decision).forEach(ticket -> seen.add(ticket.status()));
        }
        assertThat(seen).contains(TicketStatus.values());
    }

    /** The negative controls: each rule notices a core that breaks it. */
    @Test
    void theRulesCanFail() {
        noticed("I3", decision -> each(decision, TicketStatus.WAITING, TicketStatus.CONFIRMED));
        noticed("I4", decision -> each(decision, TicketStatus.OFFERED, TicketStatus.WAITING));
        noticed("I5", SeatsPropertyTest::lastFirst);
        noticed("I6", decision -> each(decision, TicketStatus.CANCELLED, TicketStatus.CANCELLED));
        noticed(
                "I18",
                decision -> decision.after().sitting().phase() == Phase.CANCELLED
                        ? each(decision, TicketStatus.CANCELLED, TicketStatus.WAITING)
                        : decision);
    }

    private static void noticed(String rule, UnaryOperator<Decision> broken) {
        assertThatThrownBy(() -> {
                    for (long seed = 0; seed < RUNS; seed++) {
                        run(seed, broken);
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule + " ");
    }

    private static Decision each(Decision decision, TicketStatus from, TicketStatus to) {
        List<Ticket> doctored = decision.after().tickets().stream()
                .map(ticket ->
                        ticket.status() == from ? ticket.to(to, ticket.since().plusSeconds(1)) : ticket)
                .toList();
        Seats after = decision.after();
        return new Decision(Seats.of(after.rules(), after.sitting(), doctored), decision.changes(), decision.ticket());
    }

    /** Gives what was offered to somebody of the same size who came later. */
    private static Decision lastFirst(Decision decision) {
        Map<Integer, Ticket> tickets = new HashMap<>();
        decision.after().tickets().forEach(ticket -> tickets.put(ticket.arrival(), ticket));
        for (TicketChange change : decision.changes()) {
            Ticket offered = change.after();
            tickets.values().stream()
                    .filter(ticket -> change.act().equals("offer")
                            && ticket.status() == TicketStatus.WAITING
                            && ticket.party() == offered.party()
                            && ticket.arrival() > offered.arrival())
                    .findAny()
                    .ifPresent(later -> {
                        tickets.put(offered.arrival(), offered.to(TicketStatus.WAITING, offered.since()));
                        tickets.put(later.arrival(), later.offered(offered.offerUntil(), offered.since()));
                    });
        }
        Seats after = decision.after();
        return new Decision(
                Seats.of(after.rules(), after.sitting(), tickets.values()), decision.changes(), decision.ticket());
    }

    private static List<Ticket> run(long seed, UnaryOperator<Decision> core) {
        Random random = new Random(seed);
        Random forCodes = new Random(seed + 1);
        TicketCodes codes = new TicketCodes('B', forCodes);
        Seats seats =
                Seats.of(SeatRules.DEFAULT, House.sitting(1 + random.nextInt(12), Phase.OPEN, House.START), List.of());
        Instant now = House.START.minus(Duration.ofMinutes(60));
        List<UUID> wishes = new ArrayList<>();
        Map<UUID, Integer> redeemed = new HashMap<>();
        for (int i = 0; i < COMMANDS; i++) {
            now = now.plusSeconds(random.nextInt(4) == 0 ? random.nextInt(600) : random.nextInt(40));
            SeatCommand command = command(random, seats, codes, wishes);
            try {
                Decision decision = core.apply(seats.decide(command, now));
                check(seats, decision, command, now, redeemed);
                seats = decision.after();
            } catch (SeatRefusal refusal) {
                assertThat(command).isNotInstanceOfAny(SeatCommand.Tick.class, SeatCommand.Follow.class);
            } catch (AssertionError e) {
                throw new AssertionError(
                        e.getMessage() + " (seed " + seed + ", command " + i + ": " + command + ")", e);
            }
        }
        return seats.tickets();
    }

    private static SeatCommand command(Random random, Seats seats, TicketCodes codes, List<UUID> wishes) {
        TicketCode fresh = codes.draw(code -> seats.find(code).isPresent());
        List<Ticket> tickets = seats.tickets();
        TicketCode some = tickets.isEmpty()
                ? fresh
                : tickets.get(random.nextInt(tickets.size())).code();
        return switch (random.nextInt(13)) {
            case 0, 1, 2, 3, 4 -> {
                boolean again = !wishes.isEmpty() && random.nextInt(6) == 0;
                UUID wish = again ? wishes.get(random.nextInt(wishes.size())) : new UUID(random.nextLong(), 1);
                wishes.add(wish);
                yield new SeatCommand.Reserve(wish, fresh, 1 + random.nextInt(6));
            }
            case 5, 6 -> new SeatCommand.Keep(some, random.nextInt(3));
            case 7 -> new SeatCommand.Accept(some);
            case 8, 9 -> new SeatCommand.CheckIn(some, "scan " + random.nextInt(3));
            case 10 -> new SeatCommand.WalkIn(new UUID(random.nextLong(), 2), fresh, 1 + random.nextInt(3));
            case 11 -> new SeatCommand.Follow(changed(random, seats.sitting()), "staff");
            default -> new SeatCommand.Tick();
        };
    }

    private static Sitting changed(Random random, Sitting sitting) {
        if (sitting.phase() == Phase.CANCELLED) {
            return sitting;
        }
        return switch (random.nextInt(12)) {
            case 0 -> House.sitting(sitting.capacity(), Phase.CANCELLED, sitting.start());
            case 1, 2 -> House.sitting(sitting.capacity(), Phase.CLOSED, sitting.start());
            case 3 -> House.sitting(sitting.capacity(), Phase.OVER, sitting.start());
            case 4, 5 -> {
                Instant moved = sitting.start().plusSeconds(60L * (random.nextInt(60) - 30));
                yield House.sitting(sitting.capacity(), Phase.OPEN, moved);
            }
            default -> House.sitting(random.nextInt(13), Phase.OPEN, sitting.start());
        };
    }

    private static void check(
            Seats before, Decision decision, SeatCommand command, Instant now, Map<UUID, Integer> redeemed) {
        Seats after = decision.after();
        if (after.sitting().phase() == Phase.CANCELLED) {
            holds(
                    "I18 all seats are settled",
                    after.tickets().stream().allMatch(each -> each.status().isSettled()));
        }
        if (after.held() > after.sitting().capacity()) {
            holds("I3 nobody is given a seat that is not there", after.held() <= before.held() && after.isOverbooked());
        }
        boolean givenOut = after.sitting().phase() == Phase.OPEN && now.isBefore(after.releaseAt());
        for (Ticket ticket : after.tickets()) {
            if (ticket.status() == TicketStatus.WAITING) {
                holds("I4 a waiter who fits does not wait", !givenOut || ticket.party() > after.free());
                holds("I4 nobody waits after the release", now.isBefore(after.releaseAt()));
            }
            if (ticket.status() == TicketStatus.OFFERED) {
                holds("offers end by the release", !ticket.offerUntil().isAfter(after.releaseAt()));
                holds("offers have not ended", now.isBefore(ticket.offerUntil()));
            }
            before.find(ticket.code())
                    .filter(old -> old.status().isSettled())
                    .ifPresent(old -> holds("I6 what is settled stays", old.equals(ticket)));
        }
        checkOrder(before, after);
        if (command instanceof SeatCommand.Reserve wish) {
            long made = after.tickets().stream()
                    .filter(ticket -> ticket.id().equals(wish.ticket()))
                    .count();
            holds("I7 one wish is one ticket", made == 1);
        }
        for (TicketChange change : decision.changes()) {
            if (change.after().status() == TicketStatus.CHECKED_IN) {
                holds("I17 redeemed once", redeemed.merge(change.after().id(), 1, Integer::sum) == 1);
            }
        }
    }

    /** I5: whoever gets seats passes nobody who came earlier, still waits and needs no more. */
    private static void checkOrder(Seats before, Seats after) {
        for (Ticket lucky : after.tickets()) {
            boolean hadSeats = before.find(lucky.code())
                    .map(ticket -> ticket.status().holdsSeats())
                    .orElse(false);
            if (!lucky.status().holdsSeats() || hadSeats) {
                continue;
            }
            for (Ticket other : after.tickets()) {
                boolean passed = other.status() == TicketStatus.WAITING
                        && other.arrival() < lucky.arrival()
                        && other.party() <= lucky.party();
                holds("I5 nobody is passed", !passed);
            }
        }
    }

    private static void holds(String rule, boolean is) {
        if (!is) {
            fail(rule + " is broken");
        }
    }
}
