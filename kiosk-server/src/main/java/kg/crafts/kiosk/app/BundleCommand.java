package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kiosk bundle write} and {@code kiosk bundle read}. */
@Command(
        name = "bundle",
        description = "Carries changes and media to another centre by hand; the servers may run meanwhile.",
        mixinStandardHelpOptions = true)
final class BundleCommand {

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    @Command(
            name = "write",
            description = "Writes what this centre holds to one file, on a USB stick for example.",
            mixinStandardHelpOptions = true)
    int write(
            @Mixin ConfigOption config,
            @Parameters(description = "The file to write, such as bishkek.bundle.", paramLabel = "FILE") Path file,
            @Option(
                            names = "--since",
                            description = "A bundle that the other centre wrote: what it held then is left out.",
                            paramLabel = "FILE")
                    @Nullable
                    Path since)
            throws IOException {
        List<String> words = new ArrayList<>(List.of("bundle-write", absolute(file)));
        if (since != null) {
            words.add(absolute(since));
        }
        return Commanding.run(config.read(), words);
    }

    @Command(
            name = "read",
            description = "Takes in what another centre wrote; only what is signed by a trusted centre counts.",
            mixinStandardHelpOptions = true)
    int read(@Mixin ConfigOption config, @Parameters(description = "The file to read.", paramLabel = "FILE") Path file)
            throws IOException {
        return Commanding.run(config.read(), List.of("bundle-read", absolute(file)));
    }
}
