package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kg.crafts.kiosk.app.Visit;
import kg.crafts.kiosk.people.Secret;

/** Somebody who works at the desk of a centre that is served. */
final class Staff {

    private static final Secret PASSPHRASE = new Secret("felt and madder and walnut");

    private Staff() {}

    /** Makes an account; returns the headers of its requests. */
    static String[] signIn(Path folder, int port, String role) throws IOException, InterruptedException {
        Process adding = new ProcessBuilder(
                        System.getProperty("kiosk.command"),
                        "account",
                        "add",
                        role,
                        "--role",
                        role,
                        "--config",
                        BenchCentre.config(folder).toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("account.log").toFile())
                .start();
        adding.outputWriter(StandardCharsets.UTF_8)
                .append(PASSPHRASE.reveal())
                .append('\n')
                .close();
        if (adding.waitFor() != 0) {
            throw new IOException("No account: " + Files.readString(folder.resolve("account.log")));
        }
        Visit visit = new Visit(port);
        HttpResponse<String> answer = visit.signIn(role, PASSPHRASE);
        if (answer.statusCode() != 200) {
            throw new IOException("Not signed in: " + answer.body());
        }
        return new String[] {"Cookie: " + visit.cookie(), "X-CSRF-Token: " + visit.csrf()};
    }
}
