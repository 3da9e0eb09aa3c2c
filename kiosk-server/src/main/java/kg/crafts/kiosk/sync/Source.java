package kg.crafts.kiosk.sync;

import org.jspecify.annotations.Nullable;

/** Where the values of one {@link Shelf} come from. Called on Hazelcast's threads, never on an event loop. */
@FunctionalInterface
interface Source {

    /** The value of a key, or null when there is none or the key is not one. */
    byte @Nullable [] load(String key);
}
