package kg.crafts.kiosk.web;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Tells kiosks what changed, as server-sent events (WHATWG HTML, section 9.2). A kiosk that does not keep
 * up is let go; it comes back by itself and reads afresh.
 */
public final class EventStream {

    /** Kiosks at once; a centre has some dozens. */
    private static final int MAX_LISTENERS = 1_000;

    private static final int MAX_QUEUED_BYTES = 64 * 1024;
    private static final long HEARTBEAT_MS = 15_000;

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Supplier<JsonObject> hello;

    private record Listener(Context context, HttpServerResponse response) {}

    /** Makes a stream that greets each listener with a {@code hello} event. */
    public EventStream(Vertx vertx, Supplier<JsonObject> hello) {
        this.hello = hello;
        vertx.setPeriodic(HEARTBEAT_MS, timer -> broadcast(": still here\n\n"));
    }

    /** Answers a request with the stream. */
    public void join(RoutingContext request) {
        if (listeners.size() >= MAX_LISTENERS) {
            throw new HttpProblem(HttpProblem.What.BUSY, "");
        }
        HttpServerResponse response = request.response();
        response.setChunked(true)
                .setWriteQueueMaxSize(MAX_QUEUED_BYTES)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Listener listener = new Listener(request.vertx().getOrCreateContext(), response);
        response.closeHandler(closed -> listeners.remove(listener));
        response.exceptionHandler(broken -> listeners.remove(listener));
        listeners.add(listener);
        response.write("retry: 2000\n\n" + text("hello", hello.get()));
    }

    /** Tells everybody. May be called on any thread. */
    public void tell(String event, JsonObject data) {
        broadcast(text(event, data));
    }

    private static String text(String event, JsonObject data) {
        return "event: " + event + "\ndata: " + data.encode() + "\n\n";
    }

    private void broadcast(String text) {
        for (Listener listener : listeners) {
            listener.context().runOnContext(now -> write(listener, text));
        }
    }

    private void write(Listener listener, String text) {
        HttpServerResponse response = listener.response();
        if (response.closed() || response.ended() || response.writeQueueFull()) {
            listeners.remove(listener);
            response.reset();
        } else {
            response.write(text);
        }
    }

    /** How many listen now. */
    public int size() {
        return listeners.size();
    }
}
