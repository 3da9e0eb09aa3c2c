package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kiosk backup}. */
@Command(
        name = "backup",
        description = "Copies the journal, the files and the keys to a new folder; the server may run meanwhile.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Parameters(description = "A folder that is empty or not there.", paramLabel = "FOLDER")
    private Path folder = Path.of("backup");

    @Override
    public Integer call() throws IOException {
        return Commanding.run(
                config.read(),
                List.of("backup", folder.toAbsolutePath().normalize().toString()));
    }
}
