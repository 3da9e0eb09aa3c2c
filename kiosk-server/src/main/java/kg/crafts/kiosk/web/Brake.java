package kg.crafts.kiosk.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Slows down whoever tries something too often. Kept in memory only, and of a bounded number of them: the one not heard
 * of for longest goes first. Safe for many threads.
 *
 * @param <K> whose tries are counted, such as an account or a network
 */
public final class Brake<K> {

    private static final int NETWORK_GROUPS = 4;

    private final InstantSource clock;
    private final Map<K, Count> counts;
    private final Pace<K> pace;

    /**
     * How often somebody has tried.
     *
     * @param level tries that are not forgiven yet
     * @param notBefore when the next may be
     */
    private record Count(double level, Instant last, Instant notBefore) {}

    /** How fast each of them may go. */
    public interface Pace<K> {
        Policy of(K who);
    }

    /** How tries are forgiven, and how long one has to wait after so many. */
    public sealed interface Policy {

        /** What is left of a number of tries after some time without another. */
        double left(double level, Duration since);

        /** How long the next has to wait. */
        Duration waitAfter(double level);
    }

    /**
     * For guessing: so many tries cost nothing, each further doubles the wait, and an hour without any forgives all.
     *
     * @param longest the longest wait
     */
    public record Doubling(int free, Duration longest) implements Policy {

        private static final Duration FORGIVEN_AFTER = Duration.ofHours(1);
        private static final int MAX_DOUBLINGS = 20;

        @Override
        public double left(double level, Duration since) {
            return since.compareTo(FORGIVEN_AFTER) > 0 ? 0 : level;
        }

        @Override
        public Duration waitAfter(double level) {
            int doublings = (int) Math.min(level - free, MAX_DOUBLINGS);
            Duration wait = doublings <= 0 ? Duration.ZERO : Duration.ofSeconds(1L << (doublings - 1));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }

    /** For what may be done, but not without end: so many at once, and as many again in the course of each hour. */
    public record Hourly(int most) implements Policy {

        private double secondsEach() {
            return Duration.ofHours(1).toSeconds() / (double) most;
        }

        @Override
        public double left(double level, Duration since) {
            return Math.max(0, level - since.toMillis() / 1_000.0 / secondsEach());
        }

        @Override
        public Duration waitAfter(double level) {
            double over = level - (most - 1);
            return over <= 0 ? Duration.ZERO : Duration.ofMillis((long) Math.ceil(over * secondsEach() * 1_000));
        }
    }

    /** @param most how many of them are kept */
    public Brake(InstantSource clock, int most, Pace<K> pace) {
        this.clock = clock;
        this.pace = pace;
        this.counts = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Count> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * Counts a try for each of these, before it is known how it ends, so that many at once are counted too.
     *
     * @throws HttpProblem {@code too-many} while one of them has to wait; nothing is counted then
     */
    public synchronized void begin(List<K> all) {
        Instant now = clock.instant();
        for (K who : all) {
            Count count = counts.get(who);
            if (count != null && now.isBefore(count.notBefore())) {
                throw HttpProblem.tooMany(Duration.between(now, count.notBefore()));
            }
        }
        all.forEach(who -> put(who, level(who, now) + 1, now));
    }

    private double level(K who, Instant now) {
        Count count = counts.get(who);
        return count == null ? 0 : pace.of(who).left(count.level(), Duration.between(count.last(), now));
    }

    private void put(K who, double level, Instant now) {
        counts.put(who, new Count(level, now, now.plus(pace.of(who).waitAfter(level))));
    }

    /** Takes one try back: it was none to be slowed down for. */
    public synchronized void forgive(K who) {
        Instant now = clock.instant();
        double left = level(who, now) - 1;
        if (left > 0) {
            put(who, left, now);
        } else {
            counts.remove(who);
        }
    }

    /** Forgets all tries of somebody. */
    public synchronized void forget(K who) {
        counts.remove(who);
    }

    /** Forgets all tries of those who are named; looks through all that are kept. */
    public synchronized void forgetAll(Predicate<K> whom) {
        counts.keySet().removeIf(whom);
    }

    /** How often somebody has tried and was not forgiven, rounded down. */
    public synchronized int tries(K who) {
        return (int) level(who, clock.instant());
    }

    /** How many are kept, for the test of the bound. */
    public synchronized int size() {
        return counts.size();
    }

    /** Where tries come from: an IPv4 address itself; of IPv6 the first 64 bits, since one machine has all behind them. */
    public static String network(String address) {
        List<String> groups = List.of(address.split(":", -1));
        return groups.size() <= NETWORK_GROUPS ? address : String.join(":", groups.subList(0, NETWORK_GROUPS));
    }
}
