package kg.crafts.kiosk.sync;

import java.util.List;

/**
 * The maps and the topic that a centre serves, by name. Keys are strings, values are bytes; the forms
 * are {@link PeerState}, {@link LogKey} and {@link BlobKey}.
 *
 * @param name the map's name in Hazelcast
 * @param maxEntries how many values the member keeps in memory
 * @param maxSeconds how long it keeps one
 */
record Shelf(String name, int maxEntries, int maxSeconds) {

    /** Version vector and what else changes; asked for under a new key each time, so kept only for a moment. */
    static final Shelf STATE = new Shelf("state", 33, 2);
    /** Signed groups of one origin from one place on, at most {@link LogKey#MAX_BYTES} (8 MiB in memory). */
    static final Shelf LOG = new Shelf("log", 33, 60);
    /** Pieces of media, at most {@link BlobKey#MAX_BYTES} (4 MiB in memory). */
    static final Shelf BLOB = new Shelf("blob", 66, 60);

    static final List<Shelf> ALL = List.of(STATE, LOG, BLOB);

    /** The topic on which a member says that there is something new; a hint and no more. */
    static final String WAKE = "wake";
}
