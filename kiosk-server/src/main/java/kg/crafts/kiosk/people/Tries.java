package kg.crafts.kiosk.people;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.web.Brake;

/**
 * Makes guessing slow: failures count for the account and for the address that they come from.
 *
 * <p>Somebody who guesses at an account from elsewhere must not keep its owner out: who has signed in from an address
 * before is counted apart there.
 */
final class Tries {

    /** What is counted: how many failures cost nothing, and the longest wait. */
    private enum What {
        /** Many people may share an address. */
        ADDRESS(10, Duration.ofMinutes(5)),
        /** Short, since it holds up the owner at a new machine too. */
        ACCOUNT(5, Duration.ofMinutes(1)),
        /** An account from an address that it has signed in from. */
        FAMILIAR(5, Duration.ofMinutes(5)),
        LINK(3, Duration.ofMinutes(15));

        private final int free;
        private final Duration longest;

        What(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        Brake.Policy policy() {
            return new Brake.Doubling(free, longest);
        }
    }

    private record Key(What what, String name) {}

    private static final int MAX_COUNTS = 20_000;

    /** Pairs of account and address; the one used longest ago goes first. */
    private static final int MAX_FAMILIAR = 5_000;

    private final Brake<Key> brake;
    private final Map<String, Boolean> familiar = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MAX_FAMILIAR;
        }
    };

    Tries(InstantSource clock) {
        this.brake = new Brake<>(clock, MAX_COUNTS, key -> key.what().policy());
    }

    /** One try, counted as a failure until it is known better. */
    final class Try {

        private final Key first;
        private final Key address;
        private final String pair;

        private Try(Key first, Key address, String pair) {
            this.first = first;
            this.address = address;
            this.pair = pair;
            brake.begin(List.of(first, address));
        }

        /** It was right: the account's failures are forgotten, and the address's are one fewer. */
        void succeeded() {
            brake.forget(first);
            brake.forgive(address);
            synchronized (familiar) {
                familiar.put(pair, true);
            }
        }

        /** How often the account or link was tried in vain, this one included. */
        int failures() {
            return brake.tries(first);
        }
    }

    /** Begins a try of name and passphrase; throws {@code too-many} when it is too early. */
    Try account(String name, String address) {
        String pair = name + " " + address;
        boolean known;
        synchronized (familiar) {
            known = familiar.containsKey(pair);
        }
        Key account = known ? new Key(What.FAMILIAR, pair) : new Key(What.ACCOUNT, name);
        return new Try(account, address(address), pair);
    }

    /** Begins a try of link and PIN; throws {@code too-many} when it is too early. */
    Try link(String digest, String address) {
        return new Try(new Key(What.LINK, digest), address(address), digest + " " + address);
    }

    private static Key address(String address) {
        return new Key(What.ADDRESS, Brake.network(address));
    }

    /** Lets an account be tried at once again, when somebody who may has given it a new way in. */
    void forgive(String name) {
        brake.forgetAll(key -> key.name().equals(name) || key.name().startsWith(name + " "));
    }

    /** How much is kept, for the test of its bound. */
    int size() {
        synchronized (familiar) {
            return brake.size() + familiar.size();
        }
    }
}
