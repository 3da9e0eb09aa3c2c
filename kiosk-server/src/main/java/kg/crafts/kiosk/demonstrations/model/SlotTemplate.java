package kg.crafts.kiosk.demonstrations.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * What a space offers every week.
 *
 * @param minutes its length, 1 or more
 * @param leadDays booked at least so many days before, 0 or more
 * @param limitDays booked at most so many days before
 * @param artisans whether artisans may ask for it, and not only staff
 */
public record SlotTemplate(
        Set<DayOfWeek> days, LocalTime start, int minutes, int leadDays, int limitDays, boolean artisans) {

    public SlotTemplate {
        days = Set.copyOf(days);
        if (minutes < 1 || leadDays < 0 || limitDays < leadDays) {
            throw new IllegalArgumentException("A slot lasts a minute or more and its limit is not below its lead");
        }
    }
}
