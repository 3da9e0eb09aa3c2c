package kg.crafts.kiosk.kernel;

/**
 * A moment of a hybrid logical clock: wall-clock milliseconds since 1970 and a counter that orders what
 * happened within, or was seen from ahead of, that millisecond (Kulkarni et al., "Logical Physical
 * Clocks", 2014).
 *
 * @param millis milliseconds since 1970-01-01T00:00Z, 0 or more
 * @param counter 0 to 65,535
 */
public record HybridTime(long millis, int counter) implements Comparable<HybridTime> {

    public static final HybridTime ZERO = new HybridTime(0, 0);
    public static final int MAX_COUNTER = 0xFFFF;

    public HybridTime {
        if (millis < 0 || counter < 0 || counter > MAX_COUNTER) {
            throw new IllegalArgumentException("Not a hybrid time: " + millis + "." + counter);
        }
    }

    @Override
    public int compareTo(HybridTime other) {
        int byMillis = Long.compare(millis, other.millis);
        return byMillis != 0 ? byMillis : Integer.compare(counter, other.counter);
    }
}
