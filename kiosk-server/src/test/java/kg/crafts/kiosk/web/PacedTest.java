package kg.crafts.kiosk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Dear routes are slowed down by account, before they do anything. */
class PacedTest {

    private static final int HOURLY = 6;

    private Instant now = Instant.parse("2026-08-01T00:00:00Z");
    private final Paced pace = new Paced(() -> now, HOURLY);
    private final AtomicInteger calls = new AtomicInteger();
    private final Handler<RoutingContext> route = pace.slow(context -> calls.incrementAndGet());
    private final UUID aigul = new UUID(1, 1);

    /** A request of an account, of which nothing else is asked. */
    private static RoutingContext by(UUID account) {
        Map<Object, Object> data = new HashMap<>();
        RoutingContext context = (RoutingContext) Proxy.newProxyInstance(
                PacedTest.class.getClassLoader(), new Class<?>[] {RoutingContext.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("put")) {
                        data.put(arguments[0], arguments[1]);
                        return proxy;
                    }
                    return data.get(arguments[0]);
                });
        new Caller(account, "Айгүл", Set.of(Role.CURATOR), null).attach(context);
        return context;
    }

    private void call(Handler<RoutingContext> what, UUID account, int times) {
        for (int i = 0; i < times; i++) {
            what.handle(by(account));
        }
    }

    private void isRefused(Handler<RoutingContext> what, UUID account) {
        int before = calls.get();
        assertThatThrownBy(() -> what.handle(by(account))).isInstanceOfSatisfying(HttpProblem.class, problem -> {
            assertThat(problem.code()).isEqualTo("too-many");
            assertThat(problem.retryAfterSeconds()).isPositive();
        });
        assertThat(calls).as("the route did not run").hasValue(before);
    }

    @Test
    void soManyAtOnceAndTheNextWhenTheHourHasRoomForIt() {
        call(route, aigul, HOURLY);
        assertThat(calls).hasValue(HOURLY);
        isRefused(route, aigul);
        now = now.plus(Duration.ofMinutes(10));
        call(route, aigul, 1);
        isRefused(route, aigul);
        now = now.plus(Duration.ofHours(2));
        call(route, aigul, HOURLY);
        isRefused(route, aigul);
    }

    @Test
    void oneIsNotSlowedDownByAnother() {
        call(route, aigul, HOURLY);
        call(route, new UUID(2, 2), HOURLY);
        assertThat(calls).hasValue(2 * HOURLY);
    }

    @Test
    void routesOfOnePaceCountTogetherAndOfTwoApart() {
        Handler<RoutingContext> second = pace.slow(context -> calls.incrementAndGet());
        call(route, aigul, HOURLY / 2);
        call(second, aigul, HOURLY / 2);
        isRefused(route, aigul);
        isRefused(second, aigul);
        Handler<RoutingContext> other = new Paced(() -> now, HOURLY).slow(context -> calls.incrementAndGet());
        call(other, aigul, HOURLY);
        assertThat(calls).hasValue(2 * HOURLY);
    }

    @Test
    void soManyAccountsAreRememberedAndNoMore() {
        call(route, aigul, HOURLY);
        for (int i = 0; i < 999; i++) {
            call(route, new UUID(3, i), 1);
        }
        isRefused(route, aigul);
        for (int i = 0; i < 1_000; i++) {
            call(route, new UUID(4, i), 1);
        }
        int before = calls.get();
        call(route, aigul, 1);
        assertThat(calls).as("forgotten, for there is an end to what is kept").hasValue(before + 1);
    }

    /** A route for visitors can't be paced by account: that is a mistake in the program, and told as one. */
    @Test
    void nobodyIsNoAccount() {
        RoutingContext nobody = (RoutingContext) Proxy.newProxyInstance(
                PacedTest.class.getClassLoader(),
                new Class<?>[] {RoutingContext.class},
                (proxy, method, arguments) -> null);
        assertThatThrownBy(() -> route.handle(nobody)).isInstanceOf(IllegalStateException.class);
    }
}
