package kg.crafts.kiosk.demonstrations.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Opening;

/** Whether a place is open, by its weekly hours on the wall clock. A place without hours is taken for open. */
public final class OpenHours {

    private static final int DAYS_AHEAD = 14;

    private OpenHours() {}

    /** Whether it is open all through a span, which may go over midnight where the hours do. */
    public static boolean contain(List<Opening> hours, LocalSpan span) {
        if (hours.isEmpty()) {
            return true;
        }
        LocalDateTime reached = span.start();
        while (reached.isBefore(span.end())) {
            LocalDateTime at = reached;
            Optional<LocalDateTime> closes = hours.stream()
                    .filter(open -> open.day() == at.getDayOfWeek())
                    .filter(open -> open.opens() <= minute(at) && minute(at) < open.closes())
                    .map(open -> at.toLocalDate().atStartOfDay().plusMinutes(open.closes()))
                    .max(Comparator.naturalOrder());
            if (closes.isEmpty()) {
                return false;
            }
            reached = closes.get();
        }
        return true;
    }

    /** Whether it is open at a moment. */
    public static boolean isOpen(List<Opening> hours, ZoneId zone, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, zone);
        return hours.isEmpty()
                || hours.stream()
                        .anyMatch(open -> open.day() == at.getDayOfWeek()
                                && open.opens() <= minute(at)
                                && minute(at) < open.closes());
    }

    /** When it opens next after a moment, or empty when it has no hours. */
    public static Optional<LocalDateTime> nextOpening(List<Opening> hours, ZoneId zone, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, zone);
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            LocalDate day = at.toLocalDate().plusDays(ahead);
            Optional<LocalDateTime> opens = hours.stream()
                    .filter(open -> open.day() == day.getDayOfWeek())
                    .map(open -> day.atStartOfDay().plusMinutes(open.opens()))
                    .filter(time -> time.isAfter(at))
                    .min(Comparator.naturalOrder());
            if (opens.isPresent()) {
                return opens;
            }
        }
        return Optional.empty();
    }

    private static int minute(LocalDateTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
