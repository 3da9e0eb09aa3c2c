package kg.crafts.kiosk.sync;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.client.config.ClientConnectionStrategyConfig;
import com.hazelcast.client.config.ConnectionRetryConfig;
import com.hazelcast.client.config.RoutingMode;
import com.hazelcast.config.JavaSerializationFilterConfig;
import com.hazelcast.config.ListenerConfig;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.LifecycleEvent;
import com.hazelcast.core.LifecycleListener;
import com.hazelcast.map.IMap;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the shelves of one peer through a door of the tunnel. Connects by itself and for ever. Used by
 * one thread, except for {@link #isConnected} and {@link #close}.
 */
final class PeerClient implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PeerClient.class);
    private static final long ANSWER_SECONDS = 10;
    /** An empty list of allowed classes would allow every class. */
    private static final String NO_CLASS = "none";

    private static final byte[] NO_HINT = {};

    private final HazelcastInstance hazelcast;
    private final News onNews;
    private final Map<Shelf, IMap<String, byte[]>> maps = new HashMap<>();
    private final Connection connection;
    private final AtomicBoolean listening = new AtomicBoolean();

    /** Hears that the peer is connected or has something new; must return at once. */
    @FunctionalInterface
    interface News {

        /**
         * Tells it.
         *
         * @param hint what the peer said, not trusted; empty when it said nothing
         */
        void arrived(byte[] hint);
    }

    private PeerClient(HazelcastInstance hazelcast, Connection connection, News onNews) {
        this.hazelcast = hazelcast;
        this.connection = connection;
        this.onNews = onNews;
    }

    /**
     * @param name for the log of the peer's member
     * @param doorName the cluster name that the door expects
     */
    static PeerClient start(String name, String doorName, SocketAddress door, News onNews) {
        ClientConfig config = config(name, doorName, door);
        Connection connection = new Connection(onNews);
        config.addListenerConfig(new ListenerConfig(connection));
        return new PeerClient(HazelcastClient.newHazelcastClient(config), connection, onNews);
    }

    /** Follows whether there is a connection, from before the first one on. */
    private static final class Connection implements LifecycleListener {
        private final News onNews;
        private volatile boolean up;

        Connection(News onNews) {
            this.onNews = onNews;
        }

        @Override
        public void stateChanged(LifecycleEvent event) {
            switch (event.getState()) {
                case CLIENT_CONNECTED -> {
                    up = true;
                    onNews.arrived(NO_HINT);
                }
                case CLIENT_DISCONNECTED, SHUTTING_DOWN, SHUTDOWN -> up = false;
                default -> {}
            }
        }
    }

    private static ClientConfig config(String name, String doorName, SocketAddress door) {
        ClientConfig config = new ClientConfig();
        config.setClusterName(doorName);
        config.setInstanceName("pull-" + name + "-" + door.port() + "-" + System.nanoTime());
        config.setBackupAckToClientEnabled(false);
        config.getMetricsConfig().setEnabled(false);
        config.getNetworkConfig()
                .addAddress(door.host() + ":" + door.port())
                .setConnectionTimeout(5_000)
                .getClusterRoutingConfig()
                .setRoutingMode(RoutingMode.SINGLE_MEMBER);
        config.getConnectionStrategyConfig()
                .setAsyncStart(true)
                .setReconnectMode(ClientConnectionStrategyConfig.ReconnectMode.ASYNC)
                .setConnectionRetryConfig(new ConnectionRetryConfig()
                        .setInitialBackoffMillis(1_000)
                        .setMaxBackoffMillis(5_000)
                        .setMultiplier(1.5)
                        .setJitter(0.2)
                        .setClusterConnectTimeoutMillis(-1));
        JavaSerializationFilterConfig filter = new JavaSerializationFilterConfig().setDefaultsDisabled(true);
        filter.getWhitelist().addClasses(NO_CLASS);
        config.getSerializationConfig().setJavaSerializationFilterConfig(filter);
        config.setProperty("hazelcast.client.heartbeat.interval", "2000");
        config.setProperty("hazelcast.client.heartbeat.timeout", "10000");
        config.setProperty("hazelcast.client.invocation.timeout.seconds", "5");
        config.setProperty("hazelcast.client.statistics.enabled", "false");
        config.setProperty("hazelcast.client.io.input.thread.count", "1");
        config.setProperty("hazelcast.client.io.output.thread.count", "1");
        config.setProperty("hazelcast.client.response.thread.count", "1");
        config.setProperty("hazelcast.client.event.thread.count", "1");
        config.setProperty("hazelcast.client.event.queue.capacity", "1000");
        config.setProperty("hazelcast.client.max.concurrent.invocations", "64");
        config.setProperty("hazelcast.logging.type", "slf4j");
        config.setProperty("hazelcast.logging.details.enabled", "false");
        return config;
    }

    boolean isConnected() {
        return connection.up;
    }

    /** False when Hazelcast gave up for good and a new client must be made. */
    boolean isRunning() {
        return hazelcast.getLifecycleService().isRunning();
    }

    /**
     * One value; waits for at most 10 seconds.
     *
     * @return null when the peer has none
     * @throws IOException when there is no answer, or none that is bytes
     */
    byte @Nullable [] get(Shelf shelf, String key) throws IOException {
        try {
            open();
            Object value = Objects.requireNonNull(maps.get(shelf))
                    .getAsync(key)
                    .toCompletableFuture()
                    .orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                    .join();
            if (value == null || value instanceof byte[]) {
                return (byte[]) value;
            }
            throw new IOException("The peer answered with something else than bytes");
        } catch (CompletionException | HazelcastException | IllegalStateException e) {
            throw new IOException("No answer for " + shelf.name(), e);
        }
    }

    /** The first use of each shelf is a round trip, so they are made together. */
    private void open() {
        if (listening.compareAndSet(false, true)) {
            Thread.ofVirtual().name("listen").start(this::listen);
        }
        if (maps.isEmpty()) {
            Map<Shelf, CompletableFuture<IMap<String, byte[]>>> opening = new HashMap<>();
            Shelf.ALL.forEach(shelf -> opening.put(
                    shelf,
                    CompletableFuture.<IMap<String, byte[]>>supplyAsync(
                                    () -> hazelcast.getMap(shelf.name()), Thread::startVirtualThread)
                            .orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)));
            Map<Shelf, IMap<String, byte[]>> opened = new HashMap<>();
            opening.forEach((shelf, map) -> opened.put(shelf, map.join()));
            maps.putAll(opened);
        }
    }

    /** Hints may get lost or never come: they make things faster, no more. */
    private void listen() {
        try {
            hazelcast.getTopic(Shelf.WAKE).addMessageListener(message -> {
                Object hint = message.getMessageObject();
                onNews.arrived(hint instanceof byte[] said ? said : NO_HINT);
            });
            // What happened before it listened may have been told to nobody.
            onNews.arrived(NO_HINT);
        } catch (HazelcastException | IllegalStateException e) {
            LOG.debug("No hints from this peer yet", e);
            listening.set(false);
        }
    }

    @Override
    public void close() {
        hazelcast.shutdown();
    }
}
