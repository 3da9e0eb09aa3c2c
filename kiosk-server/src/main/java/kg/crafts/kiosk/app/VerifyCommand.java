package kg.crafts.kiosk.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kiosk verify}. */
@Command(
        name = "verify",
        description = "Walks the whole journal and says the first place that is not as it was written.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Override
    @SuppressWarnings("SystemOut") // A command's answer goes to whoever ran it.
    public Integer call() throws IOException {
        return Operations.verify(config.read(), System.out::println);
    }
}
