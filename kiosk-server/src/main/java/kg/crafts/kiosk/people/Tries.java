package kg.crafts.kiosk.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.web.HttpProblem;

/**
 * Makes guessing slow. Each failure beyond the first few doubles how long the next try has to wait, for the account and
 * for the address it comes from. Kept in memory only.
 *
 * <p>Somebody who guesses at an account from elsewhere must not keep its owner out: who has signed in from an address
 * before is counted apart there.
 */
final class Tries {

    /** What is counted: how many failures cost nothing, and the longest wait. */
    private enum Policy {
        /** Many people may share an address. */
        ADDRESS(10, Duration.ofMinutes(5)),
        /** Short, since it holds up the owner at a new machine too. */
        ACCOUNT(5, Duration.ofMinutes(1)),
        /** An account from an address that it has signed in from. */
        FAMILIAR(5, Duration.ofMinutes(5)),
        LINK(3, Duration.ofMinutes(15));

        private final int free;
        private final Duration most;

        Policy(int free, Duration most) {
            this.free = free;
            this.most = most;
        }

        Duration waitAfter(int failures) {
            int doublings = Math.min(failures - free, 20);
            Duration wait = doublings <= 0 ? Duration.ZERO : Duration.ofSeconds(1L << (doublings - 1));
            return wait.compareTo(most) < 0 ? wait : most;
        }
    }

    private record Key(Policy policy, String what) {}

    private record Count(int failures, Instant last, Instant notBefore) {}

    /** Counts kept; the one not tried for longest goes first. */
    private static final int MAX_COUNTS = 20_000;

    private static final int MAX_FAMILIAR = 5_000;
    private static final int NETWORK_GROUPS = 4;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final InstantSource clock;
    private final Map<Key, Count> counts = bounded(MAX_COUNTS);
    private final Map<String, Boolean> familiar = bounded(MAX_FAMILIAR);

    Tries(InstantSource clock) {
        this.clock = clock;
    }

    private static <K, V> Map<K, V> bounded(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** One try, counted as a failure until it is known better, so that many at once are counted too. */
    final class Try {

        private final List<Key> keys;
        private final String pair;

        private Try(List<Key> keys, String pair) {
            this.keys = keys;
            this.pair = pair;
        }

        /** It was right: the account's failures are forgotten, and the address's are one fewer. */
        void succeeded() {
            synchronized (Tries.this) {
                keys.forEach(key -> {
                    Count count = counts.remove(key);
                    if (key.policy() == Policy.ADDRESS && count != null && count.failures() > 1) {
                        counts.put(key, counted(key, count.failures() - 1));
                    }
                });
                familiar.put(pair, true);
            }
        }

        /** How often the account or link was tried in vain, this one included. */
        int failures() {
            synchronized (Tries.this) {
                Count count = counts.get(keys.getFirst());
                return count == null ? 0 : count.failures();
            }
        }
    }

    /** Begins a try of name and passphrase; throws {@code too-many} when it is too early. */
    synchronized Try account(String name, String address) {
        String pair = name + " " + address;
        Key account = familiar.containsKey(pair) ? new Key(Policy.FAMILIAR, pair) : new Key(Policy.ACCOUNT, name);
        return begin(account, pair, address);
    }

    /** Begins a try of link and PIN; throws {@code too-many} when it is too early. */
    synchronized Try link(String digest, String address) {
        return begin(new Key(Policy.LINK, digest), digest + " " + address, address);
    }

    private Try begin(Key first, String pair, String address) {
        List<Key> keys = List.of(first, new Key(Policy.ADDRESS, network(address)));
        Instant now = clock.instant();
        for (Key key : keys) {
            Count count = counts.get(key);
            if (count != null && now.isBefore(count.notBefore())) {
                throw HttpProblem.tooMany(Duration.between(now, count.notBefore()));
            }
        }
        for (Key key : keys) {
            Count before = counts.get(key);
            boolean old = before != null && now.isAfter(before.last().plus(FORGOTTEN_AFTER));
            counts.put(key, counted(key, before == null || old ? 1 : before.failures() + 1));
        }
        return new Try(keys, pair);
    }

    /** An IPv4 address itself; of an IPv6 address the first 64 bits, since one machine has all those behind them. */
    private static String network(String address) {
        List<String> groups = List.of(address.split(":", -1));
        return groups.size() <= NETWORK_GROUPS ? address : String.join(":", groups.subList(0, NETWORK_GROUPS));
    }

    private Count counted(Key key, int failures) {
        Instant now = clock.instant();
        return new Count(failures, now, now.plus(key.policy().waitAfter(failures)));
    }

    /** Lets an account be tried at once again, when somebody who may has given it a new way in. */
    synchronized void forgive(String name) {
        counts.keySet().removeIf(key -> key.what().equals(name) || key.what().startsWith(name + " "));
    }

    /** How much is kept, for the test of its bound. */
    synchronized int size() {
        return counts.size() + familiar.size();
    }
}
