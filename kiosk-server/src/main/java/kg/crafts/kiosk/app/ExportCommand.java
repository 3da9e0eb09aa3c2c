package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kiosk export}. */
@Command(
        name = "export",
        description =
                "Writes all records and their files to a new folder that import reads back, and what is published also as IIIF, linked data, SKOS and Dublin Core.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Parameters(description = "A folder that is empty or not there.", paramLabel = "FOLDER")
    private Path folder = Path.of("export");

    @Option(
            names = "--base",
            description = "Where the folder will be served from, such as https://example.org/crafts; IIIF needs it.",
            paramLabel = "URL")
    private @Nullable String base;

    @Override
    public Integer call() throws IOException {
        List<String> words = new ArrayList<>();
        words.add("export");
        words.add(folder.toAbsolutePath().normalize().toString());
        if (base != null) {
            words.add(checked(base));
        }
        return Commanding.run(config.read(), words);
    }

    private String checked(String address) {
        if (!address.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~%-]+)*/?")) {
            throw new ParameterException(
                    spec.commandLine(), "--base: \"" + address + "\" must be like https://example.org/crafts");
        }
        return address.replaceFirst("/$", "");
    }
}
