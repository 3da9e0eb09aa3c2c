package kg.crafts.kiosk.demonstrations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.Setups;
import kg.crafts.kiosk.demonstrations.rules.ArtisanMerge.Bid;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.HybridTime;
import org.junit.jupiter.api.Test;

/** One artisan wanted at several centres: cases 18 to 21 of booking.md as a pure function. */
class ArtisanMergeTest {

    private static final ArtisanMerge.Travel TRAVEL = Setups.setup()::travelMinutes;

    private static Bid bid(int id, CentreId centre, String from, String to, boolean arrived, boolean holds, long time) {
        return new Bid(
                new UUID(0, id),
                centre,
                Instant.parse("2026-08-05T" + from + ":00Z"),
                Instant.parse("2026-08-05T" + to + ":00Z"),
                arrived,
                holds,
                true,
                new HybridTime(time, 0));
    }

    private static UUID id(int id) {
        return new UUID(0, id);
    }

    @Test
    void case18_theCentreThatHoldsHerDayKeepsHer() {
        Bid holder = bid(1, Setups.BI, "10:00", "11:00", false, true, 200);
        Bid overriding = bid(2, Setups.IK, "10:30", "11:30", false, false, 100);
        assertThat(ArtisanMerge.losers(List.of(overriding, holder), TRAVEL)).containsExactly(id(2));
    }

    @Test
    void case19_whereSheIsSheStays() {
        Bid holder = bid(1, Setups.BI, "10:00", "11:00", false, true, 100);
        Bid there = bid(2, Setups.IK, "10:30", "11:30", true, false, 200);
        assertThat(ArtisanMerge.losers(List.of(holder, there), TRAVEL)).containsExactly(id(1));
    }

    @Test
    void case20_theWayBetweenCountsToo() {
        Bid first = bid(1, Setups.BI, "10:00", "11:00", false, true, 100);
        assertThat(ArtisanMerge.losers(List.of(first, bid(2, Setups.TO, "12:00", "13:00", false, false, 200)), TRAVEL))
                .containsExactly(id(2));
        assertThat(ArtisanMerge.losers(List.of(first, bid(2, Setups.TO, "12:30", "13:30", false, false, 200)), TRAVEL))
                .isEmpty();
    }

    @Test
    void case21_aChainKeepsBothEndsInAnyOrder() {
        List<Bid> chain = new ArrayList<>(List.of(
                bid(1, Setups.BI, "08:00", "09:00", false, true, 100),
                bid(2, Setups.TO, "10:00", "11:00", false, false, 200),
                bid(3, Setups.IK, "14:30", "15:30", false, false, 300)));
        for (int turn = 0; turn < 6; turn++) {
            Collections.rotate(chain, 1);
            if (turn == 3) {
                Collections.swap(chain, 0, 1);
            }
            assertThat(ArtisanMerge.losers(chain, TRAVEL)).containsExactly(id(2));
        }
    }

    @Test
    void I12_theSameLosersInAnyOrderAndNobodyKeptTwice() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("I12 merge seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            List<Bid> bids = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Instant from = Instant.ofEpochSecond(60L * random.nextInt(1_440));
                bids.add(new Bid(
                        id(i),
                        Setups.ALL.get(random.nextInt(3)),
                        from,
                        from.plusSeconds(3_600),
                        random.nextInt(8) == 0,
                        random.nextBoolean(),
                        random.nextBoolean(),
                        new HybridTime(random.nextInt(3), 0)));
            }
            Set<UUID> losers = ArtisanMerge.losers(bids, TRAVEL);
            Collections.shuffle(bids, random);
            assertThat(ArtisanMerge.losers(bids, TRAVEL)).as("seed " + seed).isEqualTo(losers);
            List<Bid> kept =
                    bids.stream().filter(bid -> !losers.contains(bid.id())).toList();
            assertThat(ArtisanMerge.losers(kept, TRAVEL)).as("seed " + seed).isEmpty();
        }
    }

    /** The control: a merge that does not ask who holds her day keeps the wrong one. */
    @Test
    void case18_withoutTheDayTheWrongCentreKeepsHer() {
        Bid holder = bid(1, Setups.BI, "10:00", "11:00", false, false, 200);
        Bid overriding = bid(2, Setups.IK, "10:30", "11:30", false, false, 100);
        assertThat(ArtisanMerge.losers(List.of(overriding, holder), TRAVEL)).containsExactly(id(1));
    }

    /** The control: whoever goes by the moment at which each centre heard of it names others at each centre. */
    @Test
    void I12_orderOfArrivalWouldNotAgree() {
        Bid first = bid(1, Setups.BI, "10:00", "11:00", false, true, 100);
        Bid second = bid(2, Setups.IK, "10:30", "11:30", false, false, 100);
        Set<UUID> heardInOneOrder = ArtisanMerge.losers(arriving(first, second), TRAVEL);
        Set<UUID> heardInTheOther = ArtisanMerge.losers(arriving(second, first), TRAVEL);
        assertThat(heardInOneOrder).isNotEqualTo(heardInTheOther);
    }

    private static List<Bid> arriving(Bid... bids) {
        List<Bid> stamped = new ArrayList<>();
        for (Bid one : bids) {
            HybridTime heard = new HybridTime(stamped.size(), 0);
            stamped.add(new Bid(one.id(), one.centre(), one.from(), one.to(), false, false, true, heard));
        }
        return stamped;
    }

    /** Days are judged apart from each other to be quick; whoever is lost is lost all the same. */
    @Test
    void farApartNothingIsLostOrKeptOtherwise() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("Merge of many days seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Bid> bids = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Instant from = Instant.ofEpochSecond(60L * random.nextInt(20 * 1_440));
                CentreId centre = Setups.ALL.get(random.nextInt(3));
                Instant to = from.plusSeconds(60L * (15 + random.nextInt(180)));
                bids.add(new Bid(id(i), centre, from, to, false, true, true, new HybridTime(i, 0)));
            }
            List<Bid> kept = new ArrayList<>();
            Set<UUID> lost = new HashSet<>();
            for (Bid bid : bids) { // In the order that decides here: of their times.
                boolean clashes = kept.stream()
                        .anyMatch(other -> !ArtisanMerge.losers(List.of(bid, other), TRAVEL)
                                .isEmpty());
                if (clashes) {
                    lost.add(bid.id());
                } else {
                    kept.add(bid);
                }
            }
            Collections.shuffle(bids, random);
            assertThat(ArtisanMerge.losers(bids, TRAVEL)).as("seed %d", seed).isEqualTo(lost);
        }
    }
}
