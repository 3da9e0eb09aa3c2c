package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kiosk import}. */
@Command(
        name = "import",
        description = "Checks a folder of records as a whole and takes it in: all of it, or nothing.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Parameters(description = "The folder, such as content.", paramLabel = "FOLDER")
    private Path folder = Path.of("content");

    @Option(names = "--only-home", description = "Leave records of other centres to those centres.")
    private boolean onlyHome;

    @Override
    public Integer call() throws IOException {
        List<String> words = new ArrayList<>(
                List.of("import", folder.toAbsolutePath().normalize().toString()));
        if (onlyHome) {
            words.add("--only-home");
        }
        return Commanding.run(config.read(), words);
    }
}
