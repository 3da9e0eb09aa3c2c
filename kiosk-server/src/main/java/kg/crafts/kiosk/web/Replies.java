package kg.crafts.kiosk.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ways in which a request is answered. */
public final class Replies {

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    /** Kept by whoever gets it, and asked about each time. */
    public static final CharSequence FRESH = HttpHeaders.createOptimized("no-cache");

    private static final int MAX_PATH_TOLD = 200;
    private static final String RETRY_SECONDS = "1";

    private Replies() {}

    /** Sends prepared bytes, or 304 when the asker has them. */
    public static void send(RoutingContext context, Prepared prepared, CharSequence cacheControl) {
        send(context.request(), prepared, cacheControl);
    }

    static void send(HttpServerRequest request, Prepared prepared, CharSequence cacheControl) {
        HttpServerResponse response = request.response();
        response.putHeader(HttpHeaders.ETAG, prepared.etag());
        response.putHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && (known.contains(prepared.etag()) || known.equals("*"))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, prepared.contentType());
            response.end(prepared.bytes());
        }
    }

    /** Sends JSON that changes whenever the exhibition does. */
    public static void json(RoutingContext context, byte[] json) {
        send(context, Prepared.json(json), FRESH);
    }

    /** Says that something was taken in. */
    public static void accepted(RoutingContext context) {
        context.response()
                .setStatusCode(202)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    /** Tells what is wrong; the one place where an error of a request is logged. */
    static void fail(RoutingContext context) {
        Throwable failure = context.failure();
        HttpProblem problem;
        if (failure instanceof HttpProblem known) {
            problem = known;
        } else if (context.statusCode() == 405) {
            problem = new HttpProblem(
                    HttpProblem.What.METHOD, context.request().method().name());
        } else if (context.statusCode() == 400) {
            problem = new HttpProblem(HttpProblem.What.ADDRESS, "");
        } else if (context.statusCode() == 413) {
            problem = new HttpProblem(HttpProblem.What.TOO_LARGE, "");
        } else if (context.statusCode() >= 400 && context.statusCode() < 500) {
            problem = new HttpProblem(HttpProblem.What.NOT_FOUND, path(context));
        } else {
            LOG.error("{} {} failed", context.request().method(), path(context), failure);
            problem = new HttpProblem(HttpProblem.What.BROKEN, "");
        }
        if (!context.response().ended() && !context.response().headWritten()) {
            send(context.request(), problem);
        }
    }

    /** Answers what is no proper request, or too long a one. */
    static void invalid(HttpServerRequest request) {
        send(request, new HttpProblem(HttpProblem.What.ADDRESS, ""));
    }

    private static String path(RoutingContext context) {
        String path = context.request().path();
        return path == null ? "" : path;
    }

    private static String shortened(@Nullable String path) {
        return path == null ? "" : path.substring(0, Math.min(path.length(), MAX_PATH_TOLD));
    }

    private static void send(HttpServerRequest request, HttpProblem problem) {
        JsonObject body = new JsonObject()
                .put("type", "/problems/" + problem.code())
                .put("title", problem.code().replace('-', ' '))
                .put("status", problem.status())
                .put("detail", problem.detail(Params.langForProblem(request)))
                .put("instance", shortened(request.path()));
        Buffer bytes = body.toBuffer();
        if (problem.passes()) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(bytes);
    }
}
