package kg.crafts.kiosk.sync;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import java.util.function.Supplier;

/**
 * Keeps connections parked at one peer, for a centre that can't be reached from outside. When the peer
 * takes one into use, the next is dialled at once. Lives on the tunnel's event loop.
 */
final class TunnelParking {

    /** Puts the centre's own member behind a paused connection, and runs the last just before. */
    @FunctionalInterface
    interface Serve {
        void accept(TunnelConnection connection, Buffer readAhead, Runnable ready);
    }

    private static final int IDLE = 2;
    private static final int MAX_IN_USE = 4;
    private static final long ALIVE_MILLIS = 10_000;
    private static final long MIN_WAIT_MILLIS = 1_000;
    private static final long MAX_WAIT_MILLIS = 30_000;

    private final Vertx vertx;
    private final Supplier<Future<TunnelConnection>> dial;
    private final Serve serve;
    private int idle;
    private int inUse;
    private long waitMillis = MIN_WAIT_MILLIS;
    private boolean waiting;
    private boolean stopped;

    TunnelParking(Vertx vertx, Supplier<Future<TunnelConnection>> dial, Serve serve) {
        this.vertx = vertx;
        this.dial = dial;
        this.serve = serve;
    }

    TunnelParking start() {
        fill();
        return this;
    }

    void stop() {
        stopped = true;
    }

    private void fill() {
        while (!stopped && !waiting && idle < IDLE && inUse < MAX_IN_USE) {
            idle++;
            dial.get().onSuccess(this::park).onFailure(unreachable -> {
                idle--;
                fillLater();
            });
        }
    }

    private void fillLater() {
        if (!waiting) {
            waiting = true;
            vertx.setTimer(waitMillis, over -> {
                waiting = false;
                fill();
            });
            waitMillis = Math.min(MAX_WAIT_MILLIS, waitMillis * 2);
        }
    }

    private void park(TunnelConnection connection) {
        NetSocket socket = connection.socket();
        boolean[] used = {false};
        long alive = vertx.setPeriodic(ALIVE_MILLIS, tick -> socket.write(alive()));
        connection.onEnd(() -> {
            vertx.cancelTimer(alive);
            if (used[0]) {
                inUse--;
                fill();
            } else {
                idle--;
                fillLater();
            }
        });
        socket.handler(said -> {
            waitMillis = MIN_WAIT_MILLIS;
            int at = ParkedConnections.countAlive(said);
            if (at == said.length() - 1 && said.getByte(at) == ParkedConnections.GO) {
                vertx.cancelTimer(alive);
                used[0] = true;
                idle--;
                inUse++;
                socket.pause();
                serve.accept(connection, Buffer.buffer(), () -> socket.write(byteOf(ParkedConnections.READY)));
                fill();
            } else if (at < said.length()) {
                connection.close();
            }
        });
        socket.write(byteOf(Tunnel.KEEP));
    }

    private static Buffer alive() {
        return byteOf(ParkedConnections.ALIVE);
    }

    private static Buffer byteOf(byte value) {
        return Buffer.buffer().appendByte(value);
    }
}
