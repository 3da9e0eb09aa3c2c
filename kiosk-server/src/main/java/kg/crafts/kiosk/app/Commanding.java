package kg.crafts.kiosk.app;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import kg.crafts.kiosk.people.Secret;

/** Has a centre do something: its server when it runs, this process when it does not. */
final class Commanding {

    private Commanding() {}

    static int run(CentreConfig config, List<String> words) throws IOException {
        return run(config, words, Operations.NO_SECRET);
    }

    /** @param secret what must not stand among the words, since these are logged */
    @SuppressWarnings("SystemOut") // A command's answer goes to whoever ran it.
    static int run(CentreConfig config, List<String> words, Secret secret) throws IOException {
        OptionalInt answered = ControlSocket.ask(config.data(), words, secret, System.out::println);
        if (answered.isPresent()) {
            return answered.getAsInt();
        }
        try (CentreCore core = CentreCore.open(config, (codes, position) -> {})) {
            core.catalogue().awaitCaughtUp(core.journal());
            return new Operations(core).run(words, secret, System.out::println);
        }
    }
}
