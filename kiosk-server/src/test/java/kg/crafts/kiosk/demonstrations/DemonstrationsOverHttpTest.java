package kg.crafts.kiosk.demonstrations;

import static kg.crafts.kiosk.demonstrations.HttpCentre.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What artisans, staff and visitors do over real HTTP, on the spaces of the starter exhibition: section 8, cases 1, 11, 15, 16, 23. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationsOverHttpTest {

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

    /** {@code -Drounds=500} for the long form. */
    @Test
    void case01_ofAHundredClientsOneHasTheSlot() {
        LocalDate tuesday = LocalDate.parse("2027-01-05");
        int rounds = Integer.getInteger("rounds", 3);
        long start = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            LocalDate date = tuesday.plusWeeks(round);
            String winner = ofAHundredOneWins(date + "T11:00");
            assertThat(json(centre.get("host", "/api/v1/board?from=" + date + "&to=" + date))
                            .path("items"))
                    .hasSize(1);
            assertThat(json(centre.get("host", "/api/v1/demonstrations/" + winner + "/history"))
                            .path("items"))
                    .hasSize(1);
        }
        System.out.printf(
                "Slot asked for by 100 clients at once: %,d rounds, 1 winner and 99 refused in each, %.1f s%n",
                rounds, (System.nanoTime() - start) / 1e9);
    }

    private String ofAHundredOneWins(String start) {
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(centre.sending(centre.posting("host", "/api/v1/demonstrations", HttpCentre.felt(start, ""))));
        }
        List<String> won = new ArrayList<>();
        for (CompletableFuture<HttpResponse<String>> one : all) {
            HttpResponse<String> answer = one.join();
            if (answer.statusCode() == 201) {
                won.add(json(answer).path("id").asText());
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
                assertThat(json(answer).path("type").asText()).isEqualTo("/problems/slot-taken");
                assertThat(json(answer).path("alternatives")).hasSize(5);
                assertThat(json(answer).path("conflicts")).isNotEmpty();
            }
        }
        assertThat(won).hasSize(1);
        return won.getFirst();
    }

    @Test
    void case15_timesAreTheCentresForEveryBrowser() {
        JsonNode one = centre.booked("2026-08-05T11:00");
        assertThat(one.at("/start/local").asText()).isEqualTo("2026-08-05T11:00");
        assertThat(one.at("/start/zone").asText()).isEqualTo("Asia/Bishkek");
        assertThat(one.at("/start/instant").asText()).isEqualTo("2026-08-05T05:00:00Z");
        assertThat(one.at("/end/local").asText()).isEqualTo("2026-08-05T12:00");
    }

    @Test
    void case16_andOtherImpossibleThingsAre422() {
        HttpResponse<String> answer = centre.post(
                "host", "/api/v1/demonstrations", HttpCentre.felt("2005-03-27T02:45", ",'end':'2005-03-27T03:45'"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).path("type").asText()).isEqualTo("/problems/nonexistent-local-time");
        String series = HttpCentre.felt("2026-09-03T11:00", ",'rule':'FREQ=WEEKLY;BYDAY=SA','count':3");
        assertThat(json(centre.post("host", "/api/v1/series", series))
                        .path("type")
                        .asText())
                .isEqualTo("/problems/start-not-in-rule");
        assertThat(centre.post("host", "/api/v1/demonstrations", HttpCentre.felt("2006-03-27T02:45", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(centre.post("host", "/api/v1/demonstrations", "not json").statusCode())
                .isEqualTo(400);
    }

    @Test
    void case23_changesNeedTheVersionThatWasSeen() {
        String ask = HttpCentre.felt("2026-08-06T11:00", "");
        JsonNode one = json(centre.post("artisan", "/api/v1/demonstrations", ask));
        JsonNode other = json(centre.post("artisan", "/api/v1/demonstrations", ask));
        assertThat(one.path("status").asText()).isEqualTo("requested");
        String approve = "/api/v1/demonstrations/" + one.path("id").asText() + "/approve";
        assertThat(centre.post("host", approve, "{}").statusCode()).isEqualTo(428);
        assertThat(centre.post("host", approve, "{}", "If-Match", "\"v7\"").statusCode())
                .isEqualTo(412);
        String approveOther = "/api/v1/demonstrations/" + other.path("id").asText() + "/approve";
        String because = "{'override':['artisan-day'],'reason':'she is here'}";
        List<Integer> both = List.of(
                        centre.sending(centre.posting("host", approve, because, "If-Match", "\"v1\"")),
                        centre.sending(centre.posting("host", approveOther, because, "If-Match", "\"v1\"")))
                .stream()
                .map(sent -> sent.join().statusCode())
                .toList();
        assertThat(both).containsExactlyInAnyOrder(200, 409);
        JsonNode queue = json(centre.get("host", "/api/v1/queue"));
        assertThat(queue.path("requested")).hasSize(1);
        assertThat(queue.at("/requested/0/alternatives")).hasSizeBetween(1, 5);
        assertThat(queue.at("/requested/0/since").asText()).startsWith("2026-08-");
        assertThat(queue.at("/requested/0/by").asText()).isNotEmpty();
        JsonNode history = json(
                centre.get("host", "/api/v1/demonstrations/" + one.path("id").asText() + "/history"));
        assertThat(history.at("/items/0/act").asText()).isEqualTo("request");
    }

    @Test
    void case24_aKeyIsAnsweredOnce() {
        String body = HttpCentre.felt("2026-08-07T11:00", "");
        HttpResponse<String> first = centre.post("host", "/api/v1/demonstrations", body, "Idempotency-Key", "k");
        for (int i = 0; i < 4; i++) {
            HttpResponse<String> again = centre.post("host", "/api/v1/demonstrations", body, "Idempotency-Key", "k");
            assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
            assertThat(json(again)).isEqualTo(json(first));
        }
        HttpResponse<String> other = centre.post(
                "host", "/api/v1/demonstrations", HttpCentre.felt("2026-08-07T12:00", ""), "Idempotency-Key", "k");
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void anArtisanFindsAFreeSlotAndIsNotToldWhoseAnotherIs() {
        JsonNode slots = json(centre.get("artisan", "/api/v1/slots?type=felt-rolling&from=2026-08-18&to=2026-08-23"));
        assertThat(slots.path("items")).isNotEmpty();
        JsonNode slot = slots.at("/items/0");
        String ask = "{'type':'felt-rolling','space':'" + slot.path("space").asText() + "','start':'"
                + slot.at("/start/local").asText() + "'}";
        assertThat(centre.post("host", "/api/v1/demonstrations", ask).statusCode())
                .isEqualTo(201);
        HttpResponse<String> taken = centre.post("artisan", "/api/v1/demonstrations", ask);
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body()).doesNotContain("occurrence").doesNotContain("askedBy");
        assertThat(json(centre.get("artisan", "/api/v1/slots?type=felt-rolling&from=2026-08-18&to=2026-08-23"))
                        .path("items"))
                .hasSizeLessThan(slots.path("items").size());
    }

    @Test
    void aSeriesAndAClosureAreTriedBeforeTheyAreSaved() {
        String series = HttpCentre.felt(
                "2026-10-03T11:00", ",'rule':'FREQ=WEEKLY;BYDAY=SA','until':'2026-10-24','dryRun':true");
        JsonNode trial = json(centre.post("host", "/api/v1/series", series));
        assertThat(trial.path("dates")).hasSize(4);
        HttpResponse<String> saved = centre.post("host", "/api/v1/series", series.replace("true", "false"));
        assertThat(saved.statusCode()).isEqualTo(201);
        String closure = "{'space':'bishkek-stage','start':'2026-10-10T00:00','end':'2026-10-10T24:00','reason':'rain',"
                + "'dryRun':true}";
        assertThat(json(centre.post("host", "/api/v1/closures", closure)).path("hits"))
                .hasSize(1);
        assertThat(json(centre.get("host", "/api/v1/closures")).path("items")).isEmpty();
        JsonNode board = json(centre.get("host", "/api/v1/board?from=2026-10-01&to=2026-10-31"));
        assertThat(board.path("items")).hasSize(4);
        assertThat(board.path("spaces")).hasSizeGreaterThan(2);
        assertThat(board.at("/spaces/0/name/text").asText()).isNotEmpty();
        assertThat(board.at("/spaces/0/hours/0/opens").asText()).matches("[0-9]{2}:[0-9]{2}");
    }

    @Test
    void staffAreToldWhoStandsInTheWayAndNobodyElseIs() {
        String id = centre.booked("2026-08-21T11:00").path("id").asText();
        JsonNode toStaff = json(centre.post("host", "/api/v1/demonstrations", HttpCentre.felt("2026-08-21T11:00", "")));
        assertThat(toStaff.at("/conflicts/0/occurrence").asText()).isEqualTo(id);
        JsonNode toArtisan =
                json(centre.post("artisan", "/api/v1/demonstrations", HttpCentre.felt("2026-08-21T11:00", "")));
        assertThat(toArtisan.path("type").asText()).isEqualTo("/problems/slot-taken");
        assertThat(toArtisan.toString()).doesNotContain(id);
        JsonNode one = json(centre.get("host", "/api/v1/board/" + id));
        assertThat(one.path("version").asInt()).isEqualTo(1);
        assertThat(centre.get("host", "/api/v1/board/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(centre.get("artisan", "/api/v1/board/" + id).statusCode()).isEqualTo(403);
    }

    @Test
    void onlyThoseWhoMayDo() {
        assertThat(centre.post("", "/api/v1/demonstrations", "{}").statusCode()).isEqualTo(401);
        assertThat(centre.post("artisan", "/api/v1/series", "{}").statusCode()).isEqualTo(403);
        assertThat(centre.get("artisan", "/api/v1/board").statusCode()).isEqualTo(403);
    }
}
