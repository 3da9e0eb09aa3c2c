package kg.crafts.kiosk.people;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's being signed in, as it is kept.
 *
 * @param digest of its token; the token itself is known to the browser only
 * @param epoch of the account when it began
 * @param used when it was last used
 */
record Session(String digest, UUID account, String epoch, Account.Kind kind, Instant started, Instant used) {

    /** How long before its end it is told that it ends. */
    static final Duration WARNING = Duration.ofMinutes(5);

    /** A clock that was set back by more makes a session that has not begun yet. */
    private static final Duration CLOCK_SLACK = Duration.ofMinutes(10);

    /** When it ends unless it is used again. A desk is a shared machine, an artisan's phone is her own. */
    Instant idleEnds() {
        return used.plus(kind == Account.Kind.STAFF ? Duration.ofHours(1) : Duration.ofDays(30));
    }

    /** When it ends however much it is used. */
    Instant ends() {
        return started.plus(kind == Account.Kind.STAFF ? Duration.ofHours(12) : Duration.ofDays(90));
    }

    boolean isOver(Instant now) {
        return !now.isBefore(idleEnds()) || !now.isBefore(ends());
    }

    boolean isValid(Instant now) {
        return !isOver(now) && !now.isBefore(started.minus(CLOCK_SLACK));
    }

    Session usedAt(Instant now) {
        return now.isAfter(used) ? new Session(digest, account, epoch, kind, started, now) : this;
    }
}
