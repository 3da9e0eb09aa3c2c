package kg.crafts.kiosk.demonstrations.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a series, by a rule of RFC 5545 section 3.3.10. It is expanded as dates without a time, so that no
 * zone has a say in it, and its end is an inclusive date.
 *
 * @param rule such as {@code FREQ=WEEKLY;BYDAY=SA}, without UNTIL and COUNT
 * @param start the first date
 * @param until the last date that may be in it, or null
 * @param count how many dates the rule gives before {@code exdates} are taken away, or null
 * @param exdates dates that are left out
 * @param rdates dates that are added
 */
public record Recurrence(
        String rule,
        LocalDate start,
        @Nullable LocalDate until,
        @Nullable Integer count,
        Set<LocalDate> exdates,
        Set<LocalDate> rdates) {

    /** Dates of one series; two years of every day are fewer. */
    public static final int MAX_DATES = 750;

    private static final Set<Freq> OURS = EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    public Recurrence {
        exdates = Set.copyOf(exdates);
        rdates = Set.copyOf(rdates);
    }

    /**
     * What a rule comes to.
     *
     * @param dates sorted, each once
     * @param skipped months ({@code 2026-02}) or years for which the rule names no day that they have
     */
    public record Expansion(List<LocalDate> dates, List<String> skipped) {}

    /**
     * Lists the dates.
     *
     * @throws ScheduleRefusal {@code rule}, {@code start-not-in-rule}, {@code empty-series} or {@code
     *     series-too-long}; a series without an end is too long
     */
    public Expansion expand() {
        RecurrenceRule parsed = parse();
        if (until == null && count == null) {
            throw new ScheduleRefusal(ScheduleRefusal.What.SERIES_TOO_LONG, rule);
        }
        if ((until != null && until.isBefore(start)) || (count != null && count < 1)) {
            throw new ScheduleRefusal(ScheduleRefusal.What.EMPTY_SERIES, String.valueOf(until));
        }
        SortedSet<LocalDate> ruled = ruled(parsed);
        if (ruled.isEmpty() || !ruled.getFirst().equals(start)) {
            throw new ScheduleRefusal(ScheduleRefusal.What.START_NOT_IN_RULE, start + " " + rule);
        }
        List<String> skipped = skipped(parsed, ruled);
        ruled.addAll(rdates);
        ruled.removeAll(exdates);
        if (ruled.isEmpty()) {
            throw new ScheduleRefusal(ScheduleRefusal.What.EMPTY_SERIES, rule);
        }
        if (ruled.size() > MAX_DATES) {
            throw new ScheduleRefusal(ScheduleRefusal.What.SERIES_TOO_LONG, rule);
        }
        return new Expansion(List.copyOf(ruled), skipped);
    }

    private RecurrenceRule parse() {
        try {
            RecurrenceRule parsed = new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
            if (!OURS.contains(parsed.getFreq()) || notOurs().anyMatch(parsed::hasPart)) {
                throw new ScheduleRefusal(ScheduleRefusal.What.RULE, rule);
            }
            return parsed;
        } catch (InvalidRecurrenceRuleException e) {
            throw new ScheduleRefusal(ScheduleRefusal.What.RULE, rule);
        }
    }

    /**
     * Parts that are finer than a day, or that we give another way. Not a constant: the library can't load this type
     * before {@code RecurrenceRule} itself.
     */
    private static Stream<Part> notOurs() {
        return Stream.of(Part.UNTIL, Part.COUNT, Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND, Part.RSCALE, Part.SKIP);
    }

    private SortedSet<LocalDate> ruled(RecurrenceRule parsed) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        RecurrenceRuleIterator next = parsed.iterator(allDay(start));
        while (next.hasNext() && (count == null || dates.size() < count)) {
            LocalDate date = date(next.nextDateTime());
            if (until != null && date.isAfter(until)) {
                break;
            }
            if (dates.size() > MAX_DATES) {
                throw new ScheduleRefusal(ScheduleRefusal.What.SERIES_TOO_LONG, rule);
            }
            dates.add(date);
        }
        return dates;
    }

    /** Months or years from the first to the last that have no date, for rules that name days which not all have. */
    private List<String> skipped(RecurrenceRule parsed, SortedSet<LocalDate> dates) {
        LocalDate last = until == null ? dates.getLast() : until;
        List<String> skipped = new ArrayList<>();
        if (parsed.getFreq() == Freq.MONTHLY && !parsed.hasPart(Part.BYMONTH)) {
            for (YearMonth month = YearMonth.from(start);
                    !month.isAfter(YearMonth.from(last));
                    month = month.plusMonths(parsed.getInterval())) {
                YearMonth wanted = month;
                if (dates.stream().noneMatch(date -> YearMonth.from(date).equals(wanted))
                        && !month.atEndOfMonth().isAfter(last)) {
                    skipped.add(month.toString());
                }
            }
        } else if (parsed.getFreq() == Freq.YEARLY) {
            for (int year = start.getYear(); year <= last.getYear(); year += parsed.getInterval()) {
                int wanted = year;
                if (dates.stream().noneMatch(date -> date.getYear() == wanted)) {
                    skipped.add(String.valueOf(year));
                }
            }
        }
        return skipped;
    }

    private static DateTime allDay(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }

    private static LocalDate date(DateTime time) {
        return LocalDate.of(time.getYear(), time.getMonth() + 1, time.getDayOfMonth());
    }
}
