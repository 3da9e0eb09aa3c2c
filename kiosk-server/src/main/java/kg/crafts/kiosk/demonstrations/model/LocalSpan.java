package kg.crafts.kiosk.demonstrations.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From a wall time to a wall time in one zone, without its end. Instants are worked out by the zone's rules of the day,
 * so that ten o'clock stays ten o'clock when a government changes them. An hour that comes twice is meant the first
 * time. Safe for many threads.
 */
public final class LocalSpan {

    private static final String MIDNIGHT_AT_THE_END = "T24:00";

    private final LocalDateTime start;
    private final LocalDateTime end;
    private final ZoneId zone;

    /** As they were last worked out: thousands are compared for one answer, and the rules hardly ever change. */
    private @Nullable Instants instants;

    private record Instants(ZoneRules rules, Instant from, Instant to) {}

    /** A start that comes before the end; whether the zone has these times is asked of {@link #checked} alone. */
    public LocalSpan(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        if (!start.isBefore(end)) {
            throw new ScheduleRefusal(ScheduleRefusal.What.SPAN, start + "/" + end);
        }
        this.start = start;
        this.end = end;
        this.zone = zone;
    }

    public LocalDateTime start() {
        return start;
    }

    public LocalDateTime end() {
        return end;
    }

    public ZoneId zone() {
        return zone;
    }

    /**
     * A span that somebody asks for.
     *
     * @throws ScheduleRefusal {@code nonexistent-local-time} when clocks are put forward over its start or end,
     *     {@code span} when it does not end after it starts
     */
    public static LocalSpan checked(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        for (LocalDateTime time : new LocalDateTime[] {start, end}) {
            if (zone.getRules().getValidOffsets(time).isEmpty()) {
                throw new ScheduleRefusal(ScheduleRefusal.What.NONEXISTENT_LOCAL_TIME, time + " " + zone);
            }
        }
        LocalSpan span = new LocalSpan(start, end, zone);
        if (!span.from().isBefore(span.to())) {
            throw new ScheduleRefusal(ScheduleRefusal.What.SPAN, start + "/" + end);
        }
        return span;
    }

    /**
     * Reads a wall time such as {@code 2026-06-20T22:00}; 24:00 is midnight at the end of that day.
     *
     * @throws ScheduleRefusal {@code time}
     */
    public static LocalDateTime parse(String text) {
        try {
            if (text.endsWith(MIDNIGHT_AT_THE_END)) {
                String date = text.substring(0, text.length() - MIDNIGHT_AT_THE_END.length());
                return LocalDate.parse(date).plusDays(1).atStartOfDay();
            }
            LocalDateTime time = LocalDateTime.parse(text);
            if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
                throw new ScheduleRefusal(ScheduleRefusal.What.TIME, text);
            }
            return time;
        } catch (DateTimeParseException e) {
            throw new ScheduleRefusal(ScheduleRefusal.What.TIME, text);
        }
    }

    /**
     * Reads the name of a zone.
     *
     * @throws ScheduleRefusal {@code time}
     */
    public static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new ScheduleRefusal(ScheduleRefusal.What.TIME, name);
        }
    }

    /** When it starts. */
    public Instant from() {
        return instants().from;
    }

    /** When it has ended. */
    public Instant to() {
        return instants().to;
    }

    @SuppressWarnings("ReferenceEquality") // The same rules are the same object; others may say the same.
    private Instants instants() {
        ZoneRules rules = zone.getRules();
        Instants known = instants;
        if (known == null || known.rules != rules) {
            known = new Instants(
                    rules, start.atZone(zone).toInstant(), end.atZone(zone).toInstant());
            instants = known;
        }
        return known;
    }

    /** Its length on the clock. */
    public long minutes() {
        return ChronoUnit.MINUTES.between(start, end);
    }

    /** Whether it has a moment in common with another. */
    public boolean overlaps(Instant otherFrom, Instant otherTo) {
        return from().isBefore(otherTo) && otherFrom.isBefore(to());
    }

    /** The same length on the clock from another start. */
    public LocalSpan startingAt(LocalDateTime other) {
        return checked(other, other.plusMinutes(minutes()), zone);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalSpan span
                && start.equals(span.start)
                && end.equals(span.end)
                && zone.equals(span.zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end, zone);
    }

    @Override
    public String toString() {
        return start + "/" + end + " " + zone;
    }
}
