package kg.crafts.kiosk.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kiosk wishes}. */
@Command(
        name = "wishes",
        description = "Lists what visitors looked for and nobody could show: month, language, how often, words.",
        mixinStandardHelpOptions = true)
final class WishesCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Override
    public Integer call() throws IOException {
        return Commanding.run(config.read(), List.of("wishes"));
    }
}
