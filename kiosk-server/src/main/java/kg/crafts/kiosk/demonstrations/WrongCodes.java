package kg.crafts.kiosk.demonstrations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kg.crafts.kiosk.web.HttpProblem;

/**
 * Makes guessing ticket codes slow: each wrong code beyond the first few doubles how long its address waits. Slips of
 * the hand are not counted, they never pass a code's check character. Kept in memory only.
 */
final class WrongCodes {

    /** Many visitors share a kiosk's address. */
    private static final int FREE = 10;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int MAX_DOUBLINGS = 20;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    /** Addresses kept; the one not heard from for longest goes first. */
    private static final int MAX_ADDRESSES = 10_000;

    /** An IPv4 address itself; of an IPv6 address the first 64 bits, which one machine has all of. */
    private static final int NETWORK_GROUPS = 4;

    private final InstantSource clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MAX_ADDRESSES;
        }
    };

    private record Count(int wrong, Instant last, Instant notBefore) {}

    WrongCodes(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Looks something up for an address, and counts when it is not there.
     *
     * @param search short: others wait for it
     * @throws HttpProblem {@code too-many} while the address has to wait, whether it is there or not
     */
    synchronized <T> Optional<T> find(String address, Supplier<Optional<T>> search) {
        String network = network(address);
        Instant now = clock.instant();
        Count before = counts.get(network);
        if (before != null && now.isBefore(before.notBefore())) {
            throw HttpProblem.tooMany(Duration.between(now, before.notBefore()));
        }
        Optional<T> found = search.get();
        if (found.isEmpty()) {
            int wrong = before == null || now.isAfter(before.last().plus(FORGOTTEN_AFTER)) ? 1 : before.wrong() + 1;
            counts.put(network, new Count(wrong, now, now.plus(waitAfter(wrong))));
        }
        return found;
    }

    private static Duration waitAfter(int wrong) {
        int doublings = Math.min(wrong - FREE, MAX_DOUBLINGS);
        Duration wait = doublings <= 0 ? Duration.ZERO : Duration.ofSeconds(1L << (doublings - 1));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private static String network(String address) {
        List<String> groups = List.of(address.split(":", -1));
        return groups.size() <= NETWORK_GROUPS ? address : String.join(":", groups.subList(0, NETWORK_GROUPS));
    }

    /** How many addresses are kept, for the test of the bound. */
    synchronized int size() {
        return counts.size();
    }
}
