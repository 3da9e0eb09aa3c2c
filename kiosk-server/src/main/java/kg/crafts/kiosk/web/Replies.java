package kg.crafts.kiosk.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.RoutingContext;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ways in which a request is answered. */
public final class Replies {

    private static final String READING = "reading";
    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    /** Kept by whoever gets it, and asked about each time. */
    public static final CharSequence FRESH = HttpHeaders.createOptimized("no-cache");

    private static final int MAX_PATH_TOLD = 200;

    /** Pages for people who have signed in, with the page where they do it beside them. */
    private static final String ARTISAN = "/artisan";

    private Replies() {}

    /** Sends prepared bytes, or 304 when the asker has them. */
    public static void send(RoutingContext context, Prepared prepared, CharSequence cacheControl) {
        send(context.request(), prepared, cacheControl);
    }

    static void send(HttpServerRequest request, Prepared prepared, CharSequence cacheControl) {
        HttpServerResponse response = request.response();
        response.putHeader(HttpHeaders.ETAG, prepared.etag());
        response.putHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        if (!prepared.link().isEmpty()) {
            response.putHeader("link", prepared.link());
        }
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && (known.contains(prepared.etag()) || known.equals("*"))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, prepared.contentType());
            response.end(prepared.bytes());
        }
    }

    /** Lets pages of any other site read the answer: what is published is for everybody (IIIF asks for it). */
    public static void forOtherSites(RoutingContext context) {
        SafeHeaders.ofOpenAnswers(context.response());
    }

    /** Sends JSON that changes whenever the exhibition does. */
    public static void json(RoutingContext context, byte[] json) {
        send(context, Prepared.json(json), FRESH);
    }

    /** Sends JSON that is meant for the one who asked, and kept by nobody. */
    public static void personal(RoutingContext context, int status, byte[] json) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Prepared.JSON)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Buffer.buffer(json));
    }

    /** Says that something was done, and nothing else. */
    public static void done(RoutingContext context) {
        context.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    /** Sends a page that is nobody else's to keep. */
    public static void page(RoutingContext context, int status, byte[] html) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Buffer.buffer(html));
    }

    /** On to another page, which is asked for afresh (RFC 9110, section 15.4.4). */
    public static void seeOther(RoutingContext context, String address) {
        seeOther(context.response(), address);
    }

    private static void seeOther(HttpServerResponse response, String address) {
        response.setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, address)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    /** Says that something was taken in. */
    public static void accepted(RoutingContext context) {
        context.response()
                .setStatusCode(202)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    /** What fails from here on is the fault of what was sent: pieces of no length, a line that broke. */
    static void beginReading(RoutingContext context) {
        context.put(READING, true);
    }

    static void endReading(RoutingContext context) {
        context.remove(READING);
        context.next();
    }

    /** Tells what is wrong; the one place where an error of a request is logged. */
    static void fail(RoutingContext context) {
        fail(context, context.statusCode());
    }

    static void fail(RoutingContext context, int status) {
        Throwable failure = context.failure();
        HttpProblem problem;
        if (failure instanceof HttpProblem known) {
            problem = known;
        } else if (status == 405) {
            problem = new HttpProblem(
                    HttpProblem.What.METHOD, context.request().method().name());
        } else if (context.get(READING) != null && status != 413) {
            problem = new HttpProblem(HttpProblem.What.BODY, "");
        } else if (status == 400) {
            problem = new HttpProblem(HttpProblem.What.ADDRESS, "");
        } else if (status == 413) {
            problem = new HttpProblem(HttpProblem.What.TOO_LARGE, "");
        } else if (status >= 400 && status < 500) {
            problem = new HttpProblem(HttpProblem.What.NOT_FOUND, path(context));
        } else {
            LOG.error("{} {} failed", context.request().method(), route(context), failure);
            problem = new HttpProblem(HttpProblem.What.BROKEN, "");
        }
        if (!context.response().ended() && !context.response().headWritten()) {
            answer(context.request(), problem);
        }
    }

    /** A page leads to where one signs in; a program is told. */
    private static void answer(HttpServerRequest request, HttpProblem problem) {
        String path = String.valueOf(request.path());
        if (problem.status() == 401 && path.startsWith(ARTISAN)) {
            String query = request.query() == null ? "" : "?" + request.query();
            seeOther(request.response(), ARTISAN + "/enter" + query);
        } else {
            send(request, problem);
        }
    }

    /** Answers what is no proper request, or too long a one. */
    static void invalid(HttpServerRequest request) {
        send(request, new HttpProblem(HttpProblem.What.ADDRESS, ""));
    }

    /** The route as the table names it: an address may hold a secret, and no secret belongs into a log. */
    private static String route(RoutingContext context) {
        Route route = context.currentRoute();
        return route == null ? "" : String.valueOf(route.getPath());
    }

    private static String path(RoutingContext context) {
        String path = context.request().path();
        return path == null ? "" : path;
    }

    private static String shortened(@Nullable String path) {
        return path == null ? "" : path.substring(0, Math.min(path.length(), MAX_PATH_TOLD));
    }

    private static void send(HttpServerRequest request, HttpProblem problem) {
        Lang lang = Params.langForProblem(request);
        JsonObject body = new JsonObject();
        problem.members().forEach(body::put);
        body.put("type", "/problems/" + problem.code())
                .put("title", problem.title(lang))
                .put("status", problem.status())
                .put("detail", problem.detail(lang))
                .put("instance", shortened(request.path()));
        HttpServerResponse response = request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == 401) {
            response.putHeader("www-authenticate", "Session"); // RFC 9110, section 11.6.1, asks for one.
        }
        if (problem.retryAfterSeconds() > 0) {
            response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfterSeconds()));
        }
        response.end(body.toBuffer());
    }
}
