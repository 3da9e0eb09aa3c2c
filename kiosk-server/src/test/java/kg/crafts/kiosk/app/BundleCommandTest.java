package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kg.crafts.kiosk.Centres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two centres without a line between them, and a stick. */
class BundleCommandTest {

    @TempDir
    Path root;

    private Path config(String centre) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            Path folder = Files.createDirectories(root.resolve(centre));
            Path file = folder.resolve("centre.yaml");
            Files.writeString(file, "centre: " + centre + "\nhttp: {port: " + free.getLocalPort() + "}\n");
            assertThat(run("identity", file, "--peer-file", root.toString())).isZero();
            return file;
        }
    }

    private static int run(String command, Path config, String... more) {
        String[] args = new String[more.length + 3];
        System.arraycopy(more, 0, args, 1, more.length);
        args[0] = command;
        args[more.length + 1] = "--config";
        args[more.length + 2] = config.toString();
        return Kiosk.run(args);
    }

    @Test
    void anExhibitionTravelsOnAStick() throws IOException {
        Path bishkek = config("bishkek");
        Path tokmok = config("tokmok");
        String stick = root.resolve("bishkek.bundle").toString();
        assertThat(run("peer", tokmok, root.resolve("bishkek.peer").toString())).isZero();
        assertThat(run("import", bishkek, Centres.CONTENT.toAbsolutePath().toString()))
                .isZero();
        assertThat(run("bundle", bishkek, "write", stick)).isZero();

        CentreConfig config = ConfigFile.read(tokmok, Map.of());
        try (CentreServer running = CentreServer.start(config)) {
            assertThat(run("bundle", tokmok, "read", stick))
                    .as("by the running server")
                    .isZero();
            assertThat(running.core().catalogue().catalogue().count()).isGreaterThan(250);
            assertThat(running.core().media().wanted())
                    .as("every file came along")
                    .isEmpty();
        }
        assertThat(run("bundle", tokmok, "read", stick))
                .as("twice, without a server")
                .isZero();
        String back = root.resolve("tokmok.bundle").toString();
        assertThat(run("bundle", tokmok, "write", back, "--since", stick)).isZero();
        assertThat(Path.of(back))
                .as("bishkek has it all")
                .satisfies(file -> assertThat(Files.size(file)).isLessThan(100_000));

        byte[] whole = Files.readAllBytes(Path.of(stick));
        whole[whole.length / 2] ^= 1;
        Files.write(Path.of(stick), whole);
        assertThat(run("bundle", tokmok, "read", stick)).isEqualTo(1);
        assertThat(run("bundle", tokmok)).as("neither write nor read").isEqualTo(2);
    }
}
