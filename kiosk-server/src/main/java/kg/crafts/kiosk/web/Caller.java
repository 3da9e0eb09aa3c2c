package kg.crafts.kiosk.web;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Who calls a route, as it is at this moment: taken from the account at every request.
 *
 * @param account for ever the same
 * @param name what people see, such as {@code Айгүл}
 * @param roles at this centre, with those that they imply
 * @param artisan the code of the artisan's record in the catalogue, or null for staff
 */
public record Caller(
        UUID account,
        String name,
        Set<Role> roles,
        @Nullable String artisan) {

    private static final String KEY = Caller.class.getName();
    private static final ScopedValue<Caller> CURRENT = ScopedValue.newInstance();

    public Caller {
        roles = Role.withImplied(roles);
    }

    /** Whether the caller has a role here, or one that implies it. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Who answers for what is written into the journal. */
    public String author() {
        return account.toString();
    }

    /** The caller of a route that is not for visitors; anything else is a mistake in the program. */
    public static Caller of(RoutingContext context) {
        Caller caller = context.get(KEY);
        if (caller == null) {
            throw new IllegalStateException("A route for visitors does not know who calls it");
        }
        return caller;
    }

    /** For whom the work at hand is done; empty when it is nobody's request, but the server's own, or a visitor's. */
    public static Optional<Caller> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Has work know for whom it is done. */
    static <T extends @Nullable Object> Callable<T> knowing(RoutingContext context, Callable<T> work) {
        Caller caller = context.get(KEY);
        return caller == null ? work : () -> ScopedValue.where(CURRENT, caller).call(work::call);
    }

    void attach(RoutingContext context) {
        context.put(KEY, this);
    }
}
