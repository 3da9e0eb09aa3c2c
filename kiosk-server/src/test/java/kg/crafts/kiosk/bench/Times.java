package kg.crafts.kiosk.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** Durations of the same thing done many times, in nanoseconds. */
record Times(long[] sorted) {

    /** Something that is timed. */
    interface Act {
        void run(int turn) throws Exception;
    }

    Times {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    /** Does it unmeasured for so long, that what runs it has compiled it as well as it ever will; then as often as asked. */
    static Times of(Duration warmUp, int turns, Act act) throws Exception {
        long until = System.nanoTime() + warmUp.toNanos();
        for (int turn = 0; System.nanoTime() < until; turn++) {
            act.run(turn);
        }
        return of(0, turns, act);
    }

    /** Does it some times unmeasured, then as often as asked. */
    static Times of(int warmUp, int turns, Act act) throws Exception {
        for (int turn = 0; turn < warmUp; turn++) {
            act.run(turn);
        }
        long[] nanos = new long[turns];
        for (int turn = 0; turn < turns; turn++) {
            long start = System.nanoTime();
            act.run(turn);
            nanos[turn] = System.nanoTime() - start;
        }
        return new Times(nanos);
    }

    double p50() {
        return at(0.50);
    }

    double p99() {
        return at(0.99);
    }

    private double at(double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    static String micros(double nanos) {
        return String.format(Locale.ROOT, "%,.0f µs", nanos / 1_000);
    }

    static String perSecond(double rate) {
        return String.format(Locale.ROOT, "%,.0f/s", rate);
    }
}
