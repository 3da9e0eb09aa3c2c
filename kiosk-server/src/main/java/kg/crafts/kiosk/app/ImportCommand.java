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
        description =
                "Checks a folder of records, or a table of them, as a whole and takes it in: all of it, or nothing.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Parameters(
            description = "The folder, such as content, or a table: FILE.csv or FILE.xlsx.",
            paramLabel = "FOLDER|FILE")
    private Path folder = Path.of("content");

    @Option(names = "--only-home", description = "Leave records of other centres to those centres.")
    private boolean onlyHome;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "Of a table: what its records are, such as object; not needed when the file is named as an export"
                            + " names it, such as objects.csv.")
    private String kind = "";

    @Option(
            names = "--source",
            paramLabel = "LANG",
            description = "Of a table: the language that its new texts were first written in: ky, ru, en or ko.")
    private String source = "";

    @Override
    public Integer call() throws IOException {
        if (TableOperation.isTable(folder)) {
            String file = folder.toAbsolutePath().normalize().toString();
            return Commanding.run(config.read(), List.of("import-table", file, "kind=" + kind, "source=" + source));
        }
        List<String> words = new ArrayList<>(
                List.of("import", folder.toAbsolutePath().normalize().toString()));
        if (onlyHome) {
            words.add("--only-home");
        }
        return Commanding.run(config.read(), words);
    }
}
