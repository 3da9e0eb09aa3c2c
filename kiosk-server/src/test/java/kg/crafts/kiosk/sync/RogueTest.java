package kg.crafts.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.client.impl.clientside.HazelcastClientInstanceImpl;
import com.hazelcast.client.impl.clientside.HazelcastClientProxy;
import com.hazelcast.client.impl.protocol.ClientMessage;
import com.hazelcast.client.impl.protocol.codec.MCChangeClusterStateCodec;
import com.hazelcast.client.impl.protocol.codec.MCGetThreadDumpCodec;
import com.hazelcast.client.impl.protocol.codec.MCRunScriptCodec;
import com.hazelcast.client.impl.protocol.codec.MCShutdownClusterCodec;
import com.hazelcast.client.impl.protocol.codec.MCShutdownMemberCodec;
import com.hazelcast.client.impl.spi.impl.ClientInvocation;
import com.hazelcast.config.Config;
import com.hazelcast.config.IndexType;
import com.hazelcast.config.MapConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.EntryProcessor;
import com.hazelcast.map.IMap;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import kg.crafts.kiosk.journal.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody on the server itself who knows what nobody can know, the member's secret name and its ports,
 * and somebody with a stolen certificate: neither changes anything that is trusted, nor stops anything.
 */
class RogueTest {

    private static final byte[] GARBAGE = {6, 6, 6};
    private static final AtomicBoolean RAN_HERE = new AtomicBoolean();

    @TempDir
    Path root;

    private TestCentre victim;
    private TestCentre peer;
    private String logKey = "";
    private byte[] logValue = {};

    /** One thing that a rogue does. */
    private interface Attack {
        void run(HazelcastInstance rogue) throws Exception;
    }

    private static final class Foreign implements Callable<String>, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public String call() {
            RAN_HERE.set(true);
            return "ran";
        }
    }

    private static final class ForeignEntry implements EntryProcessor<String, byte[], String> {
        private static final long serialVersionUID = 1L;

        @Override
        public String process(Map.Entry<String, byte[]> entry) {
            RAN_HERE.set(true);
            entry.setValue(GARBAGE);
            return "ran";
        }
    }

    @BeforeEach
    void start() throws Exception {
        victim = TestCentre.create(root, "victim");
        peer = TestCentre.create(root, "peer");
        victim.start(peer.toPeer()).awaitReady();
        peer.start(victim.toPeer()).awaitReady().awaitConnected(1);
        Version first = victim.write("the truth");
        TestWait.until("the peer has it", () -> peer.holds(first));
        logKey = "0/" + new LogKey(first.origin(), 0, "", LogKey.MAX_BYTES);
        logValue = new Sources(victim.journal(), victim.media())
                .toMap()
                .get(Shelf.LOG)
                .load(logKey);
    }

    @AfterEach
    void stop() {
        TestCentre.closeAll(victim, peer);
    }

    private Member member() {
        Member member = victim.sync().member();
        assertThat(member).isNotNull();
        return member;
    }

    private HazelcastInstance rogueClient() {
        ClientConfig config = new ClientConfig();
        config.setClusterName(member().clusterName());
        config.getNetworkConfig()
                .addAddress("127.0.0.1:" + member().clientAddress().getPort());
        config.setProperty("hazelcast.client.invocation.timeout.seconds", "3");
        config.setProperty("hazelcast.logging.type", "slf4j");
        config.getConnectionStrategyConfig().getConnectionRetryConfig().setClusterConnectTimeoutMillis(5_000);
        return HazelcastClient.newHazelcastClient(config);
    }

    @Test
    void aClientThatKnowsTheNameChangesNothing() throws Exception {
        Map<String, Attack> attacks = new LinkedHashMap<>();
        onShelves(attacks);
        onTheRest(attacks);
        onTheMember(attacks);
        List<String> outcomes = new ArrayList<>();
        for (Map.Entry<String, Attack> attack : attacks.entrySet()) {
            String outcome = attempt(attack.getValue());
            long millis = TestWait.until("served again after " + attack.getKey(), this::stillTrue);
            outcomes.add(attack.getKey() + ": " + outcome + "; served rightly after ms: " + millis);
        }
        TestWait.print("attacks by a client with the secret name", outcomes.size());
        outcomes.forEach(outcome -> TestWait.print("  attack", outcome));
        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(25);
        assertThat(RAN_HERE).isFalse();
        assertExchangeGoesOn();
    }

    private void onShelves(Map<String, Attack> attacks) {
        for (Shelf shelf : Shelf.ALL) {
            attacks.put("put into " + shelf.name(), rogue -> map(rogue, shelf).put(logKey, GARBAGE));
        }
        attacks.put("set that never ends", rogue -> log(rogue).set(logKey, GARBAGE, 0, TimeUnit.SECONDS));
        attacks.put("putAll", rogue -> log(rogue).putAll(Map.of(logKey, GARBAGE)));
        attacks.put("putAll over all that is there", rogue -> {
            Map<String, byte[]> all = new LinkedHashMap<>();
            log(rogue).keySet().forEach(key -> all.put(key, GARBAGE));
            log(rogue).putAll(all);
        });
        attacks.put("putIfAbsent", rogue -> log(rogue).putIfAbsent(logKey, GARBAGE));
        attacks.put("putTransient", rogue -> log(rogue).putTransient(logKey, GARBAGE, 1, TimeUnit.HOURS));
        attacks.put("replace", rogue -> log(rogue).replace(logKey, GARBAGE));
        attacks.put("remove", rogue -> log(rogue).remove(logKey));
        attacks.put("clear", rogue -> log(rogue).clear());
        attacks.put("evictAll", rogue -> log(rogue).evictAll());
        attacks.put("lock", rogue -> log(rogue).lock(logKey, 1, TimeUnit.HOURS));
        attacks.put("index", rogue -> log(rogue).addIndex(IndexType.HASH, "this"));
        attacks.put("entry processor", rogue -> log(rogue).executeOnKey(logKey, new ForeignEntry()));
        attacks.put(
                "transaction",
                rogue -> rogue.executeTransaction(context -> {
                    context.getMap(Shelf.LOG.name()).put(logKey, GARBAGE);
                    return null;
                }));
        attacks.put("destroy", rogue -> log(rogue).destroy());
        attacks.put("destroy, then put", rogue -> {
            log(rogue).destroy();
            log(rogue).put(logKey, GARBAGE);
        });
    }

    private static void onTheRest(Map<String, Attack> attacks) {
        byte[] large = new byte[1 << 20];
        attacks.put("a map of its own", rogue -> rogue.getMap("mine").put("x", large));
        attacks.put("a map configured by itself", rogue -> {
            rogue.getConfig().addMapConfig(new MapConfig("own-config"));
            rogue.getMap("own-config").put("x", large);
        });
        attacks.put("queue", rogue -> rogue.getQueue("q").put(large));
        attacks.put("list", rogue -> rogue.getList("l").add(large));
        attacks.put("set", rogue -> rogue.getSet("s").add(large));
        attacks.put("multimap", rogue -> rogue.getMultiMap("m").put("x", large));
        attacks.put("ringbuffer", rogue -> rogue.getRingbuffer("r").add(large));
        attacks.put("reliable topic", rogue -> rogue.getReliableTopic("t").publish(large));
        attacks.put("counter", rogue -> rogue.getPNCounter("c").incrementAndGet());
        attacks.put("executor", rogue -> get(rogue.getExecutorService("e").submit(new Foreign())::get));
        attacks.put(
                "durable executor",
                rogue -> get(rogue.getDurableExecutorService("d").submit(new Foreign())::get));
        attacks.put(
                "scheduled executor",
                rogue -> get(rogue.getScheduledExecutorService("x").schedule(new Foreign(), 0, TimeUnit.SECONDS)::get));
        attacks.put(
                "SQL",
                rogue -> rogue.getSql().execute("CREATE MAPPING m TYPE IMap").close());
        attacks.put("a flood of hints", rogue -> {
            for (int i = 0; i < 20_000; i++) {
                rogue.getTopic(Shelf.WAKE).publish(GARBAGE);
            }
        });
    }

    private void onTheMember(Map<String, Attack> attacks) {
        attacks.put("stop the cluster", rogue -> say(rogue, MCShutdownClusterCodec.encodeRequest()));
        attacks.put("stop the member", rogue -> say(rogue, MCShutdownMemberCodec.encodeRequest()));
        attacks.put("thaw the cluster", rogue -> say(rogue, MCChangeClusterStateCodec.encodeRequest(0)));
        attacks.put("run a script", rogue -> say(rogue, MCRunScriptCodec.encodeRequest("javascript", "1 + 1")));
        attacks.put("thread dump", rogue -> say(rogue, MCGetThreadDumpCodec.encodeRequest(true)));
        attacks.put("garbage at the client port", rogue -> garbageAt(member().clientAddress()));
        attacks.put("garbage at the member port", rogue -> garbageAt(member().memberAddress()));
    }

    /** Says to the member what only a management centre may say. */
    private static void say(HazelcastInstance rogue, ClientMessage message) throws Exception {
        HazelcastClientInstanceImpl client = ((HazelcastClientProxy) rogue).client;
        new ClientInvocation(client, message, null).invoke().get(10, TimeUnit.SECONDS);
    }

    private static void garbageAt(InetSocketAddress port) throws Exception {
        byte[] garbage = new byte[1 << 16];
        new Random(3).nextBytes(garbage);
        for (int i = 0; i < 50; i++) {
            try (Socket socket = new Socket(port.getAddress(), port.getPort());
                    OutputStream out = socket.getOutputStream()) {
                out.write(garbage);
            }
        }
    }

    private static IMap<String, byte[]> map(HazelcastInstance rogue, Shelf shelf) {
        return rogue.getMap(shelf.name());
    }

    private static IMap<String, byte[]> log(HazelcastInstance rogue) {
        return map(rogue, Shelf.LOG);
    }

    /** What an attempt came to: "refused ..." or "no error", which is not yet a success. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private String attempt(Attack attack) {
        HazelcastInstance rogue = rogueClient();
        try {
            CompletableFuture<Void> run = CompletableFuture.runAsync(() -> {
                try {
                    attack.run(rogue);
                } catch (Exception e) { // Whatever it is, it is the outcome.
                    throw new IllegalStateException(e);
                }
            });
            run.get(30, TimeUnit.SECONDS);
            return "no error";
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Throwable root = cause.getCause() == null ? cause : cause.getCause();
            return "refused, " + root.getClass().getSimpleName();
        } catch (TimeoutException e) {
            return "no answer";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            rogue.getLifecycleService().terminate();
        }
    }

    private static <T> T get(Callable<T> from) throws Exception {
        return from.call();
    }

    private boolean stillTrue() {
        HazelcastInstance reader = rogueClient();
        try {
            assertThat(member().isRunning()).isTrue();
            assertThat(member().memberCount()).isEqualTo(1);
            byte[] served = log(reader).get(Shelf.newKey(Shelf.what(logKey), new Random()));
            assertThat(served).isEqualTo(logValue);
            return true;
        } catch (HazelcastException | IllegalArgumentException e) {
            return false;
        } finally {
            reader.getLifecycleService().terminate();
        }
    }

    private void assertExchangeGoesOn() {
        Version after = victim.write("still the truth");
        TestWait.print(
                "a change after all attacks reached the peer in ms",
                TestWait.until("it is there", () -> peer.holds(after)));
        assertThat(peer.texts()).containsExactlyInAnyOrder("the truth", "still the truth");
        assertThat(victim.texts()).containsExactlyInAnyOrder("the truth", "still the truth");
    }

    @Test
    void aMemberThatKnowsTheNameIsNotLetIn() throws Exception {
        int port = member().memberAddress().getPort();
        Config config = new Config();
        config.setClusterName(member().clusterName());
        config.getJetConfig().setEnabled(false);
        config.setProperty("hazelcast.logging.type", "slf4j");
        config.setProperty("hazelcast.partition.count", "11");
        config.setProperty("hazelcast.max.join.seconds", "6");
        config.setProperty("hazelcast.max.wait.seconds.before.join", "1");
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
        config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
        config.getNetworkConfig().getJoin().getTcpIpConfig().setEnabled(true).addMember("127.0.0.1:" + port);
        config.getNetworkConfig().setPort(TestCentre.freePort());
        String outcome;
        try {
            HazelcastInstance rogue = Hazelcast.newHazelcastInstance(config);
            outcome = "alone, members " + rogue.getCluster().getMembers().size();
            rogue.getMap(Shelf.LOG.name()).put(logKey, GARBAGE);
            rogue.getLifecycleService().terminate();
        } catch (IllegalStateException e) {
            outcome = "gave up: " + e.getMessage();
        }
        TestWait.print("a rogue member", outcome);
        assertThat(member().memberCount()).isEqualTo(1);
        assertThat(stillTrue()).isTrue();
        assertExchangeGoesOn();
    }

    @Test
    void aClientWithoutTheNameIsNotLetIn() throws Exception {
        for (String name : List.of("dev", "crafts", "tunnel", "victim")) {
            ClientConfig config = new ClientConfig();
            config.setClusterName(name);
            config.setProperty("hazelcast.logging.type", "slf4j");
            config.getNetworkConfig()
                    .addAddress("127.0.0.1:" + member().clientAddress().getPort());
            config.getConnectionStrategyConfig().getConnectionRetryConfig().setClusterConnectTimeoutMillis(500);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> HazelcastClient.newHazelcastClient(config)))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertExchangeGoesOn();
    }
}
