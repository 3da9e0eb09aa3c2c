package kg.crafts.kiosk.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.people.Secret;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/** A centre that {@code kiosk serve} serves in a process of its own, and somebody of its staff who is signed in. */
final class ServedCentre implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);

    private final CentreConfig config;
    private final Process process;
    private final Visit visit;

    private ServedCentre(CentreConfig config, Process process) {
        this.config = config;
        this.process = process;
        this.visit = new Visit(config.httpPort());
    }

    /**
     * Starts it; what it says goes into {@code server.log} beside its configuration.
     *
     * @param before folders or jars that stand before the program's own classes
     */
    static ServedCentre start(Path yaml, Path... before) throws IOException {
        List<String> classes = new ArrayList<>();
        List.of(before).forEach(each -> classes.add(each.toString()));
        classes.add(System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        String.join(System.getProperty("path.separator"), classes),
                        Kiosk.class.getName(),
                        "serve",
                        "--config",
                        yaml.toString())
                .redirectErrorStream(true)
                .redirectOutput(yaml.resolveSibling("server.log").toFile())
                .start();
        return new ServedCentre(ConfigFile.read(yaml, Map.of()), process);
    }

    ServedCentre awaitReady() throws IOException {
        try {
            Awaitility.await(id())
                    .atMost(START)
                    .failFast("it has ended", () -> !process.isAlive())
                    .ignoreException(UncheckedIOException.class)
                    .until(() -> get("/health").path("ready").asBoolean());
            return this;
        } catch (ConditionTimeoutException | TerminalFailureException e) {
            close();
            throw new IOException(Files.readString(config.data().resolveSibling("server.log")), e);
        }
    }

    /** Runs a command in it, as its administrator does at the console. */
    void command(Secret secret, String... words) throws IOException {
        List<String> said = new ArrayList<>();
        int result = ControlSocket.ask(config.data(), List.of(words), secret, said::add)
                .orElseThrow();
        if (result != 0) {
            throw new IOException(words[0] + ": " + said);
        }
    }

    void command(String... words) throws IOException {
        command(Operations.NO_SECRET, words);
    }

    /** The centre's id. */
    String id() {
        return config.centre().value();
    }

    boolean signIn(String name, Secret passphrase) {
        return visit.signIn(name, passphrase).statusCode() == 200;
    }

    JsonNode get(String path) {
        return Visit.json(visit.send("GET", path, ""));
    }

    /** @param body JSON with single quotes */
    HttpResponse<String> post(String path, String body) {
        return visit.send("POST", path, body.replace('\'', '"'));
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** A port of this machine that nobody has. */
    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** Writes a configuration; links are left out without a proxy's port. */
    static Path configure(Path folder, String id, int proxied, int tunnel) throws IOException {
        String links = proxied == 0
                ? ""
                : "sync: {host: 127.0.0.1, port: " + tunnel + ", address: '127.0.0.1:" + proxied + "', memberPort: "
                        + freePort() + ", clientPort: " + freePort() + "}\n";
        Files.createDirectories(folder);
        return Files.writeString(
                folder.resolve("centre.yaml"),
                "centre: " + id + "\nname: " + id + "\nhttp: {host: 127.0.0.1, port: " + freePort() + "}\n" + links);
    }
}
