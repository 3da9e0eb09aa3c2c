package kg.crafts.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.core.HazelcastInstance;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocket;
import kg.crafts.kiosk.journal.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one open port: who is let in, and how far. */
class TunnelTest {

    @TempDir
    Path root;

    private TestCentre server;
    private TestCentre peer;
    private TestCentre thief;

    @BeforeEach
    void start() throws Exception {
        server = TestCentre.create(root, "server");
        peer = TestCentre.create(root, "peer");
        // Known to the server, but never started: its certificate is used by hand.
        thief = TestCentre.create(root, "thief");
        server.start(peer.toPeer(), thief.toPeer()).awaitReady();
        peer.start(server.toPeer()).awaitReady().awaitConnected(1);
    }

    @AfterEach
    void stop() {
        TestCentre.closeAll(server, peer);
    }

    @Test
    void onlyPinnedCertificatesAreLetIn() throws Exception {
        TestCentre stranger = TestCentre.create(root, "stranger");
        CentreIdentity sameName = TestCentre.create(root.resolve("other"), "peer").identity;
        Map<String, Boolean> letIn = new LinkedHashMap<>();
        letIn.put("pinned", TestTls.isLetIn(thief.identity, server.tunnelPort()));
        letIn.put("missing", TestTls.isLetIn(null, server.tunnelPort()));
        letIn.put("unknown", TestTls.isLetIn(stranger.identity, server.tunnelPort()));
        letIn.put("unknown with a peer's name", TestTls.isLetIn(sameName, server.tunnelPort()));
        server.sync().revoke(thief.identity.centre());
        letIn.put("revoked", TestTls.isLetIn(thief.identity, server.tunnelPort()));
        TestWait.print("let in by certificate", letIn);
        assertThat(letIn.values()).containsExactly(true, false, false, false, false);
        assertExchangeGoesOn();
    }

    @Test
    void revokingEndsWhatIsOpen() throws Exception {
        try (SSLSocket open = TestTls.dial(thief.identity, server.tunnelPort())) {
            open.getOutputStream().write(Tunnel.KEEP);
            open.getOutputStream().write('.');
            assertThat(open.getInputStream().read()).isEqualTo('.');
            server.sync().revoke(thief.identity.centre());
            assertThat(open.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void garbageAndIdlersStopNobody() throws Exception {
        byte[] garbage = new byte[100_000];
        new Random(5).nextBytes(garbage);
        List<Socket> idle = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            idle.add(new Socket(InetAddress.getLoopbackAddress(), server.tunnelPort()));
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.tunnelPort());
                    OutputStream out = socket.getOutputStream()) {
                out.write(garbage);
            } catch (java.io.IOException refused) {
                // As it should be.
            }
        }
        assertExchangeGoesOn();
        for (Socket socket : idle) {
            socket.setSoTimeout(20_000);
            assertThat(endOf(socket)).isTrue();
        }
        TestWait.print("idle connections without a certificate that were ended", idle.size());
        assertThat(TestTls.isLetIn(thief.identity, server.tunnelPort())).isTrue();
    }

    private static boolean endOf(Socket socket) throws Exception {
        try (socket) {
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (java.net.SocketException reset) {
            return true;
        }
    }

    @Test
    void aStolenCertificateOnlyReads() throws Exception {
        Map<String, Consumer<HazelcastInstance>> attacks = new LinkedHashMap<>();
        attacks.put("put", rogue -> rogue.getMap("log").put("a", new byte[1]));
        attacks.put("putAll", rogue -> rogue.getMap("log").putAll(Map.of("a", new byte[1])));
        attacks.put("clear", rogue -> rogue.getMap("log").clear());
        attacks.put("destroy", rogue -> rogue.getMap("log").destroy());
        attacks.put("keys", rogue -> rogue.getMap("log").keySet());
        attacks.put("another map", rogue -> rogue.getMap("mine").size());
        attacks.put("queue", rogue -> rogue.getQueue("q").offer(new byte[1]));
        attacks.put("publish", rogue -> rogue.getTopic(Shelf.WAKE).publish(new byte[1]));
        attacks.put("lock", rogue -> rogue.getMap("log").lock("a"));
        attacks.put("index", rogue -> rogue.getMap("log").addIndex(new com.hazelcast.config.IndexConfig()));
        attacks.put("a long key", rogue -> rogue.getMap("log").get("a".repeat(100_000)));
        Map<String, String> outcomes = new LinkedHashMap<>();
        try (ServerSocket bridge = TestTls.bridge(thief.identity, server.tunnelPort())) {
            outcomes.put("read", attempt(bridge, rogue -> rogue.getMap("log").get("a")));
            attacks.forEach((name, attack) -> outcomes.put(name, attempt(bridge, attack)));
        }
        TestWait.print("with a stolen certificate", outcomes);
        assertThat(outcomes.remove("read")).isEqualTo("done");
        assertThat(outcomes.values()).hasSize(11).doesNotContain("done");
        assertExchangeGoesOn();
    }

    private static String attempt(ServerSocket bridge, Consumer<HazelcastInstance> attack) {
        ClientConfig config = new ClientConfig();
        config.setClusterName("any");
        config.setBackupAckToClientEnabled(false);
        config.getMetricsConfig().setEnabled(false);
        config.getNetworkConfig().addAddress("127.0.0.1:" + bridge.getLocalPort());
        config.getNetworkConfig()
                .getClusterRoutingConfig()
                .setRoutingMode(com.hazelcast.client.config.RoutingMode.SINGLE_MEMBER);
        config.setProperty("hazelcast.logging.type", "slf4j");
        config.setProperty("hazelcast.client.invocation.timeout.seconds", "2");
        HazelcastInstance rogue = HazelcastClient.newHazelcastClient(config);
        try {
            CompletableFuture.runAsync(() -> attack.accept(rogue)).get(3, TimeUnit.SECONDS);
            return "done";
        } catch (ExecutionException e) {
            return e.getCause().getClass().getSimpleName();
        } catch (TimeoutException e) {
            return "no answer";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            rogue.getLifecycleService().terminate();
        }
    }

    private void assertExchangeGoesOn() {
        Version version = server.write("still here " + System.nanoTime());
        TestWait.print("a change reached the peer in ms", TestWait.until("it is there", () -> peer.holds(version)));
    }
}
