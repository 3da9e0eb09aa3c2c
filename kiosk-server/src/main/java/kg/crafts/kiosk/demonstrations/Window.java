package kg.crafts.kiosk.demonstrations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;

/**
 * From a date to a date, both included.
 *
 * @param zone in which the dates begin and end
 */
record Window(LocalDate from, LocalDate until, ZoneId zone) {

    private static final int MAX_DAYS = 92;

    Window {
        if (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) >= MAX_DAYS) {
            throw new ScheduleRefusal(ScheduleRefusal.What.SPAN, from + "/" + until);
        }
    }

    /** What was asked for: today and so many days more where nothing is said. */
    static Window of(String from, String to, ZoneId zone, Instant now, int days) {
        LocalDate first = from.isEmpty() ? LocalDate.ofInstant(now, zone) : Body.date("from", from);
        LocalDate last = to.isEmpty() ? first.plusDays(days) : Body.date("to", to);
        return new Window(first, last, zone);
    }

    Instant begin() {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant end() {
        return until.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
