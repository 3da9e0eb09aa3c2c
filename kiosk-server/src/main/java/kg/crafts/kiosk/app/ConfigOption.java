package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that every command has: which centre is meant. */
final class ConfigOption {

    @Option(
            names = {"-c", "--config"},
            description = "The centre's configuration (default: ${DEFAULT-VALUE}).",
            defaultValue = "centre.yaml",
            paramLabel = "FILE")
    private Path file = Path.of("centre.yaml");

    CentreConfig read() throws IOException {
        return ConfigFile.read(file, System.getenv());
    }
}
