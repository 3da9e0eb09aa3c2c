package kg.crafts.kiosk.web;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of routes. Every route names who may call it; whatever is not in the table is answered with
 * 404 and nothing else.
 */
public final class Site {

    /**
     * One route. Paths are those of Vert.x Web, such as {@code /api/v1/records/:code}.
     *
     * @param maxBytes how much may be sent to it; what is sent to a route with 0 is not read
     */
    public record Rule(Access access, HttpMethod method, String path, int maxBytes, Handler<RoutingContext> handler) {}

    private static final String API = "/api/";

    private final List<Rule> rules = new ArrayList<>();
    private Ready ready = uri -> null;
    private Gate gate = Gate.CLOSED;

    /** A route that is only read; also answers HEAD. */
    public Site get(Access access, String path, Handler<RoutingContext> handler) {
        return add(access, HttpMethod.GET, path, 0, handler);
    }

    /** A route that something is sent to, of at most so many bytes. */
    public Site post(Access access, String path, int maxBytes, Handler<RoutingContext> handler) {
        return add(access, HttpMethod.POST, path, maxBytes, handler);
    }

    /** A route that puts something whole in its place, of at most so many bytes. */
    public Site put(Access access, String path, int maxBytes, Handler<RoutingContext> handler) {
        return add(access, HttpMethod.PUT, path, maxBytes, handler);
    }

    /** A route that changes parts of something, told in at most so many bytes. */
    public Site patch(Access access, String path, int maxBytes, Handler<RoutingContext> handler) {
        return add(access, HttpMethod.PATCH, path, maxBytes, handler);
    }

    /** A route that takes something away; what is sent along is not read. */
    public Site delete(Access access, String path, Handler<RoutingContext> handler) {
        return add(access, HttpMethod.DELETE, path, 0, handler);
    }

    private Site add(Access access, HttpMethod method, String path, int maxBytes, Handler<RoutingContext> handler) {
        rules.add(new Rule(access, method, path, maxBytes, handler));
        return this;
    }

    /** Has somebody tell who is signed in; until then nobody is. */
    public Site gate(Gate keeper) {
        gate = keeper;
        return this;
    }

    /** The table, for the test that walks it and for the API's description. */
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** Answers to {@link Access#VISITOR} that are ready for the very address asked for. */
    public interface Ready {

        /** The answer to GET for a path with its query, or null. */
        @Nullable
        Prepared find(String uri);
    }

    /** Has answers that are ready given out before any route is looked for. */
    public Site ready(Ready answers) {
        ready = answers;
        return this;
    }

    /** Answers requests on one event loop. */
    Handler<HttpServerRequest> handler(Vertx vertx) {
        Router router = router(vertx);
        return request -> {
            Prepared answer = request.method().equals(HttpMethod.GET) ? ready.find(request.uri()) : null;
            if (answer == null) {
                router.handle(request);
            } else {
                SafeHeaders.ofAnswers(request.response());
                Replies.send(request, answer, Replies.FRESH);
            }
        };
    }

    /** A router for one event loop. */
    public Router router(Vertx vertx) {
        Router router = Router.router(vertx);
        router.route().handler(context -> {
            if (String.valueOf(context.request().path()).startsWith(API)) {
                SafeHeaders.ofAnswers(context.response());
            } else {
                SafeHeaders.ofPages(context.response());
            }
            context.next();
        });
        for (Rule rule : rules) {
            mount(rule, router.route(rule.method(), rule.path()));
            if (rule.method().equals(HttpMethod.GET)) {
                mount(rule, router.route(HttpMethod.HEAD, rule.path()));
            }
        }
        router.route().last().handler(context -> {
            String path = String.valueOf(context.request().path());
            boolean otherMethod = rules.stream().anyMatch(rule -> rule.path().equals(path));
            throw otherMethod
                    ? new HttpProblem(
                            HttpProblem.What.METHOD, context.request().method().name())
                    : new HttpProblem(HttpProblem.What.NOT_FOUND, path);
        });
        router.route().failureHandler(Replies::fail);
        for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 500}) {
            router.errorHandler(status, context -> Replies.fail(context, status));
        }
        return router;
    }

    /** Refuses first, then reads what was sent, then has the route answer. */
    private void mount(Rule rule, Route route) {
        Admission admission = new Admission(rule, gate);
        route.handler(admission);
        if (rule.maxBytes() > 0) {
            route.handler(BodyHandler.create(false).setBodyLimit(rule.maxBytes()));
            route.handler(Replies::endReading);
        }
        if (admission.needsProof()) {
            route.handler(Admission::requireProof);
        }
        route.handler(rule.handler());
    }
}
