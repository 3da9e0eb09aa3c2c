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
    /** At least so much of the time was not delay: what looks like a long line may have been a busy one. */
    private static final double LEAST_SHARE = 0.25;

    private double bytesPerSecond = FIRST_BYTES * 2.0;
    private double delayNanos;

    void measured(int bytes, long nanos) {
        if (bytes < TELLING_BYTES) {
            delayNanos = nanos;
        } else {
            double carrying = Math.max(1, Math.max(nanos - delayNanos, nanos * LEAST_SHARE));
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
