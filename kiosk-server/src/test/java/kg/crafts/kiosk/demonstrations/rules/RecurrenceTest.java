package kg.crafts.kiosk.demonstrations.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import org.junit.jupiter.api.Test;

/** Dates of series: cases 6 to 11 of booking.md and invariant I9. */
class RecurrenceTest {

    private static Recurrence.Expansion expand(String rule, String start, String until, Integer count) {
        LocalDate last = until == null ? null : LocalDate.parse(until);
        return new Recurrence(rule, LocalDate.parse(start), last, count, Set.of(), Set.of()).expand();
    }

    private static List<LocalDate> dates(String... dates) {
        return Stream.of(dates).map(LocalDate::parse).toList();
    }

    @Test
    void case06_untilIsTheLastDateItself() {
        assertThat(expand("FREQ=WEEKLY;BYDAY=SA", "2026-03-07", "2026-03-28", null)
                        .dates())
                .isEqualTo(dates("2026-03-07", "2026-03-14", "2026-03-21", "2026-03-28"));
        assertThat(expand("FREQ=WEEKLY;BYDAY=SA", "2026-03-07", "2026-03-27", null)
                        .dates())
                .hasSize(3);
    }

    @Test
    void case07_monthsWithoutTheDayAreToldAsSkipped() {
        Recurrence.Expansion expansion = expand("FREQ=MONTHLY;BYMONTHDAY=31", "2026-01-31", "2026-12-31", null);
        assertThat(expansion.dates()).extracting(LocalDate::getMonthValue).containsExactly(1, 3, 5, 7, 8, 10, 12);
        assertThat(expansion.skipped()).containsExactly("2026-02", "2026-04", "2026-06", "2026-09", "2026-11");
        assertThat(expand("FREQ=MONTHLY", "2026-01-31", "2026-12-31", null)).isEqualTo(expansion);
    }

    @Test
    void case08_leapDays() {
        Recurrence.Expansion expansion = expand("FREQ=YEARLY", "2024-02-29", "2033-12-31", null);
        assertThat(expansion.dates()).isEqualTo(dates("2024-02-29", "2028-02-29", "2032-02-29"));
        assertThat(expansion.skipped()).contains("2025", "2033").hasSize(7);
    }

    @Test
    void case09_lastSaturdays() {
        assertThat(expand("FREQ=MONTHLY;BYDAY=-1SA", "2026-01-31", null, 6).dates())
                .isEqualTo(dates("2026-01-31", "2026-02-28", "2026-03-28", "2026-04-25", "2026-05-30", "2026-06-27"));
    }

    @Test
    void case10_everySecondWeekOnTwoDays() {
        assertThat(expand("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", "2026-08-04", null, 4)
                        .dates())
                .isEqualTo(dates("2026-08-04", "2026-08-09", "2026-08-18", "2026-08-23"));
    }

    @Test
    void case11_aStartOutsideTheRuleAndAnEmptySeriesAreRefused() {
        assertThatThrownBy(() -> expand("FREQ=WEEKLY;BYDAY=SA", "2026-03-05", "2026-03-28", null))
                .isInstanceOfSatisfying(
                        ScheduleRefusal.class, e -> assertThat(e.code()).isEqualTo("start-not-in-rule"));
        assertThatThrownBy(() -> expand("FREQ=WEEKLY;BYDAY=SA", "2026-03-07", "2026-03-06", null))
                .isInstanceOfSatisfying(
                        ScheduleRefusal.class, e -> assertThat(e.code()).isEqualTo("empty-series"));
        for (String strange : List.of("", "FREQ=HOURLY", "FREQ=DAILY;COUNT=3", "FREQ=DAILY;BYHOUR=3", "weekly")) {
            assertThatThrownBy(() -> expand(strange, "2026-03-07", "2026-03-08", null))
                    .as(strange)
                    .isInstanceOfSatisfying(
                            ScheduleRefusal.class, e -> assertThat(e.code()).isEqualTo("rule"));
        }
        assertThatThrownBy(() -> expand("FREQ=DAILY", "2026-03-07", null, null))
                .isInstanceOfSatisfying(
                        ScheduleRefusal.class, e -> assertThat(e.code()).isEqualTo("series-too-long"));
    }

    @Test
    void datesCanBeLeftOutAndAdded() {
        LocalDate start = LocalDate.parse("2026-03-07");
        Recurrence series =
                new Recurrence("FREQ=WEEKLY", start, null, 3, Set.of(start.plusWeeks(1)), Set.of(start.plusDays(1)));
        assertThat(series.expand().dates()).isEqualTo(dates("2026-03-07", "2026-03-08", "2026-03-21"));
    }

    /** Against a walk over every day with the rule's meaning written out by hand. */
    @Test
    void I9_expansionEqualsAWalkOverEveryDay() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("I9 seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
            LocalDate until = start.plusDays(random.nextInt(700));
            int interval = 1 + random.nextInt(4);
            Oracle oracle = oracle(random, start, interval);
            List<LocalDate> expected = new ArrayList<>();
            for (LocalDate day = start; !day.isAfter(until); day = day.plusDays(1)) {
                if (oracle.gives(day)) {
                    expected.add(day);
                }
            }
            String told = "seed " + seed + " round " + round + " " + oracle.rule() + " from " + start;
            assertThat(expand(oracle.rule(), start.toString(), until.toString(), null)
                            .dates())
                    .as(told)
                    .isEqualTo(expected)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    private record Oracle(String rule, Meaning meaning) {
        boolean gives(LocalDate day) {
            return meaning.gives(day);
        }
    }

    private interface Meaning {
        boolean gives(LocalDate day);
    }

    private static Oracle oracle(Random random, LocalDate start, int interval) {
        String every = ";INTERVAL=" + interval;
        DayOfWeek second = DayOfWeek.of(1 + random.nextInt(7));
        LocalDate monday = start.minusDays(start.getDayOfWeek().getValue() - 1L);
        boolean last = start.plusWeeks(1).getMonthValue() != start.getMonthValue();
        return switch (random.nextInt(last ? 4 : 3)) {
            case 0 -> new Oracle("FREQ=DAILY" + every, day -> (day.toEpochDay() - start.toEpochDay()) % interval == 0);
            case 1 ->
                new Oracle(
                        "FREQ=WEEKLY" + every + ";BYDAY=" + name(start.getDayOfWeek()) + "," + name(second),
                        day -> (day.toEpochDay() - monday.toEpochDay()) / 7 % interval == 0
                                && (day.getDayOfWeek() == start.getDayOfWeek() || day.getDayOfWeek() == second));
            case 2 ->
                new Oracle(
                        "FREQ=MONTHLY" + every,
                        day -> months(start, day) % interval == 0 && day.getDayOfMonth() == start.getDayOfMonth());
            default ->
                new Oracle(
                        "FREQ=MONTHLY" + every + ";BYDAY=-1" + name(start.getDayOfWeek()),
                        day -> months(start, day) % interval == 0
                                && day.getDayOfWeek() == start.getDayOfWeek()
                                && day.plusWeeks(1).getMonthValue() != day.getMonthValue());
        };
    }

    private static long months(LocalDate start, LocalDate day) {
        return (day.getYear() - start.getYear()) * 12L + day.getMonthValue() - start.getMonthValue();
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
