package kg.crafts.kiosk.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import kg.crafts.kiosk.web.Role;

/**
 * Somebody is signed in.
 *
 * @param token for the browser's cookie, and for nobody else
 * @param roles at this centre, with those that follow from them
 * @param csrf what a page of ours sends along with every change
 * @param idleEnds when it ends unless it is used again
 * @param ends when it ends however much it is used
 */
public record SignedIn(Secret token, Account account, Set<Role> roles, Secret csrf, Instant idleEnds, Instant ends) {

    /** When to warn: a few minutes before the nearer end. */
    public Instant warnAt() {
        return (idleEnds.isBefore(ends) ? idleEnds : ends).minus(Session.WARNING);
    }

    /** How long a browser shall keep the cookie: a desk's until it is closed, an artisan's phone until the end. */
    public Duration cookieAge(Instant now) {
        return account.kind() == Account.Kind.STAFF ? Duration.ZERO : Duration.between(now, ends);
    }
}
