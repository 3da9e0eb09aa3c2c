package kg.crafts.kiosk.judged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kg.crafts.kiosk.app.RunningCentre;
import kg.crafts.kiosk.fold.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is sent as a search gets a clear answer: results, or a 4xx that says what is wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {

    /** Generous for a busy machine: this is about answering at all. */
    private static final int LIMIT_MILLIS = 5_000;

    private static final int RANDOM_ONES = 2_000;

    /** {@code -Dfuzz.seed=…} repeats a run. */
    private static final long SEED =
            Optional.ofNullable(Long.getLong("fuzz.seed")).orElseGet(() -> new Random().nextLong());

    private RunningCentre centre;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        centre = RunningCentre.start(folder);
    }

    @AfterAll
    void stop() {
        centre.close();
    }

    @Test
    void whatHasHurtOthersIsAnsweredClearly() throws IOException {
        assertThat(complaints(BadInput.chosen())).isEmpty();
    }

    @Test
    @SuppressWarnings("SystemOut") // The seed, so that a failure can be repeated.
    void randomWordsOfAllScriptsAreAnsweredClearly() throws IOException {
        System.out.println("fuzz.seed=" + SEED);
        assertThat(complaints(BadInput.random(SEED, RANDOM_ONES)))
                .as("seed %d", SEED)
                .isEmpty();
        assertThat(new ServerFinder(centre.port()).find("shyrdak", "en")).contains("shyrdak");
    }

    /** Refused before any route sees it. */
    @Test
    void whatCannotBeReadAsARequestIsRefusedClearly() throws IOException {
        assertThat(complaints(BadInput.unreadable())).isEmpty();
    }

    private List<String> complaints(List<String> targets) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (String target : targets) {
            // A connection each: after a request that is wrong as HTTP the server may close it.
            try (RawHttp http = new RawHttp(centre.port(), LIMIT_MILLIS)) {
                complaint(http.get(target)).ifPresent(wrong -> complaints.add(wrong + ": " + shortened(target)));
            }
        }
        return complaints;
    }

    private static String shortened(String target) {
        return target.length() <= 120 ? target : target.substring(0, 120) + "… " + target.length();
    }

    /** What is wrong with a reply, or empty. */
    private static Optional<String> complaint(RawHttp.Reply reply) {
        boolean found = reply.status() == 200 && reply.type().startsWith("application/json");
        boolean refused =
                reply.status() >= 400 && reply.status() < 500 && reply.type().startsWith("application/problem+json");
        if (!found && !refused) {
            return Optional.of(reply.status() + " as \"" + reply.type() + "\"");
        }
        JsonNode body = Json.read(reply.body());
        boolean whole = found
                ? body.path("total").isInt() && body.path("items").isArray()
                : body.path("status").asInt() == reply.status()
                        && !body.path("title").asText().isEmpty();
        return whole ? Optional.empty() : Optional.of(reply.status() + " without what belongs into it");
    }

    @ParameterizedTest
    @CsvSource({
        "500, application/problem+json, '{\"status\": 500, \"title\": \"Broken\"}'",
        "503, application/problem+json, '{\"status\": 503, \"title\": \"Busy\"}'",
        "400, text/html, '{}'",
        "200, application/json, '{\"items\": []}'",
        "414, '', ''"
    })
    void aBadReplyIsNoticed(int status, String type, String body) {
        RawHttp.Reply reply = new RawHttp.Reply(status, type, body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(complaint(reply)).isPresent();
    }
}
