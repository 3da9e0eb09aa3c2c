package kg.crafts.kiosk.kernel;

import java.time.Duration;
import java.time.InstantSource;

/**
 * Tells hybrid times that never go back and that follow what was seen from others, but no further than
 * {@link #MAX_ADOPTED_AHEAD} ahead of this machine's own clock, so that one clock in 2037 infects nobody.
 */
public final class HybridClock {

    public static final Duration MAX_ADOPTED_AHEAD = Duration.ofMinutes(10);

    private final InstantSource wall;
    private HybridTime last = HybridTime.ZERO;

    public HybridClock(InstantSource wall) {
        this.wall = wall;
    }

    /** A time later than every time told or adopted before. */
    public synchronized HybridTime now() {
        long millis = wall.millis();
        if (millis > last.millis()) {
            last = new HybridTime(millis, 0);
        } else if (last.counter() < HybridTime.MAX_COUNTER) {
            last = new HybridTime(last.millis(), last.counter() + 1);
        } else {
            last = new HybridTime(last.millis() + 1, 0);
        }
        return last;
    }

    /** Notes a time seen in another's change. */
    public synchronized void adopt(HybridTime seen) {
        long limit = wall.millis() + MAX_ADOPTED_AHEAD.toMillis();
        if (seen.compareTo(last) > 0 && seen.millis() <= limit) {
            last = seen;
        }
    }

    /** Goes on after the last time that this machine itself is known to have told, however far ahead. */
    public synchronized void resumeAfter(HybridTime own) {
        if (own.compareTo(last) > 0) {
            last = own;
        }
    }
}
