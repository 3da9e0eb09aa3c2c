package kg.crafts.kiosk.sync;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between two tunnels and does to their connection what long lines do. */
final class TestProxy implements AutoCloseable {

    /** What becomes of the bytes. */
    enum Line {
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

    private TestProxy(int target) {
        this.target = target;
        this.server = vertx.createNetServer()
                .connectHandler(this::accept)
                .listen(0, "127.0.0.1")
                .await();
    }

    static TestProxy before(TestCentre centre) {
        return new TestProxy(centre.tunnelPort());
    }

    int port() {
        return server.actualPort();
    }

    void set(Line state) {
        line = state;
        if (state == Line.CUT) {
            Set.copyOf(open).forEach(NetSocket::close);
        }
    }

    /** Each piece takes so much longer in each direction. */
    void delay(int millis) {
        delayMillis = millis;
    }

    private void accept(NetSocket near) {
        near.pause();
        if (line == Line.CUT) {
            near.close();
            return;
        }
        client.connect(target, "127.0.0.1").onFailure(e -> near.close()).onSuccess(far -> {
            join(near, far);
            join(far, near);
            near.resume();
        });
    }

    private void join(NetSocket from, NetSocket to) {
        open.add(from);
        from.closeHandler(closed -> {
            open.remove(from);
            to.close();
        });
        from.exceptionHandler(broken -> from.close());
        from.handler(bytes -> {
            if (line == Line.SILENT) {
                return;
            }
            if (delayMillis == 0) {
                to.write(bytes);
            } else {
                vertx.setTimer(delayMillis, over -> to.write(bytes));
            }
        });
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
