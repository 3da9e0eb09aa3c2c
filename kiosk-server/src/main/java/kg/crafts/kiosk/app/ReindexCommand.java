package kg.crafts.kiosk.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kiosk reindex}. */
@Command(
        name = "reindex",
        description = "Builds the visitors' index anew; the old one serves meanwhile.",
        mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Override
    public Integer call() throws IOException {
        return Commanding.run(config.read(), List.of("reindex"));
    }
}
