package kg.crafts.kiosk.web;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Dear routes of staff: an account may call them so many times at once, and as many times again in the course of an hour. */
public final class Paced {

    /** So many accounts are remembered; more do not work at one centre within an hour. */
    private static final int MAX_ACCOUNTS = 1_000;

    private final Brake<UUID> brake;

    /** @param hourly calls of one account, of all routes together that this paces */
    public Paced(InstantSource clock, int hourly) {
        Brake.Policy policy = new Brake.Hourly(hourly);
        this.brake = new Brake<>(clock, MAX_ACCOUNTS, account -> policy);
    }

    /** The same route, which answers {@code too-many} with Retry-After to whoever calls too often. */
    public Handler<RoutingContext> slow(Handler<RoutingContext> route) {
        return context -> {
            brake.begin(List.of(Caller.of(context).account()));
            route.handle(context);
        };
    }
}
