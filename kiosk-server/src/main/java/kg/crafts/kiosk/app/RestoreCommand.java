package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kiosk restore}. */
@Command(
        name = "restore",
        description = "Puts a backup into this centre's data folder, which must be empty.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Parameters(description = "What kiosk backup wrote.", paramLabel = "FOLDER")
    private Path folder = Path.of("backup");

    @Override
    @SuppressWarnings("SystemOut") // A command's answer goes to whoever ran it.
    public Integer call() throws IOException {
        CentreConfig centre = config.read();
        Backup.restore(folder.toAbsolutePath().normalize(), centre.data());
        System.out.println(
                "Restored to " + centre.data() + ". What the other centres still hold flows back by itself.");
        return 0;
    }
}
