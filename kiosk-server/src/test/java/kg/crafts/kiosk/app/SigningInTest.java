package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.people.Secret;
import org.junit.jupiter.api.Test;

/** Signing in at a real server over HTTP, with accounts made by the command. */
class SigningInTest extends AdministeredCentre {

    @Test
    void theFirstAdministratorSignsInAndIsToldWhoSheIsAndForHowLong() {
        HttpResponse<String> answer = new Visit(centre.port()).signIn("aigul", PASSPHRASE);
        JsonNode session = Visit.json(answer);
        assertThat(session.at("/account/label").asText()).isEqualTo("Айгүл");
        assertThat(session.path("roles")).hasSize(4);
        Instant time = Instant.parse(session.path("time").asText());
        assertThat(Instant.parse(session.path("warnAt").asText()))
                .isBetween(time.plus(Duration.ofMinutes(54)), time.plus(Duration.ofMinutes(56)));
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Strict", "Path=/")
                .doesNotContain("Max-Age");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void aChangeWithoutTheTokenOfThePageIsRefusedAndWithItIsDone() {
        Visit visit = signedIn("aigul");
        HttpResponse<String> without = visit.send("DELETE", "/api/v1/session", "", "Accept", "*/*");
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(Visit.json(without).path("type").asText()).isEqualTo("/problems/other-site");
        assertThat(visit.send("DELETE", "/api/v1/session", "", "X-CSRF-Token", "guess")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visit.isSignedIn()).isTrue();
        assertThat(visit.send("DELETE", "/api/v1/session", "").statusCode()).isEqualTo(204);
        assertThat(visit.isSignedIn()).isFalse();
    }

    @Test
    void anotherSitesFormSignsNobodyIn() {
        String sent = Json.object()
                .put("name", "aigul")
                .put("passphrase", PASSPHRASE.reveal())
                .toString();
        Visit visit = new Visit(centre.port());
        assertThat(visit.send("POST", "/api/v1/session", sent, "Origin", "http://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visit.send("POST", "/api/v1/session", sent, "Origin", "http://127.0.0.1:" + centre.port())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void wrongPassphrasesAreSlowedDownAndTheRightOneAfterTheWaitIsNot() throws InterruptedException {
        staff("bakyt");
        Visit visit = new Visit(centre.port());
        Secret wrong = new Secret("not the right one");
        for (int i = 0; i < 6; i++) {
            assertThat(visit.signIn("bakyt", wrong).statusCode()).isEqualTo(401);
        }
        // On a busy machine the first short waits are over before the next try has come.
        HttpResponse<String> early = visit.signIn("bakyt", wrong);
        for (int i = 0; i < 6 && early.statusCode() == 401; i++) {
            early = visit.signIn("bakyt", wrong);
        }
        assertThat(early.statusCode()).isEqualTo(429);
        long wait = Long.parseLong(early.headers().firstValue("Retry-After").orElseThrow());
        assertThat(wait).isBetween(1L, 60L);
        assertThat(early.body()).contains("Too many tries");
        Thread.sleep(Duration.ofSeconds(wait));
        assertThat(visit.signIn("bakyt", PASSPHRASE).statusCode()).isEqualTo(200);
    }

    @Test
    void sessionsGoOnAfterARestart() throws IOException {
        staff("chynar");
        Visit visit = signedIn("chynar");
        centre.restart();
        assertThat(visit.isSignedIn()).isTrue();
        assertThat(visit.send("POST", "/api/v1/session/stay", "").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsAllOfHersAndNobodyElses() {
        staff("damira");
        Visit desk = signedIn("damira");
        Visit home = signedIn("damira");
        Visit other = signedIn("aigul");
        assertThat(desk.send("DELETE", "/api/v1/session/everywhere", "").statusCode())
                .isEqualTo(204);
        assertThat(desk.isSignedIn() || home.isSignedIn()).isFalse();
        assertThat(other.isSignedIn()).isTrue();
    }

    @Test
    void theCommandMakesChangesAndShutsAccounts() {
        assertThat(kiosk(PASSPHRASE.reveal(), "add", "erkin", "--role", "host,curator"))
                .isZero();
        assertThat(kiosk(PASSPHRASE.reveal(), "add", "erkin")).as("taken").isEqualTo(1);
        assertThat(kiosk("too short", "add", "islam")).as("weak").isEqualTo(1);
        Visit visit = signedIn("erkin");
        assertThat(kiosk("", "roles", "erkin", "manager")).isZero();
        assertThat(visit.send("GET", "/api/v1/accounts", "").statusCode()).isEqualTo(200);
        assertThat(kiosk("", "roles", "erkin")).isZero();
        assertThat(visit.send("GET", "/api/v1/accounts", "").statusCode()).isEqualTo(403);
        assertThat(kiosk("", "roles", "erkin", "queen")).isEqualTo(1);
        assertThat(kiosk("кийиз басуу кызык", "passphrase", "erkin")).isZero();
        assertThat(visit.isSignedIn()).isFalse();
        assertThat(new Visit(centre.port()).signIn("erkin", PASSPHRASE).statusCode())
                .isEqualTo(401);
        Visit again = new Visit(centre.port());
        assertThat(again.signIn("erkin", new Secret("кийиз басуу кызык")).statusCode())
                .isEqualTo(200);
        assertThat(kiosk("", "disable", "erkin")).isZero();
        assertThat(again.isSignedIn()).isFalse();
        assertThat(kiosk("", "disable", "erkin", "--undo")).isZero();
        assertThat(kiosk("", "list")).isZero();
        assertThat(kiosk("", "disable", "nobody-of-this-name")).isEqualTo(1);
    }

    @Test
    void theHealthCountsRecordsAndNotPeople() {
        long records = centre.catalogue().count();
        staff("farida");
        JsonNode health = Visit.json(new Visit(centre.port()).send("GET", "/health", ""));
        assertThat(health.path("records").asLong()).isEqualTo(records);
        assertThat(health.path("conflicts").asLong()).isZero();
    }
}
