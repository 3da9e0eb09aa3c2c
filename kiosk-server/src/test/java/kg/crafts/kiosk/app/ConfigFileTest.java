package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {

    @TempDir
    private Path folder;

    private CentreConfig read(String yaml, Map<String, String> environment) throws IOException {
        return ConfigFile.read(Files.writeString(folder.resolve("centre.yaml"), yaml), environment);
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThatThrownBy(() -> read(
                        "centre: Tok Mok\nhttp: {port: 99999, address: kiosk.example.org/x}\nsync: {address: nowhere, mediaKbitPerSecond: 5, x: 1}\n",
                        Map.of()))
                .isInstanceOf(ConfigRefused.class)
                .hasMessageContaining("centre: ")
                .hasMessageContaining("http.port: ")
                .hasMessageContaining("http.address: ")
                .hasMessageContaining("sync.address: ")
                .hasMessageContaining("sync.mediaKbitPerSecond: \"5\" must be a number from 16")
                .hasMessageContaining("sync.x: is not known");
    }

    @Test
    void theAddressOfThePagesHasNoSlashAtItsEnd() throws IOException {
        assertThat(read("centre: tokmok\nhttp: {address: 'https://kiosk.example.org:8443/'}\n", Map.of())
                        .httpAddress())
                .isEqualTo("https://kiosk.example.org:8443");
        assertThat(read("centre: tokmok\n", Map.of()).httpAddress()).isNull();
    }

    @Test
    void mediaAreLimitedOnlyWhereThatIsAsked() throws IOException {
        assertThat(read("centre: tokmok\nsync: {}\n", Map.of()).sync())
                .hasFieldOrPropertyWithValue("mediaKbitPerSecond", 0);
        assertThat(read("centre: tokmok\nsync: {mediaKbitPerSecond: 512}\n", Map.of())
                        .sync())
                .hasFieldOrPropertyWithValue("mediaKbitPerSecond", 512);
        assertThat(read("centre: tokmok\nsync: {}\n", Map.of("KIOSK_SYNC_MEDIAKBITPERSECOND", "64"))
                        .sync())
                .hasFieldOrPropertyWithValue("mediaKbitPerSecond", 64);
    }
}
