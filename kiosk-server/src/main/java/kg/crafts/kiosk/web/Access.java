package kg.crafts.kiosk.web;

import org.jspecify.annotations.Nullable;

/** Who may call a route. A route without one does not exist: what is not in the table is refused. */
public enum Access {
    /** Anybody who reaches the server. Nobody is asked who they are, not even who is signed in. */
    VISITOR,
    /** Whoever is signed in, whatever they may do here. */
    SIGNED_IN,
    ARTISAN,
    /** What an artisan does for herself and the front desk does for her. */
    ARTISAN_OR_HOST,
    HOST,
    CURATOR,
    MANAGER,
    ADMINISTRATOR;

    /** Whether somebody may call; null is nobody in particular. */
    public boolean allows(@Nullable Caller caller) {
        if (caller == null) {
            return this == VISITOR;
        }
        return switch (this) {
            case VISITOR, SIGNED_IN -> true;
            case ARTISAN -> caller.is(Role.ARTISAN);
            case ARTISAN_OR_HOST -> caller.is(Role.ARTISAN) || caller.is(Role.HOST);
            case HOST -> caller.is(Role.HOST);
            case CURATOR -> caller.is(Role.CURATOR);
            case MANAGER -> caller.is(Role.MANAGER);
            case ADMINISTRATOR -> caller.is(Role.ADMINISTRATOR);
        };
    }
}
