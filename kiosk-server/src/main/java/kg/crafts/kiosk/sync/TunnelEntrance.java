package kg.crafts.kiosk.sync;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.ServerSSLOptions;
import java.util.Optional;
import kg.crafts.kiosk.kernel.CentreId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one port of a centre that is open to the world. Who has no pinned certificate gets no further than
 * a TLS handshake, of which a bounded number are under way at once.
 */
final class TunnelEntrance {

    /** Told who is there, the connection, and the first bytes that came. */
    @FunctionalInterface
    interface Welcome {
        void accept(CentreId peer, NetSocket socket, Buffer first);
    }

    private static final Logger LOG = LoggerFactory.getLogger(TunnelEntrance.class);
    private static final int MAX_HANDSHAKES = 32;
    private static final int MAX_FIRST_BYTES = 64 * 1024;

    private final Vertx vertx;
    private final PinnedPeers pins;
    private final ServerSSLOptions tls;
    private final Welcome welcome;
    private int handshakes;

    TunnelEntrance(Vertx vertx, CentreIdentity identity, PinnedPeers pins, Welcome welcome) {
        this.vertx = vertx;
        this.pins = pins;
        this.tls = TunnelTls.server(identity, pins);
        this.welcome = welcome;
    }

    Future<NetServer> listen(SyncSettings.Reachable at) {
        return vertx.createNetServer(TunnelTls.listener())
                .connectHandler(this::accept)
                .listen(at.port(), at.host());
    }

    private void accept(NetSocket socket) {
        if (handshakes >= MAX_HANDSHAKES) {
            socket.close();
            return;
        }
        handshakes++;
        socket.exceptionHandler(broken -> socket.close());
        socket.upgradeToSsl(tls).onComplete(done -> {
            handshakes--;
            Optional<CentreId> peer = done.succeeded() ? pins.find(socket.sslSession()) : Optional.empty();
            if (peer.isEmpty()) {
                LOG.debug("Refused {}: {}", socket.remoteAddress(), String.valueOf(done.cause()));
                socket.close();
            } else {
                hear(peer.get(), socket);
            }
        });
    }

    private void hear(CentreId peer, NetSocket socket) {
        long tooLate = vertx.setTimer(TunnelTls.HANDSHAKE_SECONDS * 1000L, silent -> socket.close());
        socket.handler(first -> {
            vertx.cancelTimer(tooLate);
            if (first.length() > MAX_FIRST_BYTES) {
                socket.close();
            } else {
                welcome.accept(peer, socket, first);
            }
        });
    }
}
