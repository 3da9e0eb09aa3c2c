package kg.crafts.kiosk.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.sync.PeerFile;
import kg.crafts.kiosk.sync.PeerStatus;
import kg.crafts.kiosk.sync.Sync;
import kg.crafts.kiosk.sync.SyncSettings;
import org.jspecify.annotations.Nullable;

/** The links to the other centres, for a centre that has any. Visitors never wait for them. */
final class Links implements AutoCloseable {

    /** How often a peer is asked whether there is news, beside the hints that it gives. */
    private static final Duration POLL = Duration.ofSeconds(5);

    private final CentreConfig config;
    private final CentreCore core;
    private @Nullable Sync sync;

    Links(CentreConfig config, CentreCore core) {
        this.config = config;
        this.core = core;
    }

    /** Begins to exchange in the background, when this centre is set up for it. */
    void start(Vertx vertx) throws IOException {
        CentreConfig.@Nullable SyncConfig wanted = config.sync();
        if (wanted == null) {
            return;
        }
        SyncSettings.TunnelEnd tunnel = wanted.address() == null
                ? new SyncSettings.DialsOut()
                : new SyncSettings.Reachable(wanted.tunnelHost(), wanted.tunnelPort());
        SyncSettings settings = new SyncSettings(
                core.identity(),
                core.peers(),
                wanted.memberPort(),
                wanted.clientPort(),
                tunnel,
                config.data().resolve("sync"),
                wanted.mediaKbitPerSecond(),
                POLL);
        sync = Sync.start(settings, vertx, core.journal(), core.media());
        core.contact().follow(this::age);
    }

    private List<PeerStatus> peers() {
        Sync running = sync;
        return running == null ? List.of() : running.peers();
    }

    /** How old what is known of another centre is; empty when it was never heard from. */
    Optional<Duration> age(CentreId centre) {
        return peers().stream()
                .filter(peer -> peer.centre().equals(centre))
                .findFirst()
                .flatMap(peer -> Optional.ofNullable(peer.ageSeconds()))
                .map(Duration::ofSeconds);
    }

    /** Each peer as {@code /health} tells of it. */
    void forEachPeer(Consumer<ObjectNode> visitor) {
        for (PeerStatus peer : peers()) {
            ObjectNode node = Json.object();
            node.put("centre", peer.centre().value());
            node.put("connected", peer.connected());
            node.put("ageSeconds", peer.ageSeconds());
            visitor.accept(node);
        }
    }

    String summary() {
        CentreConfig.@Nullable SyncConfig wanted = config.sync();
        if (wanted == null) {
            return "none: this centre stands alone";
        }
        String others = String.join(
                ", ",
                core.peers().stream()
                        .map(PeerFile::centre)
                        .filter(centre -> !centre.equals(config.centre()))
                        .map(CentreId::value)
                        .toList());
        String where = wanted.address() == null ? "dials out" : "tunnel at " + wanted.address();
        return where + "; trusts " + (others.isEmpty() ? "nobody yet" : others);
    }

    @Override
    public void close() {
        Sync running = sync;
        if (running != null) {
            running.close();
        }
    }
}
