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
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.seats.TicketCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Visitors' seats over real HTTP: cases 24, 26 and 27, and I18. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TicketsOverHttpTest {

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

    private LocalDate wednesday() {
        return saturday.plusDays(4);
    }

    /** Within the half hour before the lesson. */
    private String atTheDoor() {
        return wednesday() + "T04:45:00Z";
    }

    /** A lesson with reserved seats on the Wednesday to come, 11:00 at Bishkek (05:00 UTC). */
    private String lesson(int capacity) {
        String body = "{'type':'ala-kiyiz-lesson','space':'bishkek-workshop','start':'" + wednesday()
                + "T11:00','publish':true," + "'capacity':" + capacity + "}";
        HttpResponse<String> answer = centre.post("host", "/api/v1/demonstrations", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).path("id").asText();
    }

    private static String seatsOf(String id) {
        return "/api/v1/demonstrations/" + id + "/tickets";
    }

    private HttpResponse<String> take(String id, int party, String... headers) {
        return centre.post("", seatsOf(id), "{'party':" + party + "}", headers);
    }

    private JsonNode taken(String id, int party) {
        HttpResponse<String> answer = take(id, party);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    private JsonNode ticket(JsonNode known) {
        return json(centre.get("", TICKETS + known.path("code").asText()));
    }

    private HttpResponse<String> checkIn(JsonNode known, String nonce) {
        return centre.post("host", TICKETS + known.path("code").asText() + "/check-in", "{'nonce':'" + nonce + "'}");
    }

    private JsonNode card(String id) {
        return json(centre.get("", "/api/v1/demonstrations/" + id));
    }

    @Test
    void case24_tenSeatsForAHundredAndOneTicketForAKey() {
        String id = lesson(10);
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(centre.sending(centre.posting("", seatsOf(id), "{'party':1}", "Idempotency-Key", "kiosk-" + i)));
        }
        List<JsonNode> got = all.stream().map(one -> json(one.join())).toList();
        assertThat(got.stream().filter(one -> one.path("status").asText().equals("confirmed")))
                .hasSize(10);
        assertThat(got.stream()
                        .filter(one -> one.path("status").asText().equals("waiting"))
                        .map(one -> one.path("before").asInt())
                        .sorted())
                .hasSize(90)
                .startsWith(0, 1, 2)
                .endsWith(88, 89);
        for (int again = 0; again < 5; again++) {
            HttpResponse<String> same = take(id, 1, "Idempotency-Key", "kiosk-7");
            assertThat(same.statusCode()).isEqualTo(201);
            assertThat(json(same)).isEqualTo(got.get(7));
        }
        assertThat(take(id, 2, "Idempotency-Key", "kiosk-7").statusCode()).isEqualTo(422);
        assertThat(card(id).at("/seats/free").asInt()).isZero();
        assertThat(card(id).at("/seats/state").asText()).isEqualTo("waiting");
    }

    @Test
    void case26_whoGivesBackMakesRoomForTheNext() {
        String id = lesson(3);
        JsonNode three = taken(id, 3);
        JsonNode next = taken(id, 1);
        assertThat(next.path("status").asText()).isEqualTo("waiting");
        HttpResponse<String> fewer =
                centre.change("PATCH", TICKETS + three.path("code").asText(), "{'party':2}");
        assertThat(json(fewer).path("party").asInt()).isEqualTo(2);
        assertThat(ticket(next).path("status").asText()).isEqualTo("offered");
        HttpResponse<String> accepted =
                centre.post("", TICKETS + next.path("code").asText() + "/accept", "");
        assertThat(json(accepted).path("status").asText()).isEqualTo("confirmed");
        JsonNode last = taken(id, 2);
        HttpResponse<String> gone =
                centre.change("DELETE", TICKETS + three.path("code").asText(), "");
        assertThat(json(gone).path("status").asText()).isEqualTo("cancelled");
        assertThat(ticket(last).path("status").asText()).isEqualTo("offered");
        assertThat(ticket(last).at("/start/local").asText()).isEqualTo(wednesday() + "T11:00");
    }

    /** The desk itself sees that an offer has ended: nobody has to ask. */
    @Test
    void anOfferEndsByItself() throws InterruptedException {
        String id = lesson(1);
        JsonNode first = taken(id, 1);
        JsonNode second = taken(id, 1);
        JsonNode third = taken(id, 1);
        centre.change("DELETE", TICKETS + first.path("code").asText(), "");
        assertThat(ticket(second).path("status").asText()).isEqualTo("offered");
        centre.clock.set(saturday + "T00:11:00Z");
        for (int i = 0; i < 100 && ticket(third).path("status").asText().equals("waiting"); i++) {
            Thread.sleep(100);
        }
        assertThat(ticket(second).path("status").asText()).isEqualTo("offer-expired");
        assertThat(ticket(third).path("status").asText()).isEqualTo("offered");
    }

    @Test
    void case27_aTicketIsRedeemedOnce() {
        String id = lesson(5);
        JsonNode one = taken(id, 2);
        assertThat(json(checkIn(one, "early")).path("type").asText()).isEqualTo("/problems/too-early");
        centre.clock.set(atTheDoor());
        HttpResponse<String> first = checkIn(one, "scan-1");
        assertThat(json(first).path("status").asText()).isEqualTo("checked-in");
        assertThat(json(checkIn(one, "scan-1"))).isEqualTo(json(first));
        HttpResponse<String> again = checkIn(one, "scan-2");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json(again).path("type").asText()).isEqualTo("/problems/already-used");
        assertThat(json(again).path("at").asText()).isEqualTo(atTheDoor());
        assertThat(centre.post("", TICKETS + one.path("code").asText() + "/check-in", "{'nonce':'x'}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void case27_aScannedTicketIsRedeemedAndAForgedOneIsNot() {
        String id = lesson(5);
        JsonNode one = taken(id, 1);
        TicketCode code = TicketCode.read(one.path("code").asText()).orElseThrow();
        String payload = centre.seal.payload(centre.module.tickets().find(code).orElseThrow());
        centre.clock.set(atTheDoor());
        String scan = "{'payload':'" + payload + "','nonce':'s1'}";
        HttpResponse<String> scanned = centre.post("host", "/api/v1/check-ins", scan);
        assertThat(json(scanned).path("status").asText()).as(scanned.body()).isEqualTo("checked-in");
        char last = payload.charAt(payload.length() - 1);
        String forged = payload.substring(0, payload.length() - 1) + (last == '0' ? '1' : '0');
        HttpResponse<String> refused =
                centre.post("host", "/api/v1/check-ins", "{'payload':'" + forged + "','nonce':'s2'}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("type").asText()).isEqualTo("/problems/not-a-ticket");
        HttpResponse<String> picture = centre.get("", one.path("qr").asText());
        assertThat(picture.headers().firstValue("content-type")).contains("image/svg+xml");
        assertThat(picture.headers().firstValue("cache-control")).contains("no-store");
        assertThat(picture.body()).startsWith("<svg");
    }

    @Test
    void I18_cancellingSettlesAllSeats() {
        String id = lesson(2);
        JsonNode has = taken(id, 2);
        JsonNode waits = taken(id, 1);
        HttpResponse<String> cancelled = centre.post(
                "host", "/api/v1/demonstrations/" + id + "/cancel", "{'reason':'rain'}", "If-Match", "\"v1\"");
        assertThat(cancelled.statusCode()).as(cancelled.body()).isEqualTo(200);
        assertThat(ticket(has).path("status").asText()).isEqualTo("cancelled");
        assertThat(ticket(waits).path("status").asText()).isEqualTo("cancelled");
        assertThat(take(id, 1).statusCode()).isEqualTo(409);
        Occurrence one = centre.module.programme().find(UUID.fromString(id)).orElseThrow();
        assertThat(centre.module.tickets().taken(one)).isEqualTo(new Seating.Seats(0, 0, 0, 0));
    }

    @Test
    void codesAreNotGuessed() {
        taken(lesson(5), 1);
        assertThat(centre.get("", TICKETS + "nonsense").statusCode()).isEqualTo(404);
        int status = 404;
        int tries = 0;
        while (status == 404 && tries < 50) {
            TicketCode guess = centre.module.tickets().draw(code -> false);
            status = centre.get("", TICKETS + guess.value()).statusCode();
            tries++;
        }
        assertThat(status).isEqualTo(429);
        assertThat(tries).isEqualTo(12);
        assertThat(centre.get("", TICKETS + "nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void partiesAreOneToSixAndADraftHasNoSeats() {
        String id = lesson(5);
        assertThat(take(id, 0).statusCode()).isEqualTo(400);
        assertThat(take(id, 7).statusCode()).isEqualTo(400);
        assertThat(take(id, 6).statusCode()).isEqualTo(422);
        String body = "{'type':'ala-kiyiz-lesson','space':'bishkek-workshop','start':'"
                + wednesday().plusDays(1) + "T11:00'}";
        String hidden = json(centre.post("host", "/api/v1/demonstrations", body))
                .path("id")
                .asText();
        assertThat(take(hidden, 1).statusCode()).isEqualTo(404);
    }
}
