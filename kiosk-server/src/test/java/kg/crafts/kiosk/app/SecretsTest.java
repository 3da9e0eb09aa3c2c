package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.people.Secret;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nothing secret is kept, logged or told where it is not given. */
class SecretsTest extends AdministeredCentre {

    /** Everything that has a secret in it is done once, then the secrets are looked for wherever something is kept. */
    @Test
    void noSecretIsInTheJournalTheFilesTheLogOrAnAnswerThatDoesNotGiveIt() throws IOException {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
        List<String> secrets = new ArrayList<>(List.of(PASSPHRASE.reveal(), PIN));
        List<String> answers = new ArrayList<>();
        try {
            doAllThatHasASecret(secrets, answers);
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
        }
        assertThat(secrets).hasSizeGreaterThan(5).doesNotContain("");
        String logged =
                String.join("\n", log.list.stream().map(SecretsTest::text).toList());
        assertThat(logged).as("the control: the log was listened to").contains("Command: account passphrase");
        secrets.forEach(secret -> {
            assertThat(logged).doesNotContain(secret);
            assertThat(answers).noneMatch(answer -> answer.contains(secret));
        });
        assertThat(filesWith("aigul"))
                .as("the control: what is kept can be found")
                .isNotEmpty();
        for (String secret : secrets) {
            assertThat(filesWith(secret)).as(secret).isEmpty();
        }
    }

    private static String text(ILoggingEvent event) {
        String thrown = event.getThrowableProxy() == null
                ? ""
                : event.getThrowableProxy().getMessage();
        return event.getFormattedMessage() + " " + thrown;
    }

    private void doAllThatHasASecret(List<String> secrets, List<String> answers) {
        Visit staff = signedIn("aigul");
        secrets.addAll(List.of(token(staff), staff.csrf()));
        String made = staff.send(
                        "POST",
                        "/api/v1/accounts",
                        account("uulkan", "\"kind\":\"artisan\",\"artisan\":\"sample-artisan-felt\""))
                .body();
        answers.add(made);
        String id = Json.read(made.getBytes(StandardCharsets.UTF_8)).path("id").asText();
        String link = "/api/v1/accounts/" + id + "/link";
        JsonNode invitation = Visit.json(staff.send("POST", link, "{\"pin\":\"" + PIN + "\"}"));
        String linkToken = invitation.path("path").asText().replace("/artisan/enter/", "");
        secrets.add(linkToken);
        Visit artisan = new Visit(centre.port());
        assertThat(artisan.signInByLink(new Secret(linkToken), new Secret(PIN)).statusCode())
                .isEqualTo(200);
        secrets.addAll(List.of(token(artisan), artisan.csrf()));
        answers.add(artisan.send("GET", "/api/v1/accounts", "").body());
        String calendar = "/api/v1/accounts/" + id + "/calendar";
        String path = Visit.json(staff.send("POST", calendar, "")).path("path").asText();
        assertThat(staff.send("GET", path, "").statusCode()).isEqualTo(200);
        secrets.add(path.replaceAll(".*/|\\.ics$", ""));
        answers.add(staff.send("GET", path, "").body());
        answers.add(staff.send("DELETE", calendar, "").body());
        assertThat(staff.send("GET", path, "").statusCode()).isEqualTo(404);
        answers.add(staff.send("GET", "/api/v1/accounts", "").body());
        answers.add(new Visit(centre.port())
                .signInByLink(new Secret(linkToken), new Secret("000111"))
                .body());
        answers.add(staff.send("POST", "/api/v1/session", "{\"passphrase\":\"" + PASSPHRASE.reveal())
                .body());
        answers.add(staff.send(
                        "PUT",
                        "/api/v1/accounts/" + id + "/passphrase",
                        "{\"passphrase\":\"" + PASSPHRASE.reveal() + "\"}")
                .body());
        staff("gulnara");
        assertThat(kiosk(PASSPHRASE.reveal(), "passphrase", "gulnara")).isZero();
        assertThat(kiosk(PASSPHRASE.reveal(), "passphrase", "nobody-of-this-name"))
                .isEqualTo(1);
    }

    private static String token(Visit visit) {
        return visit.cookie().replaceFirst("^[^=]*=", "");
    }

    /** Files of the data folder that hold a text, in any of the forms in which bytes are kept here. */
    private List<Path> filesWith(String text) throws IOException {
        List<Path> found = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String looked = new String(bytes, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(looked)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** Without a server the command works on the folder itself, and the account is there when the server starts. */
    @Test
    void theCommandWorksWithoutAServer() throws IOException {
        centre.stop();
        assertThat(kiosk(PASSPHRASE.reveal(), "add", "hadicha", "--role", "host"))
                .isZero();
        centre.restart();
        assertThat(signedIn("hadicha").isSignedIn()).isTrue();
    }
}
