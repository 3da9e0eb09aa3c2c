package kg.crafts.kiosk.app;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.sync.IdentityStore;

/** A real server with the starter exhibition in it, on a free port of this machine. */
public final class RunningCentre implements AutoCloseable {

    private final CentreConfig config;
    private CentreServer server;
    private boolean running = true;

    private RunningCentre(CentreConfig config, CentreServer server) {
        this.config = config;
        this.server = server;
    }

    /** Starts it on an empty folder and takes the exhibition in as the command does. */
    public static RunningCentre start(Path folder) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.writeString(
                folder.resolve("centre.yaml"),
                "centre: bishkek\nname: Test\nhttp: {host: 127.0.0.1, port: " + port + "}\n");
        CentreConfig config = ConfigFile.read(folder.resolve("centre.yaml"), Map.of());
        IdentityStore.create(config.data(), new CentreId("bishkek"), "Test", InstantSource.system());
        CentreServer server = CentreServer.start(config);
        String content = Centres.CONTENT.toAbsolutePath().normalize().toString();
        int result = ControlSocket.ask(config.data(), List.of("import", content), line -> {})
                .orElseThrow();
        if (result != 0) {
            server.close();
            throw new IOException("The exhibition was not taken in");
        }
        return new RunningCentre(config, server);
    }

    public int port() {
        return config.httpPort();
    }

    CentreConfig config() {
        return config;
    }

    CentreServer server() {
        return server;
    }

    public Catalogue catalogue() {
        return server.core().catalogue().catalogue();
    }

    /** Stops it; its folder stays. */
    void stop() {
        if (running) {
            server.close();
            running = false;
        }
    }

    /** Starts it again on its folder. */
    void restart() throws IOException {
        stop();
        server = CentreServer.start(config);
        running = true;
    }

    @Override
    public void close() {
        stop();
    }
}
