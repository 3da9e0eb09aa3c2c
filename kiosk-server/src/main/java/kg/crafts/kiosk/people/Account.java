package kg.crafts.kiosk.people;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in, without anything secret.
 *
 * @param name what staff sign in with
 * @param label what people see, such as {@code Айгүл}
 * @param home the centre that made the account
 * @param roles of staff, by centre, as they were given
 * @param administrator whether staff of all centres
 * @param artisan the code of the artisan's record, or null for staff
 * @param canSignIn whether there is a passphrase, or a link that was not taken back
 * @param hasCalendar whether a secret address of her calendar is in somebody's hands
 */
public record Account(
        UUID id,
        String name,
        String label,
        Kind kind,
        CentreId home,
        SortedMap<CentreId, Set<Role>> roles,
        boolean administrator,
        @Nullable String artisan,
        boolean disabled,
        boolean canSignIn,
        boolean hasCalendar) {

    /** How somebody signs in, and for how long. */
    public enum Kind {
        /** With name and passphrase. */
        STAFF,
        /** With a personal link and a PIN. */
        ARTISAN;

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Account {
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
    }

    /** What the account may do at a centre, without what follows from it. */
    public Set<Role> rolesAt(CentreId centre) {
        if (kind == Kind.ARTISAN) {
            return Set.of(Role.ARTISAN); // A PIN is no key to anybody else's things.
        }
        return administrator ? Set.of(Role.ADMINISTRATOR) : roles.getOrDefault(centre, Set.of());
    }

    /** Whether the account has any role at a centre other than this. */
    boolean isStaffElsewhere(CentreId centre) {
        return roles.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(centre))
                .map(Map.Entry::getValue)
                .anyMatch(held -> !held.isEmpty());
    }

    Caller callerAt(CentreId centre) {
        return new Caller(id, label, rolesAt(centre), artisan);
    }
}
