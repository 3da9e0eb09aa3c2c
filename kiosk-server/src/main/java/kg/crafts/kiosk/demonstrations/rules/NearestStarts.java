package kg.crafts.kiosk.demonstrations.rules;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Plan;

/** The nearest times at which something that was refused could be. */
public final class NearestStarts {

    public static final int MAX = 5;
    private static final int STEP_MINUTES = 15;
    private static final int DAYS_EACH_WAY = 7;

    private NearestStarts() {}

    /**
     * At most {@link #MAX} free times in the same space, nearest to the wanted start first; of two equally near the
     * earlier one first. Looks a week each way in steps of a quarter of an hour.
     *
     * @param now no start before it, nor at it
     */
    public static List<LocalSpan> of(Plan wanted, LocalDateTime now, Slots.Judge judge) {
        List<LocalSpan> free = new ArrayList<>();
        int steps = DAYS_EACH_WAY * 24 * 60 / STEP_MINUTES;
        for (int step = 1; step <= steps && free.size() < MAX; step++) {
            for (int way : new int[] {-1, 1}) {
                LocalDateTime start = wanted.span().start().plusMinutes((long) way * step * STEP_MINUTES);
                if (free.size() < MAX && start.isAfter(now) && isFree(wanted, start, judge)) {
                    free.add(wanted.span().startingAt(start));
                }
            }
        }
        return free;
    }

    private static boolean isFree(Plan wanted, LocalDateTime start, Slots.Judge judge) {
        LocalDateTime end = start.plusMinutes(wanted.span().minutes());
        for (LocalDateTime time : new LocalDateTime[] {start, end}) {
            if (wanted.span().zone().getRules().getValidOffsets(time).isEmpty()) {
                return false;
            }
        }
        return judge.allows(wanted.at(wanted.span().startingAt(start)));
    }
}
