package kg.crafts.kiosk.people;

import java.util.UUID;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who changes accounts. A manager has a say over the staff of her own centre who are not more than that; nobody changes
 * their own power.
 *
 * @param author as the journal names them
 * @param account null for whoever has the server's own keys in hand
 */
public record Actor(String author, @Nullable UUID account, boolean administrator, boolean manager) {

    /** Somebody signed in. */
    public static Actor of(Caller caller) {
        return new Actor(caller.author(), caller.account(), caller.is(Role.ADMINISTRATOR), caller.is(Role.MANAGER));
    }

    /** Whoever can run a command on the server's machine: holds the keys and may do anything anyway. */
    public static Actor console(CentreId centre) {
        return new Actor(centre + ".command", null, true, true);
    }

    /** Over whether there is an account at all. */
    void requireMaker() {
        require(administrator || manager);
    }

    /** Over name, passphrase, link, and whether the account is disabled. */
    void requireSay(Account about, CentreId here) {
        boolean more = about.administrator() || about.isStaffElsewhere(here);
        boolean own = about.home().equals(here) && !more;
        require((administrator || (manager && own)) && !isSelf(about));
    }

    /** As {@link #requireSay}, or over what is one's own to decide. */
    void requireSayOrSelf(Account about, CentreId here) {
        if (!isSelf(about)) {
            requireSay(about, here);
        }
    }

    /** Over the roles at a centre, of an account or of one that is being made. */
    void requireRolesAt(@Nullable Account about, CentreId where, CentreId here) {
        boolean above = about != null && about.administrator();
        boolean own = where.equals(here) && !above;
        require((administrator || (manager && own)) && !isSelf(about));
    }

    void requireAdministrator(@Nullable Account about) {
        require(administrator && !isSelf(about));
    }

    private boolean isSelf(@Nullable Account about) {
        return about != null && about.id().equals(account);
    }

    private static void require(boolean may) {
        if (!may) {
            throw new HttpProblem(HttpProblem.What.FORBIDDEN, "");
        }
    }
}
