package kg.crafts.kiosk.web;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a request's work is done that may touch a file, so that no event loop waits for a disk. So many
 * may wait; one more is told that the server is busy rather than making everybody slower.
 */
public final class Work {

    private static final int MAX_WAITING = 1_000;
    private static final long MAX_SECONDS = 10;

    private final WorkerExecutor workers;
    private final Semaphore places;

    public Work(Vertx vertx) {
        this(vertx, "reads", Math.max(2, Runtime.getRuntime().availableProcessors()), MAX_WAITING);
    }

    /**
     * A place of its own for work that must not hold up the rest.
     *
     * @param threads how many requests are worked on at once
     * @param waiting how many may be worked on or wait
     */
    public Work(Vertx vertx, String name, int threads, int waiting) {
        this.workers = vertx.createSharedWorkerExecutor(name, threads, MAX_SECONDS, TimeUnit.SECONDS);
        this.places = new Semaphore(waiting);
    }

    /** Something worked out away from the event loop. */
    public interface Task<T> {
        T work() throws Exception;
    }

    /** Works something out, which knows for whom, and answers with it, back on the request's event loop. */
    public <T extends @Nullable Object> void answer(RoutingContext context, Task<T> task, Consumer<T> reply) {
        if (!places.tryAcquire()) {
            throw new HttpProblem(HttpProblem.What.BUSY, "");
        }
        workers.executeBlocking(Caller.knowing(context, task::work), false).onComplete(done -> {
            places.release();
            if (done.failed()) {
                context.fail(done.cause());
                return;
            }
            if (!context.response().ended() && !context.response().closed()) {
                try {
                    reply.accept(done.result());
                } catch (HttpProblem e) {
                    context.fail(e); // Nobody else would tell it: the router has let go of the request.
                }
            }
        });
    }
}
