package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Role;
import org.jspecify.annotations.Nullable;

/** How orders come to the desk over HTTP and how they are answered. */
final class OrderRoutes {

    /** What the largest order may weigh: a series with many dates left out. */
    static final int MAX_BYTES = 32 * 1024;

    private static final int MAX_KEY_CHARS = 200;
    private static final Pattern ETAG = Pattern.compile("\"v([0-9]{1,9})\"");

    private final DemonstrationsModule module;

    OrderRoutes(DemonstrationsModule module) {
        this.module = module;
    }

    /** What is told of something that was done. */
    interface Reply {
        ObjectNode of(Order.Answer answer);
    }

    /** Who calls: as an artisan unless she is staff here as well. */
    static Person person(RoutingContext context) {
        Caller caller = Caller.of(context);
        String artisan = caller.is(Role.HOST) ? null : caller.artisan();
        return new Person(caller.author(), caller.name(), artisan);
    }

    static Body body(RoutingContext context) {
        return Body.of(
                context.body().buffer() == null
                        ? new byte[0]
                        : context.body().buffer().getBytes());
    }

    /** The id in the address. */
    static UUID id(RoutingContext context) {
        String id = String.valueOf(context.pathParam("id"));
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new HttpProblem(HttpProblem.What.NOT_FOUND, id);
        }
    }

    /** The version that the caller has seen: in If-Match, or in a form's field. */
    static int version(RoutingContext context, Body body) {
        String given = context.request().getHeader(HttpHeaders.IF_MATCH);
        if (given == null) {
            Integer field = body.number("version", 1, Integer.MAX_VALUE);
            if (field == null) {
                throw new HttpProblem(Problems.IF_MATCH_MISSING, "");
            }
            return field;
        }
        Matcher etag = ETAG.matcher(given.strip());
        return etag.matches() ? Integer.parseInt(etag.group(1)) : 0;
    }

    /** The tag of a version. */
    static String etag(int version) {
        return "\"v" + version + "\"";
    }

    /** What the caller names this request by, or null; it is then done once, however often it comes. */
    static Keys.@Nullable Key key(RoutingContext context, Person person) {
        String given = context.request().getHeader("Idempotency-Key");
        if (given == null) {
            return null;
        }
        if (given.isBlank() || given.length() > MAX_KEY_CHARS) {
            throw Problems.body("Idempotency-Key");
        }
        String sent = context.request().path() + "\n" + context.body().asString();
        return Keys.Key.of(person, given, sent);
    }

    /** Gives an order and answers when it is on the disk. */
    void submit(RoutingContext context, Person person, Order order, Reply reply) {
        Context loop = context.vertx().getOrCreateContext();
        Future.fromCompletionStage(module.desk().submit(order, key(context, person)), loop)
                .onFailure(failure -> context.fail(Problems.of(failure, !person.isArtisan())))
                .onSuccess(answer -> send(context, answer, reply.of(answer)));
    }

    private void send(RoutingContext context, Order.Answer answer, ObjectNode json) {
        if (context.response().ended() || context.response().closed()) {
            return;
        }
        module.programme()
                .find(answer.subject())
                .ifPresent(one -> context.response().putHeader(HttpHeaders.ETAG, etag(one.version())));
        context.response()
                .setStatusCode(answer.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Buffer.buffer(Json.canonical(json)));
    }
}
