package kg.crafts.kiosk.demonstrations;

import static kg.crafts.kiosk.demonstrations.HttpCentre.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who stands at the door without a ticket (booking.md, section 6), and who does not want what was offered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkInsTest {

    private static final String TICKETS = "/api/v1/tickets/";

    /** Each test has a week of its own. */
    private LocalDate saturday = LocalDate.parse("2026-08-01");

    private HttpCentre centre;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        centre = new HttpCentre(folder);
    }

    @BeforeEach
    void setClock() {
        saturday = saturday.plusWeeks(1);
        centre.clock.set(saturday + "T00:00:00Z");
    }

    @AfterAll
    void stop() {
        centre.close();
    }

    /** Minutes before the lesson, which is on Wednesday at 11:00 at Bishkek (05:00 UTC). */
    private void minutesBefore(int minutes) {
        centre.clock.set(saturday.plusDays(4) + "T04:" + (60 - minutes) + ":00Z");
    }

    private String lesson(int capacity) {
        String body = "{'type':'ala-kiyiz-lesson','space':'bishkek-workshop','start':'" + saturday.plusDays(4)
                + "T11:00','publish':true,'capacity':" + capacity + "}";
        HttpResponse<String> answer = centre.post("host", "/api/v1/demonstrations", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).path("id").asText();
    }

    private String taken(String id, int party) {
        return json(centre.post("", "/api/v1/demonstrations/" + id + "/tickets", "{'party':" + party + "}"))
                .path("code")
                .asText();
    }

    private String status(String code) {
        return json(centre.get("", TICKETS + code)).path("status").asText();
    }

    private HttpResponse<String> walkIn(String id, int party, String... headers) {
        return centre.post("host", "/api/v1/demonstrations/" + id + "/walk-ins", "{'party':" + party + "}", headers);
    }

    private JsonNode seats(String id) {
        for (JsonNode one : json(centre.get("host", "/api/v1/board?from=" + saturday + "&to=" + saturday.plusDays(6)))
                .path("items")) {
            if (one.path("id").asText().equals(id)) {
                return one.path("seats");
            }
        }
        throw new AssertionError("not on the board");
    }

    @Test
    void beforeTheReleaseAWalkInGetsWhatIsFreeAndAfterItWhatNobodyHasRedeemed() {
        String id = lesson(4);
        String first = taken(id, 2);
        String last = taken(id, 1);
        minutesBefore(31);
        assertThat(json(walkIn(id, 1)).path("type").asText()).isEqualTo("/problems/too-early");
        minutesBefore(6);
        JsonNode let = json(walkIn(id, 1));
        assertThat(let.path("status").asText()).isEqualTo("checked-in");
        HttpResponse<String> full = walkIn(id, 1);
        assertThat(full.statusCode()).isEqualTo(409);
        assertThat(json(full).path("type").asText()).isEqualTo("/problems/full");
        minutesBefore(5);
        assertThat(walkIn(id, 1).statusCode()).isEqualTo(201);
        assertThat(status(last)).as("the latest to reserve").isEqualTo("released");
        assertThat(status(first)).isEqualTo("confirmed");
        assertThat(seats(id).path("taken").asInt()).isEqualTo(4);
        assertThat(seats(id).path("checkedIn").asInt()).isEqualTo(2);
        assertThat(seats(id).path("walkIns").asInt()).isEqualTo(2);
        assertThat(centre.post("host", TICKETS + first + "/check-in", "{'nonce':'s1'}")
                        .statusCode())
                .as("what nobody took is still good")
                .isEqualTo(200);
        assertThat(walkIn(id, 1).statusCode()).isEqualTo(409);
        assertThat(seats(id).path("walkIns").asInt())
                .as("scanned, not walked in")
                .isEqualTo(2);
    }

    @Test
    void I7_aWalkInThatIsSentAgainIsLetInOnce() {
        String id = lesson(6);
        minutesBefore(10);
        HttpResponse<String> one = walkIn(id, 3, "Idempotency-Key", "door-1");
        for (int again = 0; again < 4; again++) {
            assertThat(walkIn(id, 3, "Idempotency-Key", "door-1").body()).isEqualTo(one.body());
        }
        assertThat(walkIn(id, 2, "Idempotency-Key", "door-1").statusCode()).isEqualTo(422);
        assertThat(seats(id).path("walkIns").asInt()).isEqualTo(3);
        assertThat(walkIn(id, 3, "Idempotency-Key", "door-2").statusCode())
                .as("the control: another key is another party")
                .isEqualTo(201);
        assertThat(seats(id).path("walkIns").asInt()).isEqualTo(6);
    }

    @Test
    void onlyHostsLetInAndPartiesAreOneToSix() {
        String id = lesson(10);
        minutesBefore(10);
        String path = "/api/v1/demonstrations/" + id + "/walk-ins";
        assertThat(centre.post("", path, "{'party':1}").statusCode()).isEqualTo(401);
        assertThat(centre.post("artisan", path, "{'party':1}").statusCode()).isEqualTo(403);
        assertThat(walkIn(id, 0).statusCode()).isEqualTo(400);
        assertThat(walkIn(id, 7).statusCode()).isEqualTo(400);
        assertThat(centre.post("host", path, "{}").statusCode()).isEqualTo(400);
        assertThat(walkIn("00000000-0000-0000-0000-000000000000", 1).statusCode())
                .isEqualTo(404);
        assertThat(seats(id).path("taken").asInt()).isZero();
    }

    @Test
    void whoDeclinesWhatWasOfferedMakesRoomForTheNext() {
        String id = lesson(1);
        String has = taken(id, 1);
        String second = taken(id, 1);
        String third = taken(id, 1);
        centre.change("DELETE", TICKETS + has, "");
        assertThat(status(second)).isEqualTo("offered");
        assertThat(json(centre.change("DELETE", TICKETS + second, ""))
                        .path("status")
                        .asText())
                .isEqualTo("cancelled");
        assertThat(status(third)).isEqualTo("offered");
        assertThat(json(centre.post("", TICKETS + second + "/accept", ""))
                        .path("type")
                        .asText())
                .isEqualTo("/problems/ticket-cancelled");
        assertThat(centre.post("", TICKETS + third + "/accept", "").statusCode())
                .isEqualTo(200);
    }
}
