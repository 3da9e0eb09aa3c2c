package kg.crafts.kiosk.sync;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between two tunnels and does to their connection what long lines do. */
public final class TestProxy implements AutoCloseable {

    /** What becomes of the bytes. */
    public enum Line {
        WHOLE,
        /** Connections are ended, new ones refused. */
        CUT,
        /** Connections stay, and nothing comes through. */
        SILENT
    }

    private final Vertx vertx = Vertx.vertx();
    private final NetClient client = vertx.createNetClient();
    private final Set<NetSocket> open = ConcurrentHashMap.newKeySet();
    private final NetServer server;
    private final int target;
    private volatile Line line = Line.WHOLE;
    private volatile int delayMillis;
    private volatile int bytesPerSecond;
    private final AtomicLong carried = new AtomicLong();
    private final Lane there = new Lane();
    private final Lane back = new Lane();

    /** One direction: what goes into it while it is busy waits its turn, whichever connection it is of. */
    private final class Lane {
        private static final int MAX_WAITING_BYTES = 16 * 1024;
        private final Queue<Runnable> under = new ArrayDeque<>();
        private long freeAt;
        private int waiting;

        /** On the event loop. */
        void carry(Buffer bytes, NetSocket from, NetSocket to) {
            long now = System.nanoTime();
            int rate = bytesPerSecond;
            freeAt = Math.max(now, freeAt) + (rate == 0 ? 0 : bytes.length() * 1_000_000_000L / rate);
            waiting += bytes.length();
            if (waiting > MAX_WAITING_BYTES) {
                from.pause();
            }
            long millis = (freeAt - now) / 1_000_000 + delayMillis;
            under.add(() -> {
                waiting -= bytes.length();
                to.write(bytes);
                from.resume();
            });
            // Timers may come in another order than they were set in; bytes may not.
            vertx.setTimer(Math.max(1, millis), over -> under.remove().run());
        }
    }

    private TestProxy(int target) {
        this.target = target;
        this.server = vertx.createNetServer()
                .connectHandler(this::accept)
                .listen(0, "127.0.0.1")
                .await();
    }

    static TestProxy before(TestCentre centre) {
        return before(centre.tunnelPort());
    }

    /** Before the tunnel that listens, or will listen, on a port of this machine. */
    public static TestProxy before(int port) {
        return new TestProxy(port);
    }

    public int port() {
        return server.actualPort();
    }

    public void set(Line state) {
        line = state;
        if (state == Line.CUT) {
            Set.copyOf(open).forEach(NetSocket::close);
        }
    }

    /** Each piece takes so much longer in each direction. */
    void delay(int millis) {
        delayMillis = millis;
    }

    /** So many kilobits pass in a second in each direction, shared by all connections; 0 for no limit. */
    void rate(int kilobits) {
        bytesPerSecond = kilobits * 1_000 / 8;
    }

    /** Bytes that came, in both directions. */
    public long carried() {
        return carried.get();
    }

    private void accept(NetSocket near) {
        near.pause();
        if (line == Line.CUT) {
            near.close();
            return;
        }
        client.connect(target, "127.0.0.1").onFailure(e -> near.close()).onSuccess(far -> {
            join(near, far, there);
            join(far, near, back);
            if (line == Line.CUT) { // Meanwhile.
                near.close();
            }
            near.resume();
        });
    }

    private void join(NetSocket from, NetSocket to, Lane lane) {
        open.add(from);
        from.closeHandler(closed -> {
            open.remove(from);
            to.close();
        });
        from.exceptionHandler(broken -> from.close());
        from.handler(bytes -> {
            carried.addAndGet(bytes.length());
            if (line == Line.SILENT) {
                return;
            }
            if (delayMillis == 0 && bytesPerSecond == 0) {
                to.write(bytes);
            } else {
                lane.carry(bytes, from, to);
            }
        });
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
