package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "programme",
        description = "Books and publishes a weekly programme of samples for this week and the next.",
        mixinStandardHelpOptions = true)
final class ProgrammeCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Parameters(description = "The file, such as content/weekly-programme.yaml.", paramLabel = "FILE")
    private Path file = Path.of("weekly-programme.yaml");

    @Override
    public Integer call() throws IOException {
        return Commanding.run(
                config.read(),
                List.of("programme", file.toAbsolutePath().normalize().toString()));
    }
}
