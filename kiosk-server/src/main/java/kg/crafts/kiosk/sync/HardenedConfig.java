package kg.crafts.kiosk.sync;

import com.hazelcast.config.AdvancedNetworkConfig;
import com.hazelcast.config.Config;
import com.hazelcast.config.EvictionConfig;
import com.hazelcast.config.EvictionPolicy;
import com.hazelcast.config.InMemoryFormat;
import com.hazelcast.config.JavaSerializationFilterConfig;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MapStoreConfig;
import com.hazelcast.config.MaxSizePolicy;
import com.hazelcast.config.ServerSocketEndpointConfig;
import com.hazelcast.map.MapLoader;
import java.util.Map;

/**
 * The settings of a member that serves and does nothing else. Hazelcast Community has no passwords and
 * no permissions, so each of these closes something that is open by default. What it can't close is
 * closed by {@link NothingElse}, {@link RefuseWrites}, by the frozen cluster state ({@link Member}) and by {@link ClientGuard}.
 */
final class HardenedConfig {

    private static final String LOOPBACK = "127.0.0.1";
    /** TEST-NET-1 (RFC 5737): an address that nobody has, for lists that mean "anyone" when they are empty. */
    private static final String NOBODY = "192.0.2.1";
    /** Same trap: an empty list of allowed classes allows every class. */
    private static final String NO_CLASS = "none";

    private HardenedConfig() {}

    /**
     * @param clusterName what clients and members must know to be let in
     * @param memberPort of the member protocol, which nobody is to use; 0 for any
     * @param clientPort where the tunnel comes out; 0 for any
     */
    static Config create(String clusterName, int memberPort, int clientPort, Map<Shelf, Source> sources) {
        Config config = new Config();
        config.setClusterName(clusterName);
        switchOff(config);
        limitThreads(config);
        config.setAdvancedNetworkConfig(loopbackOnly(memberPort, clientPort));
        NothingElse.apply(config);
        sources.forEach((shelf, source) -> config.addMapConfig(mapConfig(shelf, source)));
        return config;
    }

    private static void switchOff(Config config) {
        config.getJetConfig().setEnabled(false).setResourceUploadEnabled(false);
        config.getMetricsConfig().setEnabled(false);
        config.getManagementCenterConfig()
                .setScriptingEnabled(false)
                .setConsoleEnabled(false)
                .setDataAccessEnabled(false)
                .addTrustedInterface(NOBODY);
        JavaSerializationFilterConfig filter = new JavaSerializationFilterConfig().setDefaultsDisabled(true);
        filter.getWhitelist().addClasses(NO_CLASS);
        config.getSerializationConfig().setJavaSerializationFilterConfig(filter);
        JavaSerializationFilterConfig reflection = new JavaSerializationFilterConfig().setDefaultsDisabled(true);
        reflection.getWhitelist().addClasses(NO_CLASS);
        config.getSqlConfig().setJavaReflectionFilterConfig(reflection);
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.discovery.enabled", "false");
        // Otherwise the interfaces of an endpoint only choose what it says of itself, and everybody reaches its port.
        config.setProperty("hazelcast.socket.bind.any", "false");
        config.setProperty("hazelcast.jmx", "false");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.setProperty("hazelcast.logging.type", "slf4j");
        // The name is a secret here, and by default every line of the log would begin with it. Hazelcast also
        // tells it once at level INFO, so the server's log takes com.hazelcast from WARN on.
        config.setProperty("hazelcast.logging.details.enabled", "false");
    }

    /** A member with one or two readers needs few threads; the defaults are made for large machines. */
    private static void limitThreads(Config config) {
        config.setProperty("hazelcast.partition.count", "11");
        config.setProperty("hazelcast.operation.thread.count", "2");
        config.setProperty("hazelcast.operation.generic.thread.count", "2");
        config.setProperty("hazelcast.io.thread.count", "1");
        config.setProperty("hazelcast.event.thread.count", "1");
        config.setProperty("hazelcast.clientengine.thread.count", "2");
        config.setProperty("hazelcast.clientengine.query.thread.count", "1");
        config.setProperty("hazelcast.clientengine.blocking.thread.count", "1");
        config.setProperty("hazelcast.event.queue.capacity", "1000");
        config.setProperty("hazelcast.client.max.no.heartbeat.seconds", "20");
        config.setProperty("hazelcast.health.monitoring.level", "OFF");
        config.setProperty("hazelcast.wait.seconds.before.join", "0");
        config.setProperty("hazelcast.max.wait.seconds.before.join", "0");
        config.setProperty("hazelcast.graceful.shutdown.max.wait", "5");
    }

    private static AdvancedNetworkConfig loopbackOnly(int memberPort, int clientPort) {
        AdvancedNetworkConfig network = new AdvancedNetworkConfig().setEnabled(true);
        network.setMemberEndpointConfig(endpoint(new ServerSocketEndpointConfig(), memberPort));
        network.setClientEndpointConfig(endpoint(new ServerSocketEndpointConfig(), clientPort));
        network.getJoin().getMulticastConfig().setEnabled(false);
        network.getJoin().getTcpIpConfig().setEnabled(false);
        network.getJoin().getAutoDetectionConfig().setEnabled(false);
        return network;
    }

    private static ServerSocketEndpointConfig endpoint(ServerSocketEndpointConfig endpoint, int port) {
        endpoint.setPort(port).setPortAutoIncrement(false);
        endpoint.getInterfaces().setEnabled(true).addInterface(LOOPBACK);
        return endpoint;
    }

    private static MapConfig mapConfig(Shelf shelf, Source source) {
        MapLoader<String, byte[]> loader = new ShelfLoader(source);
        return new MapConfig(shelf.name())
                .setInMemoryFormat(InMemoryFormat.BINARY)
                .setBackupCount(0)
                .setStatisticsEnabled(false)
                .setTimeToLiveSeconds(Shelf.MAX_SECONDS)
                .setEvictionConfig(new EvictionConfig()
                        .setEvictionPolicy(EvictionPolicy.LRU)
                        .setMaxSizePolicy(MaxSizePolicy.PER_NODE)
                        .setSize(Shelf.MAX_ENTRIES))
                .setMapStoreConfig(new MapStoreConfig()
                        .setEnabled(true)
                        .setImplementation(loader)
                        .setInitialLoadMode(MapStoreConfig.InitialLoadMode.LAZY));
    }
}
