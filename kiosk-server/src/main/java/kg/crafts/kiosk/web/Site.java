package kg.crafts.kiosk.web;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of routes. Every route names who may call it; whatever is not in the table is answered with
 * 404 and nothing else.
 */
public final class Site {

    /**
     * One route. Paths are those of Vert.x Web, such as {@code /api/v1/records/:code}.
     *
     * @param maxBytes how much may be sent to it
     */
    public record Rule(Access access, HttpMethod method, String path, int maxBytes, Handler<RoutingContext> handler) {}

    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; media-src 'self'; manifest-src 'self'; worker-src 'self'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final List<Rule> rules = new ArrayList<>();

    /** A route that anybody may read. */
    public Site get(Access access, String path, Handler<RoutingContext> handler) {
        rules.add(new Rule(access, HttpMethod.GET, path, 0, handler));
        return this;
    }

    /** A route that something is sent to, of at most so many bytes. */
    public Site post(Access access, String path, int maxBytes, Handler<RoutingContext> handler) {
        rules.add(new Rule(access, HttpMethod.POST, path, maxBytes, handler));
        return this;
    }

    /** The table, for the test that walks it and for the API's description. */
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** A router for one event loop. */
    public Router router(Vertx vertx) {
        Router router = Router.router(vertx);
        router.route().handler(context -> {
            secure(context.response());
            context.next();
        });
        for (Rule rule : rules) {
            Route route = router.route(rule.method(), rule.path());
            if (rule.maxBytes() > 0) {
                route.handler(BodyHandler.create(false).setBodyLimit(rule.maxBytes()));
            }
            route.handler(rule.handler());
            if (rule.method().equals(HttpMethod.GET)) {
                router.route(HttpMethod.HEAD, rule.path()).handler(rule.handler());
            }
        }
        router.route().last().handler(context -> {
            throw new HttpProblem(
                    HttpProblem.What.NOT_FOUND, String.valueOf(context.request().path()));
        });
        router.route().failureHandler(Replies::fail);
        for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 500}) {
            router.errorHandler(status, Replies::fail);
        }
        return router;
    }

    private static void secure(HttpServerResponse response) {
        response.putHeader("Content-Security-Policy", PAGE_POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin")
                .putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    }
}
