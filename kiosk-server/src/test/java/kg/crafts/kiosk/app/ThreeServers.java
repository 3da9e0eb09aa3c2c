package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.people.Secret;
import kg.crafts.kiosk.sync.CentreIdentity;
import kg.crafts.kiosk.sync.IdentityStore;
import kg.crafts.kiosk.sync.TestProxy;
import kg.crafts.kiosk.sync.TunnelAddress;
import org.awaitility.Awaitility;

/** Three centres that serve, each in its own process; whatever they tell each other passes a proxy, which can cut it off. */
final class ThreeServers implements AutoCloseable {

    /** How long what centres tell each other may take, with a waiting time after a failure and a slow machine. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Secret PASSPHRASE = new Secret("felt and madder and walnut");

    private final Path root;
    private final Map<String, ServedCentre> servers = new LinkedHashMap<>();
    private final Map<String, TestProxy> doors = new LinkedHashMap<>();

    private ThreeServers(Path root) {
        this.root = root;
    }

    /** Starts Bishkek, Tokmok and Issyk-Kul with an exhibition that each takes its own part of. */
    static ThreeServers start(Path root, Path content) throws IOException {
        ThreeServers three = new ThreeServers(root);
        try {
            three.introduce(List.of("bishkek", "tokmok", "issyk-kul"));
            for (ServedCentre server : three.all()) {
                server.awaitReady().command("import", content.toString(), "--only-home");
            }
            three.all().getFirst().command(PASSPHRASE, "account", "add", "manager", "Manager", "administrator", "");
            three.awaitAgreement();
            return three;
        } catch (IOException | RuntimeException e) {
            three.close();
            throw e;
        }
    }

    private void introduce(List<String> ids) throws IOException {
        Path peers = Files.createDirectories(root.resolve("peers"));
        Map<String, Path> configs = new LinkedHashMap<>();
        for (String id : ids) {
            int tunnel = ServedCentre.freePort();
            TestProxy door = TestProxy.before(tunnel);
            doors.put(id, door);
            Path yaml = ServedCentre.configure(root.resolve(id), id, door.port(), tunnel);
            CentreIdentity identity = IdentityStore.create(data(id), new CentreId(id), id, InstantSource.system());
            identity.writePeerFile(peers, new TunnelAddress("127.0.0.1", door.port()));
            configs.put(id, yaml);
        }
        for (String id : ids) {
            for (String other : ids) {
                Path to = Files.createDirectories(data(id).resolve("peers"));
                Files.copy(peers.resolve(other + ".peer"), to.resolve(other + ".peer"));
            }
            servers.put(id, ServedCentre.start(configs.get(id)));
        }
    }

    private Path data(String id) {
        return root.resolve(id).resolve("data");
    }

    /** Until all hold the same records and know whoever signs in. */
    private void awaitAgreement() {
        Awaitility.await("all hold the same")
                .atMost(PATIENCE)
                .until(() -> all().stream()
                                .map(server ->
                                        server.get("/health").path("stateHash").asText())
                                .distinct()
                                .count()
                        == 1);
        for (ServedCentre server : all()) {
            Awaitility.await("signed in").atMost(PATIENCE).until(() -> server.signIn("manager", PASSPHRASE));
        }
    }

    List<ServedCentre> all() {
        return new ArrayList<>(servers.values());
    }

    ServedCentre at(String id) {
        return servers.get(id);
    }

    /** From now on nobody hears anybody. */
    void cut() {
        doors.values().forEach(door -> door.set(TestProxy.Line.CUT));
    }

    /** The others hear this one again, and it hears nobody. */
    void letHear(String id) {
        doors.get(id).set(TestProxy.Line.WHOLE);
    }

    void heal() {
        doors.values().forEach(door -> door.set(TestProxy.Line.WHOLE));
    }

    /** Starts a centre without links on what another knows by now, with other classes before the program's own. */
    ServedCentre again(String id, Path folder, Path... before) throws IOException {
        Path backup = folder.resolve("backup");
        at(id).command("backup", backup.toString());
        Path yaml = ServedCentre.configure(folder, id, 0, 0);
        Backup.restore(backup, folder.resolve("data"));
        return ServedCentre.start(yaml, before).awaitReady();
    }

    @Override
    public void close() {
        servers.values().forEach(ServedCentre::close);
        doors.values().forEach(TestProxy::close);
    }
}
