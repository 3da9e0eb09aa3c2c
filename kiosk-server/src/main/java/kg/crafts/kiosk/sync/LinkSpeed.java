package kg.crafts.kiosk.sync;

/**
 * How much to ask for at once: about half a second's worth of what the link carried lately, so that
 * something urgent never waits long behind a large answer. How far away the peer is does not count: what
 * short answers take is taken off.
 */
final class LinkSpeed {

    private static final int MIN_BYTES = 4 * 1024;
    private static final int FIRST_BYTES = 8 * 1024;
    private static final double WEIGHT_OF_NEWEST = 0.3;
    /** Shorter answers say more about the delay than about the speed. */
    private static final int TELLING_BYTES = 4 * 1024;
    /** A line that became longer is believed slowly, since what looks so may be a line that is busy. */
    private static final double WEIGHT_OF_LONGER_DELAY = 0.2;
    /** However short an answer took, so much of it was not delay. */
    private static final double LEAST_SHARE = 0.05;

    private double bytesPerSecond = FIRST_BYTES * 2.0;
    private double delayNanos = Double.NaN;

    void measured(int bytes, long nanos) {
        if (bytes < TELLING_BYTES) {
            boolean longer = nanos > delayNanos;
            delayNanos = longer ? delayNanos + WEIGHT_OF_LONGER_DELAY * (nanos - delayNanos) : nanos;
        } else {
            double delay = Double.isNaN(delayNanos) ? 0 : delayNanos;
            double carrying = Math.max(1, Math.max(nanos - delay, nanos * LEAST_SHARE));
            bytesPerSecond += WEIGHT_OF_NEWEST * (bytes * 1e9 / carrying - bytesPerSecond);
        }
    }

    void failed() {
        bytesPerSecond = MIN_BYTES * 2.0;
    }

    /** A power of two from 4 KiB to a limit. */
    int bytesToAsk(int maxBytes) {
        int wanted = (int) Math.clamp(bytesPerSecond / 2, Math.min(MIN_BYTES, maxBytes), maxBytes);
        return Integer.highestOneBit(wanted);
    }
}
