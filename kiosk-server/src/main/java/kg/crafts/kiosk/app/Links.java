package kg.crafts.kiosk.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import kg.crafts.kiosk.kernel.CentreId;

/** The links to the other centres, for a centre that has any. */
final class Links implements AutoCloseable {

    private final CentreConfig config;

    Links(CentreConfig config, CentreCore core, Vertx vertx) {
        this.config = config;
    }

    void start() {}

    Optional<Duration> age(CentreId centre) {
        return Optional.empty();
    }

    void forEachPeer(Consumer<ObjectNode> peers) {}

    String summary() {
        return config.sync() == null ? "none: this centre stands alone" : "";
    }

    @Override
    public void close() {}
}
