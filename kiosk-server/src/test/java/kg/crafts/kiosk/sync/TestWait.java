package kg.crafts.kiosk.sync;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waits generously, measures exactly, and prints what it measured. */
final class TestWait {

    private TestWait() {}

    /** How many milliseconds it took until something became true; fails after a minute. */
    static long until(String what, Callable<Boolean> condition) {
        long began = System.nanoTime();
        // What a centre that a test before this one ended still says on threads of its own is not this test's matter.
        Awaitility.await(what)
                .dontCatchUncaughtExceptions()
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(condition);
        return (System.nanoTime() - began) / 1_000_000;
    }

    static void print(String what, Object figure) {
        System.out.println("MEASURED " + what + ": " + figure);
    }
}
