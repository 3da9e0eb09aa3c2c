package kg.crafts.kiosk.demonstrations.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Feeds as a calendar program asks for them: case 29 over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarRoutesTest {

    private static final Instant NOW = Instant.parse("2026-06-18T06:00:00Z");
    private static final LocalDateTime START = LocalDateTime.parse("2026-06-20T11:00");

    private final Map<String, List<FeedEvent>> events = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private Vertx vertx;
    private HttpServer server;

    @BeforeAll
    void start() {
        vertx = Vertx.vertx();
        Site site = new Site();
        CalendarRoutes.Source source = (of, key, lang) -> Optional.ofNullable(events.get(of.tag() + "/" + key))
                .map(list -> new Feed(lang.tag() + " " + key, lang, list));
        new CalendarRoutes(source, new Work(vertx), InstantSource.fixed(NOW)).mount(site);
        server = vertx.createHttpServer()
                .requestHandler(site.router(vertx))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterAll
    void stop() {
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static FeedEvent event(int sequence) {
        return CalendarWriterTest.event(sequence, false, START.plusHours(sequence), "Кийиз", NOW.plusSeconds(sequence));
    }

    @Test
    void case29_anUnchangedFeedIsNotSentAgain() throws Exception {
        events.put("centre/bishkek", List.of(event(0)));
        HttpResponse<String> first = get("/calendars/centre/bishkek.ics?lang=ky");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("content-type")).contains("text/calendar; charset=utf-8");
        assertThat(first.headers().firstValue("content-disposition"))
                .contains("inline; filename=\"centre-bishkek.ics\"");
        assertThat(first.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("NAME:ky bishkek");
        String tag = first.headers().firstValue("etag").orElseThrow();
        HttpResponse<String> again = get("/calendars/centre/bishkek.ics?lang=ky", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        events.put("centre/bishkek", List.of(event(1)));
        HttpResponse<String> moved = get("/calendars/centre/bishkek.ics?lang=ky", "If-None-Match", tag);
        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(moved.body()).contains("SEQUENCE:1", "DTSTART;TZID=Asia/Bishkek:20260620T120000");
    }

    @Test
    void theLanguageIsTheOneAskedFor() throws Exception {
        events.put("craft/felt", List.of(event(0)));
        assertThat(get("/calendars/craft/felt.ics?lang=ko").body()).contains("NAME:ko felt");
        assertThat(get("/calendars/craft/felt.ics?lang=xx").statusCode()).isEqualTo(400);
    }

    @Test
    void aRevokedAddressIsGoneAndTheSecretIsNeitherRepeatedNorShared() throws Exception {
        events.put("artisan/s3cret", List.of(event(0)));
        HttpResponse<String> known = get("/calendars/artisan/s3cret.ics");
        assertThat(known.headers().firstValue("cache-control")).contains("private, no-cache");
        assertThat(known.headers().firstValue("content-disposition"))
                .contains("inline; filename=\"demonstrations.ics\"");
        events.remove("artisan/s3cret");
        HttpResponse<String> revoked = get("/calendars/artisan/s3cret.ics");
        assertThat(revoked.statusCode()).isEqualTo(404);
        assertThat(revoked.body().replace("\"instance\":\"/calendars/artisan/s3cret.ics\"", ""))
                .doesNotContain("s3cret");
    }

    @Test
    void whatIsNoAddressIsNotFound() throws Exception {
        events.put("space/stage", List.of(event(0)));
        for (String path : List.of("stage", ".ics", "a%2Fb.ics", "x".repeat(101) + ".ics", "other.ics", "%22.ics")) {
            assertThat(get("/calendars/space/" + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get("/calendars/space/stage.ics").statusCode()).isEqualTo(200);
    }
}
