package kg.crafts.kiosk.demonstrations.seats;

import static kg.crafts.kiosk.demonstrations.seats.House.START;
import static kg.crafts.kiosk.demonstrations.seats.House.sitting;
import static kg.crafts.kiosk.demonstrations.seats.TicketStatus.CANCELLED;
import static kg.crafts.kiosk.demonstrations.seats.TicketStatus.CHECKED_IN;
import static kg.crafts.kiosk.demonstrations.seats.TicketStatus.CONFIRMED;
import static kg.crafts.kiosk.demonstrations.seats.TicketStatus.NO_SHOW;
import static kg.crafts.kiosk.demonstrations.seats.TicketStatus.OFFERED;
import static kg.crafts.kiosk.demonstrations.seats.TicketStatus.OFFER_EXPIRED;
import static kg.crafts.kiosk.demonstrations.seats.TicketStatus.RELEASED;
import static kg.crafts.kiosk.demonstrations.seats.TicketStatus.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kg.crafts.kiosk.demonstrations.seats.SeatRefusal.Why;
import kg.crafts.kiosk.demonstrations.seats.Sitting.Phase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Seats at one occurrence (booking.md, section 6; cases 24 to 28 as far as they are the core's). */
class SeatsTest {

    private static SeatRefusal refusedAt(ThrowingCallable call, Why why) {
        SeatRefusal[] found = new SeatRefusal[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(SeatRefusal.class, refusal -> found[0] = refusal);
        assertThat(found[0].why()).isEqualTo(why);
        return found[0];
    }

    @Test
    void case24_tenSeatsAndAHundredWishesInOrder() {
        House house = new House(10);
        List<Ticket> tickets =
                IntStream.range(0, 100).mapToObj(i -> house.reserve(1)).toList();
        assertThat(tickets.subList(0, 10)).allMatch(ticket -> ticket.status() == CONFIRMED);
        assertThat(tickets.subList(10, 100)).allMatch(ticket -> ticket.status() == WAITING);
        assertThat(tickets).extracting(Ticket::arrival).isSorted().doesNotHaveDuplicates();
        assertThat(house.seats.waiting()).isEqualTo(90);
        house.keep(tickets.get(3), 0);
        assertThat(house.status(tickets.get(10))).isEqualTo(OFFERED);
        assertThat(house.status(tickets.get(11))).isEqualTo(WAITING);
    }

    @Test
    void case24_theSameKeyFiveTimesIsOneTicket() {
        House house = new House(10);
        UUID wish = UUID.randomUUID();
        Ticket first = house.reserve(wish, 2);
        for (int again = 0; again < 4; again++) {
            assertThat(house.reserve(wish, 2)).isEqualTo(first);
        }
        assertThat(house.seats.tickets()).containsExactly(first);
        assertThat(house.written).hasSize(1);
        refusedAt(() -> house.reserve(wish, 3), Why.KEY_REUSED);
    }

    @Test
    void theIdOfAWishFollowsFromItsKey() {
        UUID one = Ticket.idFor(House.BISHKEK, House.OCCURRENCE, "key");
        assertThat(Ticket.idFor(House.BISHKEK, House.OCCURRENCE, "key")).isEqualTo(one);
        assertThat(Ticket.idFor(House.BISHKEK, UUID.randomUUID(), "key")).isNotEqualTo(one);
        assertThat(Ticket.idFor(House.BISHKEK, House.OCCURRENCE, "other")).isNotEqualTo(one);
    }

    @Test
    void case25_theFirstThatFitsIsOfferedThenTheNext() {
        House house = new House(5);
        Ticket stays = house.reserve(3);
        Ticket leaves = house.reserve(2);
        Ticket four = house.reserve(4);
        Ticket two = house.reserve(2);
        Ticket one = house.reserve(1);
        house.keep(leaves, 0);
        assertThat(house.status(stays)).isEqualTo(CONFIRMED);
        assertThat(List.of(house.status(four), house.status(two), house.status(one)))
                .containsExactly(WAITING, OFFERED, WAITING);
        assertThat(house.seats.free()).isZero();

        Instant until = house.asItIs(two).offerUntil();
        assertThat(until).isEqualTo(house.now.plus(SeatRules.DEFAULT.offer()));
        assertThat(house.seats.nextDue()).contains(until);
        house.now = until;
        house.tick();
        assertThat(List.of(house.status(four), house.status(two), house.status(one)))
                .containsExactly(WAITING, OFFER_EXPIRED, OFFERED);
        refusedAt(() -> house.decide(new SeatCommand.Accept(two.code())), Why.OFFER_EXPIRED);
        assertThat(house.decide(new SeatCommand.Accept(one.code())).status()).isEqualTo(CONFIRMED);
    }

    @Test
    void case25_nothingIsOfferedAfterTheRelease() {
        House house = new House(2);
        Ticket holder = house.reserve(2);
        Ticket waits = house.reserve(1);
        house.at(Duration.ofMinutes(7));
        house.keep(holder, 1);
        assertThat(house.asItIs(waits).offerUntil()).isEqualTo(house.seats.releaseAt());
        Ticket late = house.reserve(2);
        house.at(Duration.ofMinutes(5)).tick();
        assertThat(house.status(waits)).isEqualTo(OFFER_EXPIRED);
        assertThat(house.status(late)).isEqualTo(RELEASED);
        assertThat(house.status(holder)).isEqualTo(CONFIRMED);
        house.keep(holder, 0);
        assertThat(house.seats.tickets()).noneMatch(ticket -> ticket.status() == OFFERED);
        refusedAt(() -> house.reserve(1), Why.RESERVATION_ENDED);
    }

    @Test
    void case26_oneOfThreeIsGivenBack() {
        House house = new House(3);
        Ticket three = house.reserve(3);
        Ticket waits = house.reserve(1);
        assertThat(house.keep(three, 2).party()).isEqualTo(2);
        assertThat(house.status(three)).isEqualTo(CONFIRMED);
        assertThat(house.status(waits)).isEqualTo(OFFERED);
        int changes = house.written.size();
        assertThat(house.keep(three, 2).party()).isEqualTo(2);
        assertThat(house.written).hasSize(changes);
        refusedAt(() -> house.keep(three, 3), Why.PARTY_SIZE);
        refusedAt(() -> house.decide(new SeatCommand.Keep(house.code(), 0)), Why.UNKNOWN_TICKET);
    }

    @Test
    void case27_oneScanRedeemsAndItsRepetitionsSaySo() {
        House house = new House(3);
        Ticket ticket = house.reserve(2);
        SeatRefusal early = refusedAt(() -> house.checkIn(ticket, "one"), Why.TOO_EARLY);
        assertThat(early.at()).contains(house.seats.checkInOpensAt());
        house.at(Duration.ofMinutes(30));
        Ticket first = house.checkIn(ticket, "one");
        assertThat(first.status()).isEqualTo(CHECKED_IN);
        house.at(Duration.ofMinutes(20));
        assertThat(house.checkIn(ticket, "one")).isEqualTo(first);
        SeatRefusal used = refusedAt(() -> house.checkIn(ticket, "two"), Why.ALREADY_USED);
        assertThat(used.code()).isEqualTo("already-used");
        assertThat(used.at()).contains(START.minus(Duration.ofMinutes(30)));
        refusedAt(() -> house.keep(ticket, 0), Why.ALREADY_USED);
    }

    @Test
    void case27_whatIsCancelledOrWaitsIsRefusedWithTheReason() {
        House house = new House(2).at(Duration.ofMinutes(20));
        Ticket given = house.reserve(2);
        house.keep(given, 0);
        assertThat(house.keep(given, 0).status()).isEqualTo(CANCELLED);
        refusedAt(() -> house.checkIn(given, "one"), Why.TICKET_CANCELLED);
        house.reserve(2);
        Ticket waits = house.reserve(1);
        refusedAt(() -> house.checkIn(waits, "one"), Why.STILL_WAITING);
    }

    @Test
    void whoStandsAtTheDoorTakesWhatIsOffered() {
        House house = new House(2).at(Duration.ofMinutes(20));
        Ticket leaves = house.reserve(2);
        Ticket offered = house.reserve(1);
        house.keep(leaves, 0);
        assertThat(house.checkIn(offered, "one").status()).isEqualTo(CHECKED_IN);
        assertThat(house.written).extracting(TicketChange::act).endsWith("offer", "accept", "check-in");
    }

    @Test
    void unredeemedSeatsGoToWalkInsLatestFirstAndOnlyAfterTheRelease() {
        House house = new House(4).at(Duration.ofMinutes(20));
        Ticket early = house.reserve(2);
        Ticket late = house.reserve(2);
        refusedAt(() -> house.walkIn(1), Why.FULL);
        house.at(Duration.ofMinutes(5));
        assertThat(house.walkIn(1).status()).isEqualTo(CHECKED_IN);
        assertThat(house.status(early)).isEqualTo(CONFIRMED);
        refusedAt(() -> house.checkIn(late, "one"), Why.RELEASED);
        refusedAt(() -> house.walkIn(4), Why.FULL);
        assertThat(house.checkIn(early, "one").status()).isEqualTo(CHECKED_IN);
        house.walkIn(1);
        refusedAt(() -> house.walkIn(1), Why.FULL);
    }

    @Test
    void whoDidNotComeIsKnownAtTheEnd() {
        House house = new House(4);
        Ticket ticket = house.reserve(2);
        assertThat(house.seats.nextDue()).contains(START.plus(Duration.ofHours(1)));
        house.at(Duration.ofHours(-1)).tick();
        assertThat(house.status(ticket)).isEqualTo(NO_SHOW);
        assertThat(house.seats.nextDue()).isEmpty();
    }

    @Test
    void I18_cancellingSettlesAllSeatsAndSaysWhy() {
        House house = new House(3).at(Duration.ofMinutes(20));
        Ticket inside = house.checkIn(house.reserve(1), "one");
        Ticket confirmed = house.reserve(1);
        Ticket leaves = house.reserve(1);
        Ticket offered = house.reserve(1);
        Ticket waits = house.reserve(2);
        house.keep(leaves, 0);
        assertThat(house.status(offered)).isEqualTo(OFFERED);
        house.follow(sitting(3, Phase.CANCELLED, START));
        assertThat(house.seats.tickets()).allMatch(ticket -> ticket.status().isSettled());
        assertThat(List.of(house.status(confirmed), house.status(offered), house.status(waits)))
                .containsOnly(CANCELLED);
        assertThat(house.status(inside)).isEqualTo(CHECKED_IN);
        assertThat(house.written.getLast().reason()).isEqualTo("staff");
        refusedAt(() -> house.reserve(1), Why.SEATS_CLOSED);
    }

    @Test
    void I3_aLowerCapacityThrowsNobodyOutAndIsFlagged() {
        House house = new House(4);
        house.reserve(2);
        house.reserve(2);
        house.follow(sitting(3, Phase.OPEN, START));
        assertThat(house.seats.isOverbooked()).isTrue();
        assertThat(house.seats.held()).isEqualTo(4);
        assertThat(house.seats.free()).isZero();
        assertThat(house.reserve(1).status()).isEqualTo(WAITING);
        house.follow(sitting(5, Phase.OPEN, START));
        assertThat(house.seats.isOverbooked()).isFalse();
        assertThat(house.seats.held()).isEqualTo(5);
    }

    @Test
    void anOfferIsShortenedWhenTheOccurrenceIsMovedToAnEarlierHour() {
        House house = new House(1);
        Ticket leaves = house.reserve(1);
        Ticket offered = house.reserve(1);
        house.keep(leaves, 0);
        Instant earlier = house.now.plus(Duration.ofMinutes(8));
        house.follow(sitting(1, Phase.OPEN, earlier));
        assertThat(house.asItIs(offered).offerUntil()).isEqualTo(earlier.minus(SeatRules.DEFAULT.release()));
    }

    @Test
    void whatIsNotGivenOutIsRefusedWithTheReason() {
        House house = new House(3);
        refusedAt(() -> house.reserve(0), Why.PARTY_SIZE);
        refusedAt(() -> house.reserve(7), Why.PARTY_SIZE);
        refusedAt(() -> house.reserve(4), Why.PARTY_TOO_LARGE);
        house.follow(sitting(3, Phase.CLOSED, START));
        refusedAt(() -> house.reserve(1), Why.SEATS_CLOSED);
        Sitting open = sitting(3, Phase.OPEN, START);
        house.follow(new Sitting(open.occurrence(), open.centre(), 3, false, open.phase(), START, open.end()));
        refusedAt(() -> house.reserve(1), Why.SEATS_NOT_RESERVED);
    }

    @Test
    void aLineHasAnEnd() {
        House house = new House(1);
        for (int i = 0; i <= SeatRules.DEFAULT.maxWaiting(); i++) {
            house.reserve(1);
        }
        refusedAt(() -> house.reserve(1), Why.LINE_FULL);
    }
}
