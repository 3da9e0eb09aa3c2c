package kg.crafts.kiosk.sync;

import io.vertx.core.net.NetSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.kernel.CentreId;

/** One TLS connection whose other end has shown a peer's certificate. Lives on the tunnel's event loop. */
final class TunnelConnection {

    /** Every connection there is, so that a peer has its share and no more, and can be cut off. */
    static final class Register {

        static final int MAX_PER_PEER = 12;

        private final Map<CentreId, Set<TunnelConnection>> open = new HashMap<>();

        /** Adds a connection; false when the peer has too many, and then it must be closed. */
        boolean add(TunnelConnection connection) {
            Set<TunnelConnection> ofPeer = open.computeIfAbsent(connection.peer, none -> new HashSet<>());
            if (ofPeer.size() >= MAX_PER_PEER) {
                return false;
            }
            ofPeer.add(connection);
            connection.onEnd(() -> ofPeer.remove(connection));
            return true;
        }

        void closeAll(CentreId peer) {
            List.copyOf(open.getOrDefault(peer, Set.of())).forEach(TunnelConnection::close);
        }
    }

    private final CentreId peer;
    private final NetSocket socket;
    private final List<Runnable> onEnd = new ArrayList<>();

    TunnelConnection(CentreId peer, NetSocket socket) {
        this.peer = peer;
        this.socket = socket;
        socket.closeHandler(closed -> onEnd.forEach(Runnable::run));
        socket.exceptionHandler(broken -> socket.close());
    }

    CentreId peer() {
        return peer;
    }

    NetSocket socket() {
        return socket;
    }

    void onEnd(Runnable action) {
        onEnd.add(action);
    }

    /** Lets this and a connection on this machine end together. */
    void tie(NetSocket local) {
        onEnd(local::close);
        local.closeHandler(closed -> close());
        local.exceptionHandler(broken -> local.close());
    }

    void close() {
        socket.close();
    }
}
