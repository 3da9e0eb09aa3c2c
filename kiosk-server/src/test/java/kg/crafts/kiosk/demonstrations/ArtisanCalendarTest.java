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

/** An artisan's own calendar over HTTP: what is approved for her, from then on, until she is out of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArtisanCalendarTest {

    private static final String FEED = "/calendars/artisan/secret.ics?lang=en";

    private LocalDate monday = LocalDate.parse("2026-08-03");
    private HttpCentre centre;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        centre = new HttpCentre(folder);
        centre.calendarOwners.put("secret", "sample-artisan-felt");
        centre.calendarOwners.put("other", "sample-artisan-chiy");
    }

    /** Each test has a week of its own, long after the one before. */
    @BeforeEach
    void setClock() {
        monday = monday.plusWeeks(10);
        centre.clock.set(monday + "T00:00:00Z");
    }

    @AfterAll
    void stop() {
        centre.close();
    }

    private JsonNode asked(String time) {
        String body = "{'type':'shyrdak-cutting','space':'bishkek-stage','start':'" + monday.plusDays(2) + time + "'}";
        HttpResponse<String> answer = centre.post("artisan", "/api/v1/demonstrations", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    private JsonNode act(JsonNode one, String act, String body) {
        HttpResponse<String> answer = centre.post(
                act.equals("withdraw") ? "artisan" : "host",
                "/api/v1/demonstrations/" + one.path("id").asText() + "/" + act,
                body,
                "If-Match",
                "\"v" + one.path("version").asInt() + "\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private String feed() {
        HttpResponse<String> answer = centre.get("", FEED);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replace("\r\n ", "");
    }

    @Test
    void itHoldsWhatIsApprovedAndTheLivePageOnceVisitorsKnowOfIt() {
        JsonNode one = asked("T11:00");
        String uid = "UID:" + one.path("id").asText();
        assertThat(feed()).doesNotContain(uid);
        one = act(one, "approve", "{}");
        assertThat(feed())
                .contains(uid, "SEQUENCE:0", "STATUS:CONFIRMED", "NAME:My demonstrations")
                .doesNotContain("URL:");
        assertThat(centre.get("", "/calendars/centre/bishkek.ics").body())
                .as("visitors do not know of it")
                .doesNotContain(uid);
        assertThat(centre.get("", "/calendars/artisan/other.ics").body()).doesNotContain(uid);
        one = act(one, "publish", "{}");
        String url =
                "URL:https://kiosk.example.org/#/en/showing/" + one.path("id").asText();
        assertThat(feed()).contains(uid, "SEQUENCE:1", url);
        assertThat(centre.get("", "/calendars/centre/bishkek.ics").body().replace("\r\n ", ""))
                .contains(uid, url);
    }

    @Test
    void whatSheStepsBackFromIsCancelledForHerAndStaysThirtyDays() {
        JsonNode one = act(asked("T11:00"), "approve", "{}");
        String uid = "UID:" + one.path("id").asText();
        one = act(one, "withdraw", "{}");
        assertThat(one.path("status").asText()).isEqualTo("needs-artisan");
        assertThat(feed()).contains(uid, "SEQUENCE:1", "STATUS:CANCELLED");
        centre.clock.set(monday.plusDays(31) + "T00:00:00Z");
        assertThat(feed()).doesNotContain(uid);
    }

    @Test
    void aMovedOneKeepsItsNameAndACancelledOneIsToldOnceMore() {
        JsonNode one = act(asked("T11:00"), "approve", "{}");
        String uid = "UID:" + one.path("id").asText();
        one = act(one, "move", "{'start':'" + monday.plusDays(2) + "T14:00'}");
        assertThat(feed()).contains(uid, "SEQUENCE:1", "T140000", "STATUS:CONFIRMED");
        act(one, "cancel", "{'reason':'rain'}");
        assertThat(feed()).contains(uid, "SEQUENCE:2", "STATUS:CANCELLED");
        HttpResponse<String> answer = centre.get("", FEED);
        String tag = answer.headers().firstValue("etag").orElseThrow();
        assertThat(centre.get("", FEED, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void anAddressThatWasTakenBackOpensNothing() {
        centre.calendarOwners.put("passing", "sample-artisan-felt");
        assertThat(centre.get("", "/calendars/artisan/passing.ics").statusCode())
                .isEqualTo(200);
        centre.calendarOwners.remove("passing");
        assertThat(centre.get("", "/calendars/artisan/passing.ics").statusCode())
                .isEqualTo(404);
        assertThat(centre.get("", "/calendars/artisan/sample-artisan-felt.ics").statusCode())
                .isEqualTo(404);
    }
}
