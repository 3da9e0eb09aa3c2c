package kg.crafts.kiosk.sync;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.VerticleBase;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.SocketAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries Hazelcast clients of one centre to the member of another. For each peer there is a door on a
 * loopback address of its own, 127.77.0.N; what goes in comes out before the peer's member. In between is
 * TLS 1.3 with pinned certificates on both sides. A peer that can't be reached is gone to through
 * connections that it dialled itself ({@link ParkedConnections}, {@link TunnelParking}). All of it runs
 * on one event loop.
 *
 * <p>The first byte of a connection says what it is for: {@code P} to pull, {@code K} to be kept.
 */
final class Tunnel extends VerticleBase {

    /** The member that callers are let through to, and the name it must be called by. */
    record Target(InetSocketAddress address, String clusterName) {}

    static final byte PULL = 'P';
    static final byte KEEP = 'K';
    private static final Logger LOG = LoggerFactory.getLogger(Tunnel.class);
    private static final int MAX_LOCAL_CALLERS = 4;
    /** Between two guards no name is needed. */
    private static final String NO_NAME = "tunnel";

    private final SyncSettings settings;
    private final PinnedPeers pins;
    private final String doorName;
    private final TunnelConnection.Register register = new TunnelConnection.Register();
    private final ParkedConnections parked = new ParkedConnections();
    private final Map<CentreId, SocketAddress> doors = new ConcurrentHashMap<>();
    private final List<TunnelParking> parkings = new ArrayList<>();
    private volatile @Nullable Target target;
    private @Nullable NetClient dialler;
    private @Nullable NetClient local;

    /** @param doorName the cluster name that clients on this machine must give at the doors */
    Tunnel(SyncSettings settings, PinnedPeers pins, String doorName) {
        this.settings = settings;
        this.pins = pins;
        this.doorName = doorName;
    }

    @Override
    public Future<?> start() {
        dialler = vertx.createNetClient(TunnelTls.dialler(settings.identity(), pins));
        local = vertx.createNetClient(
                new NetClientOptions().setConnectTimeout(5_000).setTcpNoDelay(true));
        List<Future<?>> opening = new ArrayList<>();
        int number = 1;
        for (PeerFile peer : settings.peers()) {
            opening.add(openDoor(peer, "127.77.0." + number++));
        }
        if (settings.tunnel() instanceof SyncSettings.Reachable reachable) {
            TunnelEntrance entrance = new TunnelEntrance(vertx, settings.identity(), pins, this::welcome);
            opening.add(entrance.listen(reachable));
        }
        return Future.all(opening).onSuccess(open -> keepParked());
    }

    private void keepParked() {
        if (settings.tunnel() instanceof SyncSettings.DialsOut) {
            for (PeerFile peer : settings.peers()) {
                if (!peer.dialsOut()) {
                    parkings.add(new TunnelParking(vertx, () -> dial(peer), this::serve).start());
                }
            }
        }
    }

    @Override
    public Future<?> stop() {
        parkings.forEach(TunnelParking::stop);
        settings.peers().forEach(peer -> register.closeAll(peer.centre()));
        return Future.succeededFuture();
    }

    /** Lets callers through from now on. */
    void open(Target member) {
        target = member;
    }

    /** Where a client reaches a peer. Known once the tunnel is deployed. */
    SocketAddress door(CentreId peer) {
        SocketAddress door = doors.get(peer);
        if (door == null) {
            throw SyncRefusal.peerUnknown(peer);
        }
        return door;
    }

    /** Ends what a peer has open; it must not be pinned any more. */
    void cutOff(CentreId peer) {
        context.runOnContext(now -> register.closeAll(peer));
    }

    private Future<?> openDoor(PeerFile peer, String alias) {
        int[] callers = {0};
        Handler<NetSocket> enter = caller -> {
            caller.pause();
            if (callers[0] >= MAX_LOCAL_CALLERS) {
                caller.close();
                return;
            }
            callers[0]++;
            goThrough(peer, caller, () -> callers[0]--);
        };
        // Only Linux has all of 127.0.0.0/8; elsewhere the port alone tells the doors apart.
        return listen(alias, enter)
                .recover(noAlias -> listen("127.0.0.1", enter))
                .onSuccess(door -> doors.put(peer.centre(), door));
    }

    private Future<SocketAddress> listen(String host, Handler<NetSocket> enter) {
        return vertx.createNetServer()
                .connectHandler(enter)
                .listen(0, host)
                .map(open -> SocketAddress.inetSocketAddress(open.actualPort(), host));
    }

    private void goThrough(PeerFile peer, NetSocket caller, Runnable left) {
        caller.closeHandler(closed -> left.run());
        if (!peer.dialsOut()) {
            dial(peer).onFailure(unreachable -> caller.close()).onSuccess(connection -> {
                connection.socket().pause();
                connection.socket().write(Buffer.buffer().appendByte(PULL));
                connect(caller, connection, left);
            });
            return;
        }
        boolean waits = parked.take(peer.centre(), connection -> connect(caller, connection, left))
                .isPresent();
        if (!waits) {
            caller.close();
        }
    }

    private void connect(NetSocket caller, TunnelConnection connection, Runnable left) {
        connection.tie(caller);
        caller.closeHandler(closed -> {
            left.run();
            connection.close();
        });
        GuardedPipe.join(caller, connection.socket(), new ClientGuard(doorName, NO_NAME), Buffer.buffer());
    }

    private Future<TunnelConnection> dial(PeerFile peer) {
        TunnelAddress address = peer.address();
        if (dialler == null || address == null) {
            return Future.failedFuture(SyncRefusal.peerUnknown(peer.centre()));
        }
        return dialler.connect(address.port(), address.host()).compose(socket -> {
            TunnelConnection connection = new TunnelConnection(peer.centre(), socket);
            boolean right =
                    pins.find(socket.sslSession()).filter(peer.centre()::equals).isPresent();
            if (!right || !register.add(connection)) {
                socket.close();
                return Future.failedFuture("The other end of " + address + " is not " + peer.centre());
            }
            return Future.succeededFuture(connection);
        });
    }

    /** Takes a connection that a peer dialled, its certificate checked, and its first bytes. */
    private void welcome(CentreId peer, NetSocket socket, Buffer first) {
        TunnelConnection connection = new TunnelConnection(peer, socket);
        if (!register.add(connection)) {
            LOG.warn("{} has too many connections; the newest is closed", peer);
            connection.close();
        } else if (first.getByte(0) == PULL) {
            socket.pause();
            serve(connection, first.getBuffer(1, first.length()), () -> {});
        } else if (first.getByte(0) == KEEP && first.length() == 1) {
            parked.park(connection);
        } else {
            connection.close();
        }
    }

    /**
     * Puts this centre's member behind a paused connection.
     *
     * @param ready run before anything is passed
     */
    private void serve(TunnelConnection connection, Buffer readAhead, Runnable ready) {
        Target member = target;
        if (local == null || member == null) {
            connection.close();
            return;
        }
        InetSocketAddress address = member.address();
        local.connect(address.getPort(), address.getAddress().getHostAddress())
                .onFailure(away -> connection.close())
                .onSuccess(behind -> {
                    behind.pause();
                    connection.tie(behind);
                    ready.run();
                    ClientGuard guard = new ClientGuard(null, member.clusterName());
                    GuardedPipe.join(connection.socket(), behind, guard, readAhead);
                });
    }
}
