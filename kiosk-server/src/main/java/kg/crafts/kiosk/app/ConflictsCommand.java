package kg.crafts.kiosk.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kiosk conflicts}. */
@Command(
        name = "conflicts",
        description = {
            "Lists the fields for which edits made apart gave different values, each with who wrote it where and when.",
            "The last is the one that visitors see; saving the record with the right value decides it."
        },
        mixinStandardHelpOptions = true)
final class ConflictsCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Override
    public Integer call() throws IOException {
        return Commanding.run(config.read(), List.of("conflicts"));
    }
}
