package kg.crafts.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    @TempDir
    Path root;

    private TestCentre victim;
    private TestCentre peer;
    private String logKey = "";
    private byte[] logValue = {};

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

    /** 127.0.0.2 is this machine as well, but not the address that the ports stand at; so is each of its others. */
    @Test
    void onlyLoopbackReachesItsPorts() throws Exception {
        for (InetSocketAddress port : List.of(member().clientAddress(), member().memberAddress())) {
            try (Socket inside = new Socket("127.0.0.1", port.getPort())) {
                assertThat(inside.isConnected()).isTrue();
            }
            for (String other : List.of("127.0.0.2", "127.77.0.1")) {
                assertThatThrownBy(() -> new Socket(other, port.getPort()).close())
                        .as(other + " port " + port.getPort())
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void aClientThatKnowsTheNameChangesNothing() throws Exception {
        Map<String, RogueAttacks.Attack> attacks = new RogueAttacks(logKey, member()).list();
        List<String> outcomes = new ArrayList<>();
        for (Map.Entry<String, RogueAttacks.Attack> attack : attacks.entrySet()) {
            String outcome = attempt(attack.getValue());
            long millis = TestWait.until("served again after " + attack.getKey(), this::stillTrue);
            outcomes.add(attack.getKey() + ": " + outcome + "; served rightly after ms: " + millis);
        }
        TestWait.print("attacks by a client with the secret name", outcomes.size());
        outcomes.forEach(outcome -> TestWait.print("  attack", outcome));
        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(25);
        assertThat(RogueAttacks.RAN_HERE).isFalse();
        assertExchangeGoesOn();
    }

    /** What an attempt came to: "refused ..." or "no error", which is not yet a success. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private String attempt(RogueAttacks.Attack attack) {
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

    private boolean stillTrue() {
        HazelcastInstance reader = rogueClient();
        try {
            assertThat(member().isRunning()).isTrue();
            assertThat(member().memberCount()).isEqualTo(1);
            byte[] served =
                    reader.<String, byte[]>getMap(Shelf.LOG.name()).get(Shelf.newKey(Shelf.what(logKey), new Random()));
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
            rogue.getMap(Shelf.LOG.name()).put(logKey, RogueAttacks.GARBAGE);
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
            assertThat(catchThrowable(() -> HazelcastClient.newHazelcastClient(config)))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertExchangeGoesOn();
    }
}
