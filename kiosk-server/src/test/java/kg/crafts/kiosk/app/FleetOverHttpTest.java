package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** S8: staff see whether each kiosk lives and what it shows. */
class FleetOverHttpTest extends AdministeredCentre {

    private static final String KIOSKS = "/api/v1/desk/kiosks";
    private static final String SAID = "{\"began\":1000,\"lang\":\"ky\",\"screen\":\"craft\",\"code\":\"shyrdak\","
            + "\"width\":1080,\"height\":1920,\"position\":%d,\"faults\":[{\"at\":2000,\"said\":\"lost\"}]}";

    private Visit desk;
    private Visit kiosk;

    @BeforeAll
    void signIn() {
        desk = signedIn("aigul");
        kiosk = new Visit(centre.port());
    }

    private JsonNode ok(String method, String path, String body, int status) {
        HttpResponse<String> answer = desk.send(method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Visit.json(answer);
    }

    private JsonNode add(String name) {
        return ok("POST", KIOSKS, "{\"name\":\"" + name + "\"}", 201);
    }

    private int says(JsonNode one, String body) {
        return kiosk.status("POST", "/api/v1/kiosks/" + one.path("id").asText() + "/heartbeat", body);
    }

    private JsonNode look(JsonNode one) {
        for (JsonNode each : ok("GET", KIOSKS, "", 200).path("items")) {
            if (each.path("id").equals(one.path("id"))) {
                return each;
            }
        }
        return Visit.json(desk.send("GET", "/api/v1/desk/kiosks/none", ""));
    }

    @Test
    void whatAKioskSaysIsSeenAndNobodyElseIsHeard() {
        JsonNode hall = add("Зал");
        assertThat(hall.path("state").asText()).isEqualTo("never");
        long here = centre.server().core().journal().position();
        assertThat(says(hall, SAID.formatted(here))).isEqualTo(202);
        JsonNode seen = look(hall);
        assertThat(seen.path("state").asText()).isEqualTo("heard");
        assertThat(seen.path("age").asInt()).isLessThan(60);
        assertThat(seen.path("current").asBoolean()).isTrue();
        assertThat(seen.at("/last/screen").asText()).isEqualTo("craft");
        assertThat(Instant.parse(seen.at("/last/faults/0/at").asText())).isEqualTo(Instant.ofEpochMilli(2_000));
        assertThat(kiosk.status("POST", "/api/v1/kiosks/stranger/heartbeat", SAID.formatted(1)))
                .isEqualTo(404);
        assertThat(kiosk.status("GET", KIOSKS, "")).isEqualTo(401);
    }

    @Test
    void oneThatHasNotHeardOfWhatWasPublishedIsBehind() {
        JsonNode hall = add("Кире бериш");
        long before = centre.server().core().journal().position();
        var record = centre.catalogue().find("shyrdak").orElseThrow();
        centre.catalogue().save("test", List.of(record.put("notes", "turn " + System.nanoTime())));
        says(hall, SAID.formatted(before));
        assertThat(look(hall).path("current").asBoolean()).isFalse();
        says(hall, SAID.formatted(centre.server().core().journal().position()));
        assertThat(look(hall).path("current").asBoolean()).isTrue();
    }

    @Test
    void itHasAnotherNameOrIsGone() {
        JsonNode hall = add("Hall");
        String one = KIOSKS + "/" + hall.path("id").asText();
        assertThat(ok("PATCH", one, "{\"name\":\"Yurt\"}", 200).path("name").asText())
                .isEqualTo("Yurt");
        assertThat(desk.status("DELETE", one, "")).isEqualTo(204);
        assertThat(desk.status("DELETE", one, "")).isEqualTo(404);
        assertThat(says(hall, SAID.formatted(1))).isEqualTo(404);
    }

    @Test
    void whatIsNotInItsFormChangesNothing() {
        JsonNode hall = add("Form");
        for (String wrong : List.of(
                "{}",
                "[]",
                SAID.formatted(-1),
                SAID.formatted(1).replace("\"ky\"", "\"kk\""),
                SAID.formatted(1).replace("\"craft\"", "\"<b>\""),
                SAID.formatted(1).replace("1080", "1080.5"),
                SAID.formatted(1).replace("1920", "99999"),
                SAID.formatted(1).replace("\"lost\"", "\"" + "x".repeat(201) + "\""),
                SAID.formatted(1).replace("2000", "\"yesterday\""))) {
            assertThat(says(hall, wrong)).as(wrong).isBetween(400, 422);
        }
        assertThat(look(hall).path("state").asText()).isEqualTo("never");
        for (String wrong : List.of("{}", "{\"name\":\"\"}", "{\"name\":\"a\\u0000b\"}")) {
            assertThat(desk.status("POST", KIOSKS, wrong)).as(wrong).isEqualTo(422);
        }
    }
}
