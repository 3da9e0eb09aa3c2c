package kg.crafts.kiosk.demonstrations.model;

import java.time.DayOfWeek;

/**
 * Open on one day of the week.
 *
 * @param opens minute of the day, 0 to 1,439
 * @param closes minute of the day after {@code opens}, at most 1,440, which is midnight at its end
 */
public record Opening(DayOfWeek day, int opens, int closes) {

    public static final int MINUTES_OF_DAY = 1_440;

    public Opening {
        if (opens < 0 || opens >= closes || closes > MINUTES_OF_DAY) {
            throw new IllegalArgumentException("Not hours of a day: " + opens + " to " + closes);
        }
    }
}
