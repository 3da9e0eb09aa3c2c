package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kiosk export}. */
@Command(
        name = "export",
        description = "Writes all records and their files to a new folder that import reads back.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Parameters(description = "A folder that is empty or not there.", paramLabel = "FOLDER")
    private Path folder = Path.of("export");

    @Override
    public Integer call() throws IOException {
        return Commanding.run(
                config.read(),
                List.of("export", folder.toAbsolutePath().normalize().toString()));
    }
}
