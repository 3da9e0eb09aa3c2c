package kg.crafts.kiosk.app;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import kg.crafts.kiosk.web.EventStream;
import org.jspecify.annotations.Nullable;

/** Passes what changed on to prepared answers, harvesters and kiosks, once there are any. */
final class Changes implements AutoCloseable {

    private static final int MAX_CODES_TOLD = 500;

    private final AtomicReference<@Nullable Hearers> hearers = new AtomicReference<>();

    /** Of what was told to kiosks since the start; those that join later are told where the journal is. */
    private final AtomicLong newest = new AtomicLong();

    private record Hearers(Runnable forgetPrepared, StandardsParts standards, EventStream events) {}

    void connect(Runnable forgetPrepared, StandardsParts standards, EventStream events) {
        hearers.set(new Hearers(forgetPrepared, standards, events));
    }

    void tellDemonstrations(List<UUID> ids, long position) {
        Hearers all = hearers.get();
        if (all != null) {
            JsonArray told = new JsonArray();
            ids.stream().limit(MAX_CODES_TOLD).forEach(id -> told.add(id.toString()));
            all.events()
                    .tell(
                            "demonstrations",
                            new JsonObject().put("position", position).put("ids", told));
        }
    }

    void tell(List<String> codes, long position) {
        Hearers all = hearers.get();
        if (all != null) {
            all.forgetPrepared().run();
            all.standards().changed(codes);
            newest.accumulateAndGet(position, Math::max);
            JsonObject change = new JsonObject().put("position", position);
            // After an import everything may look different; a kiosk then reads afresh what it shows.
            change.put("codes", codes.size() <= MAX_CODES_TOLD ? new JsonArray(codes) : new JsonArray());
            all.events().tell("change", change.put("all", codes.size() > MAX_CODES_TOLD));
        }
    }

    /** The position of the newest change that kiosks were told of, or 0. */
    long newest() {
        return newest.get();
    }

    @Override
    public void close() {
        Hearers all = hearers.get();
        if (all != null) {
            all.standards().close();
        }
    }
}
