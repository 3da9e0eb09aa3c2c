package kg.crafts.kiosk.sync;

/**
 * How much to ask for at once: about half a second's worth of what the link carried lately, so that
 * something urgent never waits long behind a large answer.
 */
final class LinkSpeed {

    private static final int MIN_BYTES = 8 * 1024;
    private static final int FIRST_BYTES = 32 * 1024;
    private static final double WEIGHT_OF_NEWEST = 0.3;
    /** Shorter answers say more about the delay than about the speed. */
    private static final int TELLING_BYTES = 4 * 1024;

    private double bytesPerSecond = FIRST_BYTES * 2.0;

    void measured(int bytes, long nanos) {
        if (bytes >= TELLING_BYTES) {
            double seen = bytes * 1e9 / Math.max(1, nanos);
            bytesPerSecond += WEIGHT_OF_NEWEST * (seen - bytesPerSecond);
        }
    }

    void failed() {
        bytesPerSecond = MIN_BYTES * 2.0;
    }

    /** A power of two from 8 KiB to a limit. */
    int bytesToAsk(int maxBytes) {
        int wanted = (int) Math.clamp(bytesPerSecond / 2, MIN_BYTES, maxBytes);
        return Integer.highestOneBit(wanted);
    }
}
