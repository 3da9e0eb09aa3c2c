package kg.crafts.kiosk.app;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kg.crafts.kiosk.people.Secret;
import org.jspecify.annotations.Nullable;

/** Where somebody types what nobody else shall see. */
final class Terminal {

    private Terminal() {}

    /** Asks without showing what is typed, twice; without a terminal reads one line from standard input. */
    static Secret askTwice(String what) throws IOException {
        // Since Java 25 there is again none without a terminal.
        Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (terminal.isEmpty()) {
            return readLine();
        }
        String first = ask(terminal.get(), what);
        if (!first.equals(ask(terminal.get(), "The same again"))) {
            throw new IOException("The two are not the same; nothing was changed");
        }
        return new Secret(first);
    }

    private static String ask(Console console, String what) throws IOException {
        char @Nullable [] typed = console.readPassword("%s: ", what);
        if (typed == null) {
            throw new IOException("No passphrase was given; nothing was changed");
        }
        return new String(typed);
    }

    private static Secret readLine() throws IOException {
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        if (line == null) {
            throw new IOException("No passphrase was given on standard input; nothing was changed");
        }
        return new Secret(line);
    }
}
