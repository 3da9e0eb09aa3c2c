package kg.crafts.kiosk.sync;

import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The maps and the topic that a centre serves, by name. Values are bytes. A key is {@code <nonce>/<what>}:
 * who asks takes a new nonce each time, so that a value which somebody else put into the map, or which
 * has become old there, is never the answer. What is asked for is "state", a {@link LogKey} or a {@link
 * BlobKey}.
 *
 * @param name the map's name in Hazelcast
 */
record Shelf(String name) {

    /** What a centre holds: {@link PeerState}. */
    static final Shelf STATE = new Shelf("state");
    /** Signed groups of one origin from one place on. */
    static final Shelf LOG = new Shelf("log");
    /** Pieces of media. */
    static final Shelf BLOB = new Shelf("blob");

    static final List<Shelf> ALL = List.of(STATE, LOG, BLOB);

    /** What is asked of {@link #STATE}. */
    static final String WHOLE_STATE = "state";

    /** Asked of any shelf by the centre itself, to see that it answers. */
    static final String PROBE = "probe";

    /** Nonces need not be repeatable, only unguessable. */
    static final SecureRandom RANDOM = new SecureRandom();

    /** Nobody asks for a value twice, so few are kept and not for long: the shelves take 3 MiB at most in practice. */
    static final int MAX_ENTRIES = 11;

    static final int MAX_SECONDS = 2;

    /** The topic on which a member says what it holds when that is more than before; a hint and no more. */
    static final String WAKE = "wake";

    static String newKey(String what, RandomGenerator random) {
        return Long.toHexString(random.nextLong()) + "/" + what;
    }

    /** What a key asks for, empty when it is not a key. */
    static String what(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
