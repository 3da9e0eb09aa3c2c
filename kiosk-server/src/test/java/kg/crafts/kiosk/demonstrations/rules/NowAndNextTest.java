package kg.crafts.kiosk.demonstrations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kg.crafts.kiosk.demonstrations.Setups;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Opening;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.SeatPolicy;
import kg.crafts.kiosk.demonstrations.model.Status;
import org.junit.jupiter.api.Test;

/** What visitors see at a moment: case 30 of booking.md and invariant I15. */
class NowAndNextTest {

    private static final List<Opening> HOURS =
            Setups.setup().houses().get(Setups.BI).hours();

    private static Occurrence at(String start, String end, ZoneId zone) {
        Plan plan = new Plan(
                "stage",
                "felting",
                LocalSpan.checked(LocalDateTime.parse(start), LocalDateTime.parse(end), zone),
                List.of(),
                new TreeMap<>(),
                List.of(),
                10,
                SeatPolicy.OPEN,
                false);
        return Booked.occurrence(plan, Setups.BI, Status.PUBLISHED);
    }

    @Test
    void case30_nextBecomesNowOnTheStroke() {
        Occurrence one = at("2026-08-05T11:00", "2026-08-05T12:00", Setups.BISHKEK);
        Occurrence other = at("2026-08-06T11:00", "2026-08-06T12:00", Setups.BISHKEK);
        List<Occurrence> all = List.of(one, other);
        NowAndNext before = look(all, "2026-08-05T04:59:59Z");
        assertThat(before.now()).isEmpty();
        assertThat(before.next()).containsExactly(one);
        assertThat(before.tomorrow()).containsExactly(other);
        NowAndNext running = look(all, "2026-08-05T05:00:00Z");
        assertThat(running.now()).containsExactly(one);
        assertThat(running.next()).isEmpty();
        NowAndNext after = look(all, "2026-08-05T06:00:00Z");
        assertThat(after.now()).isEmpty();
        assertThat(after.closed())
                .isEqualTo(new NowAndNext.Closed(
                        true, LocalDateTime.parse("2026-08-06T08:00"), LocalDateTime.parse("2026-08-06T11:00")));
        assertThat(one.statusAt(Instant.parse("2026-08-05T04:59:59Z"))).isEqualTo(Status.PUBLISHED);
        assertThat(one.statusAt(Instant.parse("2026-08-05T05:00:00Z"))).isEqualTo(Status.RUNNING);
        assertThat(one.statusAt(Instant.parse("2026-08-05T06:00:00Z"))).isEqualTo(Status.DONE);
    }

    private static NowAndNext look(List<Occurrence> shown, String at) {
        return NowAndNext.of(shown, HOURS, Setups.BISHKEK, Instant.parse(at));
    }

    @Test
    void anEveningSaysWhenItOpensAgain() {
        NowAndNext evening = look(List.of(), "2026-08-05T16:00:00Z");
        assertThat(evening.closed())
                .isEqualTo(new NowAndNext.Closed(false, LocalDateTime.parse("2026-08-06T08:00"), null));
    }

    @Test
    void I15_listsAreDisjointAndOfTheirDay() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("I15 seed " + seed);
        Random random = new Random(seed);
        for (String name : List.of("Asia/Bishkek", "Asia/Almaty", "Asia/Kathmandu", "Europe/Berlin")) {
            ZoneId zone = ZoneId.of(name);
            for (int round = 0; round < 300; round++) {
                List<Occurrence> all = new ArrayList<>();
                LocalDateTime first = LocalDateTime.of(2026, 3, 27, 0, 0);
                for (int i = 0; i < 20; i++) {
                    LocalDateTime start = first.plusMinutes(15L * random.nextInt(480));
                    LocalDateTime end = start.plusMinutes(15L * (1 + random.nextInt(12)));
                    boolean exists = Stream.of(start, end)
                            .noneMatch(time ->
                                    zone.getRules().getValidOffsets(time).isEmpty());
                    if (exists) {
                        all.add(at(start.toString(), end.toString(), zone));
                    }
                }
                Instant now =
                        first.plusMinutes(random.nextInt(7_200)).atZone(zone).toInstant();
                check(NowAndNext.of(all, HOURS, zone, now), all, zone, now, "seed " + seed);
            }
        }
    }

    private static void check(NowAndNext seen, List<Occurrence> all, ZoneId zone, Instant now, String told) {
        Set<UUID> ids = new HashSet<>();
        Stream.of(seen.now(), seen.next(), seen.later(), seen.tomorrow())
                .flatMap(List::stream)
                .forEach(one -> assertThat(ids.add(one.id())).as(told).isTrue());
        var today = now.atZone(zone).toLocalDate();
        assertThat(seen.now()).as(told).allMatch(one -> one.span().overlaps(now, now.plusNanos(1)));
        assertThat(seen.later())
                .as(told)
                .allMatch(one -> one.span().start().toLocalDate().equals(today));
        assertThat(seen.tomorrow())
                .as(told)
                .allMatch(one -> one.span().start().toLocalDate().equals(today.plusDays(1)));
        assertThat(seen.now())
                .as(told)
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(one -> one.statusAt(now) == Status.RUNNING)
                        .toList());
        assertThat(seen.closed() != null)
                .as(told)
                .isEqualTo(seen.now().isEmpty() && seen.next().isEmpty());
    }
}
