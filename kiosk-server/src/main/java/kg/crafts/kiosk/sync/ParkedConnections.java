package kg.crafts.kiosk.sync;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * Connections that centres dialled which can't be reached themselves, waiting to be used in the other
 * direction. Bytes: the dialler says {@code .} from time to time and is answered {@code .}, so that both
 * notice a dead line and routers keep it; {@code G} to the dialler takes the connection into use, and it
 * answers {@code R} once its member is behind it. Lives on the tunnel's event loop.
 */
final class ParkedConnections {

    static final int MAX_PER_PEER = 4;
    static final byte ALIVE = '.';
    static final byte GO = 'G';
    static final byte READY = 'R';

    private final Map<CentreId, Deque<TunnelConnection>> parked = new HashMap<>();

    /** Keeps a connection; the oldest of that centre goes when there are too many. */
    void park(TunnelConnection connection) {
        Deque<TunnelConnection> waiting = parked.computeIfAbsent(connection.peer(), none -> new ArrayDeque<>());
        if (waiting.size() >= MAX_PER_PEER) {
            waiting.removeFirst().close();
        }
        waiting.addLast(connection);
        connection.onEnd(() -> waiting.remove(connection));
        connection.socket().handler(said -> {
            if (countAlive(said) == said.length()) {
                connection.socket().write(said);
            } else {
                connection.close();
            }
        });
    }

    /**
     * Takes the newest connection of a centre into use.
     *
     * @param ready told the connection, paused, once the other side's member is behind it
     * @return the connection, empty when none waits
     */
    Optional<TunnelConnection> take(CentreId centre, Consumer<TunnelConnection> ready) {
        Deque<TunnelConnection> waiting = parked.get(centre);
        TunnelConnection connection = waiting == null ? null : waiting.pollLast();
        if (connection == null) {
            return Optional.empty();
        }
        NetSocket socket = connection.socket();
        socket.handler(said -> {
            int at = countAlive(said);
            if (at == said.length() - 1 && said.getByte(at) == READY) {
                socket.pause();
                ready.accept(connection);
            } else if (at < said.length()) {
                connection.close();
            }
        });
        socket.write(Buffer.buffer().appendByte(GO));
        return Optional.of(connection);
    }

    static int countAlive(Buffer said) {
        int at = 0;
        while (at < said.length() && said.getByte(at) == ALIVE) {
            at++;
        }
        return at;
    }
}
