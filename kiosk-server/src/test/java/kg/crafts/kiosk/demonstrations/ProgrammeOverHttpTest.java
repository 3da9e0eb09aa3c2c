package kg.crafts.kiosk.demonstrations;

import static kg.crafts.kiosk.demonstrations.HttpCentre.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What visitors see and staff print of the programme, over real HTTP: cases 29 and 30. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgrammeOverHttpTest {

    private HttpCentre centre;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        centre = new HttpCentre(folder);
    }

    @AfterAll
    void stop() {
        centre.close();
    }

    @BeforeEach
    void setClock() {
        centre.clock.set(DeskCentre.BEGIN);
    }

    @Test
    void case30_nextBecomesNowWithoutAPush() {
        String id = centre.booked("2026-08-12T11:00").path("id").asText();
        centre.clock.set("2026-08-12T04:59:59Z");
        assertThat(today().at("/next/0/id").asText()).isEqualTo(id);
        centre.clock.set("2026-08-12T05:00:00Z");
        assertThat(today().at("/now/0/id").asText()).isEqualTo(id);
        assertThat(today().at("/now/0/craft/image").asText()).startsWith("/media/");
        centre.clock.set("2026-08-12T06:00:00Z");
        assertThat(today().path("now")).isEmpty();
        assertThat(today().path("elsewhere")).hasSize(2).allMatch(other -> other.has("asOf") && other.has("name"));
        assertThat(json(centre.get("", "/api/v1/demonstrations?from=2026-08-12&to=2026-08-12&lang=ky"))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(centre.get("", "/api/v1/demonstrations/" + id).headers().firstValue("etag"))
                .contains("\"v1\"");
    }

    private JsonNode today() {
        return json(centre.get("", "/api/v1/today?lang=en"));
    }

    @Test
    void case29_whatIsPublishedStandsInTheCalendars() {
        JsonNode one = centre.booked("2026-08-19T11:00");
        String id = one.path("id").asText();
        String feed = "/calendars/centre/bishkek.ics?lang=ky";
        HttpResponse<String> first = centre.get("", feed);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(event(first, id)).contains("SEQUENCE:0", "STATUS:CONFIRMED");
        String tag = first.headers().firstValue("etag").orElseThrow();
        assertThat(centre.get("", feed, "If-None-Match", tag).statusCode()).isEqualTo(304);
        for (String other :
                List.of("space/bishkek-stage", "craft/" + one.at("/craft/code").asText())) {
            assertThat(event(centre.get("", "/calendars/" + other + ".ics?lang=ko"), id))
                    .contains("SEQUENCE:0");
        }
        String address = "/api/v1/demonstrations/" + id;
        centre.post("host", address + "/move", "{'start':'2026-08-19T13:00'}", "If-Match", "\"v1\"");
        assertThat(event(centre.get("", feed), id)).contains("SEQUENCE:1", "20260819T130000");
        centre.post("host", address + "/cancel", "{'reason':'rain'}", "If-Match", "\"v2\"");
        HttpResponse<String> last = centre.get("", feed, "If-None-Match", tag);
        assertThat(event(last, id)).contains("SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(centre.get("", "/calendars/centre/osh.ics").statusCode()).isEqualTo(404);
        assertThat(centre.get("", "/calendars/artisan/guess.ics").statusCode()).isEqualTo(404);
    }

    /** The lines of the one event with the id. */
    private static String event(HttpResponse<String> feed, String id) {
        List<String> events = Stream.of(feed.body().split("BEGIN:VEVENT"))
                .filter(event -> event.contains("UID:" + id))
                .toList();
        assertThat(events).as(feed.body()).hasSize(1);
        return events.getFirst();
    }

    @Test
    void staffAreOfferedAllThatThereIsToBook() {
        JsonNode all = json(centre.get("host", "/api/v1/bookable?lang=ky"));
        for (String kind : List.of("centres", "spaces", "types", "artisans", "equipment")) {
            assertThat(all.path(kind)).as(kind).isNotEmpty();
            assertThat(all.path(kind).get(0).at("/name/text").asText()).isNotEmpty();
        }
        assertThat(centre.get("artisan", "/api/v1/bookable").statusCode()).isEqualTo(403);
    }

    @Test
    void aDayAndAWeekCanBePrinted() {
        for (String sheet : List.of("day.pdf?date=2026-08-05&langs=ky,ru", "week.pdf?langs=en,ko,ky,ru", "day.pdf")) {
            HttpResponse<String> pdf = centre.get("host", "/api/v1/print/" + sheet);
            assertThat(pdf.statusCode()).as(sheet).isEqualTo(200);
            assertThat(pdf.headers().firstValue("content-type")).contains("application/pdf");
            assertThat(pdf.body()).startsWith("%PDF-");
        }
        assertThat(centre.get("host", "/api/v1/print/day.pdf?langs=de").statusCode())
                .isEqualTo(400);
        assertThat(centre.get("host", "/api/v1/print/day.pdf?date=soon").statusCode())
                .isEqualTo(422);
        assertThat(centre.get("artisan", "/api/v1/print/day.pdf").statusCode()).isEqualTo(403);
    }
}
