package kg.crafts.kiosk.sync;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How fast a centre fetches media, over all its links together. What is not media never asks it. */
final class MediaPace {

    private static final long SECOND = 1_000_000_000;

    private final long bytesPerSecond;
    private final LongSupplier nanoClock;
    private long freeAt;

    /** @param kbitPerSecond 0 for no limit */
    MediaPace(int kbitPerSecond, LongSupplier nanoClock) {
        this.bytesPerSecond = kbitPerSecond * 1_000L / 8;
        this.nanoClock = nanoClock;
        this.freeAt = nanoClock.getAsLong();
    }

    /** How long to wait before more is asked for. */
    synchronized Duration untilFree() {
        return bytesPerSecond == 0 ? Duration.ZERO : Duration.ofNanos(Math.max(0, freeAt - nanoClock.getAsLong()));
    }

    /** Notes what came. */
    synchronized void spend(int bytes) {
        if (bytesPerSecond > 0) {
            freeAt = Math.max(freeAt, nanoClock.getAsLong()) + bytes * SECOND / bytesPerSecond;
        }
    }

    /** The most to ask for at once: half a second's worth, so that a link is not full and idle by turns. */
    int atMost(int bytes) {
        return bytesPerSecond == 0 ? bytes : (int) Math.min(bytes, Math.max(BlobKey.MIN_BYTES, bytesPerSecond / 2));
    }
}
