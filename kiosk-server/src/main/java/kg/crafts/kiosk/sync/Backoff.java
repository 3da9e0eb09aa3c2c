package kg.crafts.kiosk.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after failures: 5 seconds, then twice as long each time up to 5 minutes, ± 20 %. */
final class Backoff {

    private static final long FIRST_MILLIS = 5_000;
    private static final long MAX_MILLIS = 300_000;
    private static final double JITTER = 0.2;

    private final RandomGenerator random;
    private long nextMillis = FIRST_MILLIS;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    Duration afterFailure() {
        double factor = 1 + JITTER * (2 * random.nextDouble() - 1);
        Duration wait = Duration.ofMillis((long) (nextMillis * factor));
        nextMillis = Math.min(MAX_MILLIS, nextMillis * 2);
        return wait;
    }

    void succeeded() {
        nextMillis = FIRST_MILLIS;
    }
}
