package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kg.crafts.kiosk.fold.Json;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server with the starter exhibition, asked over HTTP as a kiosk asks it: the contract of the API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CentreServerTest {

    private static final String CANARY = "zyzzyvacanary";

    private final HttpClient client = HttpClient.newHttpClient();
    private RunningCentre centre;
    private CentreConfig config;
    private CentreServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        centre = RunningCentre.start(folder);
        config = centre.config();
        server = centre.server();
    }

    @AfterAll
    void stop() {
        centre.close();
    }

    /** As the kiosk command does: through the control socket of the running server. */
    private int operate(String... words) throws IOException {
        return ControlSocket.ask(config.data(), List.of(words), System.out::println)
                .orElseThrow();
    }

    private HttpResponse<String> get(String path, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + config.httpPort() + path))
                    .timeout(Duration.ofSeconds(20));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Json.read(response.body().getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode search(String words, String lang) {
        return json("/api/v1/search?lang=" + lang + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "shyrdak, en, shyrdak",
        "шырдак, ky, shyrdak",
        "шырдактар, ky, shyrdak",
        "시르닥, ko, shyrdak",
        "komuz, ko, komuz",
        "комузчу, ky, komuz",
        "юрта, ru, boz-ui",
        "юрты, ru, boz-ui",
        "yurt, en, boz-ui",
        "шырд, ky, shyrdak",
        "ШЫРДАК, ru, shyrdak"
    })
    void whatIsSoughtIsFoundFirstOrSecond(String words, String lang, String code) {
        JsonNode items = search(words, lang).path("items");
        assertThat(items).as("%s %s", words, lang).isNotEmpty();
        List<String> first =
                Stream.of(0, 1, 2).map(i -> items.path(i).path("code").asText()).toList();
        assertThat(first).contains(code);
    }

    @Test
    void searchAnswersInTheFormOfTheContract() {
        JsonNode found = search("shyrdak", "ko");
        JsonNode item = found.path("items").path(0);
        assertThat(found.path("total").asInt()).isPositive();
        assertThat(found.at("/facets/kind").path("craft").asInt()).isPositive();
        assertThat(item.path("code").asText()).isEqualTo("shyrdak");
        assertThat(item.path("lang").asText()).isEqualTo("ko");
        assertThat(item.path("text").asText()).isNotEmpty();
        assertThat(item.path("image").asText()).startsWith("/media/");
    }

    @Test
    void aKindLimitsTheItemsAndNotTheCounts() {
        JsonNode found = json("/api/v1/search?q=felt&lang=en&kind=tool&limit=1");
        assertThat(found.path("items")).hasSize(1);
        assertThat(found.at("/items/0/kind").asText()).isEqualTo("tool");
        assertThat(found.at("/facets/kind").size()).isGreaterThan(1);
    }

    @Test
    void aRecordComesWholeWithRelationsNamesAndSources() {
        JsonNode record = json("/api/v1/records/shyrdak?lang=ko");
        assertThat(record.at("/name/lang").asText()).isEqualTo("ko");
        assertThat(record.at("/summary/text/lang").asText()).isEqualTo("ko");
        assertThat(record.at("/techniques/0/name/text").asText()).isNotEmpty();
        assertThat(record.path("sources")).isNotEmpty();
        assertThat(record.path("linkedFrom")).isNotEmpty();
        assertThat(record.at("/image/url").asText()).startsWith("/media/");
    }

    @Test
    void everyRecordCanBeReadInEveryLanguage() {
        for (String lang : List.of("ky", "ru", "en", "ko")) {
            int offset = 0;
            JsonNode page = json("/api/v1/records?limit=200&lang=" + lang);
            while (!page.path("items").isEmpty()) {
                for (JsonNode item : page.path("items")) {
                    String code = item.path("code").asText();
                    JsonNode record = json("/api/v1/records/" + code + "?lang=" + lang);
                    assertThat(record.at("/name/lang").asText())
                            .as("%s %s", code, lang)
                            .isEqualTo(lang);
                }
                offset += 200;
                page = json("/api/v1/records?limit=200&offset=" + offset + "&lang=" + lang);
            }
            assertThat(offset).isPositive();
        }
    }

    @Test
    void aStrongTagSavesTheBytes() {
        HttpResponse<String> first = get("/api/v1/records/komuz?lang=ky");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        assertThat(get("/api/v1/records/komuz?lang=ky", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(get("/api/v1/records/komuz?lang=ru", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theCentresTellTheAgeOfWhatIsKnown() {
        JsonNode centres = json("/api/v1/centres?lang=ru").path("items");
        assertThat(centres).hasSize(3);
        for (JsonNode centre : centres) {
            boolean here = centre.path("centre").asText().equals("bishkek");
            assertThat(centre.path("here").asBoolean()).isEqualTo(here);
            assertThat(centre.path("ageSeconds").isNull()).isEqualTo(!here);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search?lang=xx",
                "/api/v1/search?q=a&limit=501",
                "/api/v1/search?q=a&limit=-1",
                "/api/v1/search?q=a&offset=99999999999999",
                "/api/v1/search?kind=spaceship",
                "/api/v1/records?kind=spaceship",
                "/api/v1/records/none-such",
                "/nowhere",
                "/media/../../identity/signing.key",
                "/media/abc.svg",
                "/desk/none-such"
            })
    void whatIsWrongIsToldAsAProblem(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isBetween(400, 499);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Json.read(response.body().getBytes(StandardCharsets.UTF_8))
                        .path("status")
                        .asInt())
                .isEqualTo(response.statusCode());
    }

    @Test
    void aProblemSpeaksTheVisitorsLanguage() {
        assertThat(get("/api/v1/records/none-such?lang=ky").body()).contains("табылган жок");
        assertThat(get("/api/v1/records/none-such?lang=ko").body()).contains("찾을 수 없습니다");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"AND (", "*:*", "a\u0000b", "🧵🐎", "قالب", "((((((", "name:felt~9", "........", "\\"})
    void strangeWordsAreAnsweredCalmly(String words) {
        assertThat(search(words, "en").path("total").asInt()).isNotNegative();
    }

    @Test
    void whatIsPublishedIsFoundAndWhatIsWithdrawnIsGone() {
        ObjectNode record = hidden();
        record.put("code", "shown-for-a-moment").put("status", "published");
        ((ObjectNode) record.at("/name/en")).put("text", "Quuxword");
        assertThat(search("quuxword", "en").path("total").asInt()).isZero();
        server.core().catalogue().catalogue().save("test", List.of(record));
        assertThat(search("quuxword", "en").path("total").asInt()).isEqualTo(1);
        server.core().catalogue().catalogue().save("test", List.of(record.put("status", "withdrawn")));
        assertThat(search("quuxword", "en").path("total").asInt()).isZero();
        assertThat(get("/api/v1/records/shown-for-a-moment").statusCode()).isEqualTo(404);
    }

    private static ObjectNode hidden() {
        return (ObjectNode) Json.read(("""
                {"kind":"term","code":"CANARY","home":"bishkek","status":"draft","scheme":"craft-words",
                "name":{"en":{"text":"CANARY","origin":"author","review":"unread"}},
                "summary":{"text":{"en":{"text":"CANARY","origin":"author","review":"unread"}}}}""".replace("CANARY", CANARY)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anIndexThatIsLostWhileServingIsBuiltAnewByItself() throws IOException {
        int shown = json("/health").path("shown").asInt();
        Path index = config.derivedFolder().resolve("index");
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        assertThat(search("shyrdak", "en").path("total").asInt()).isPositive();
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            try (Stream<Path> files = Files.walk(index)) {
                assertThat(files.anyMatch(file -> file.getFileName().toString().startsWith("segments_")))
                        .isTrue();
            }
        });
        assertThat(json("/health").path("shown").asInt()).isEqualTo(shown);
        assertThat(search("shyrdak", "en").at("/items/0/code").asText()).isEqualTo("shyrdak");
    }

    @Test
    void healthTellsLivenessReadinessAndRecordsApart() {
        JsonNode health = json("/health");
        assertThat(health.path("live").asBoolean()).isTrue();
        assertThat(health.path("ready").asBoolean()).isTrue();
        assertThat(health.path("records").asInt()).isGreaterThan(250);
        assertThat(health.path("stateHash").asText()).hasSize(64);
        assertThat(health.path("filesAwaited").asInt()).isZero();
        assertThat(health.path("filesDamaged").asInt(-1)).isZero();
    }

    /** What is asked through a proxy is asked for somebody elsewhere. */
    @Test
    void othersAreToldOfVisitorsThingsOnly() {
        for (String header : List.of("X-Forwarded-For", "Forwarded", "Via")) {
            JsonNode health =
                    Json.read(get("/health", header, "for=192.0.2.7").body().getBytes(StandardCharsets.UTF_8));
            assertThat(health.properties())
                    .extracting(Map.Entry::getKey)
                    .containsExactlyInAnyOrder(
                            "live", "ready", "writable", "centre", "records", "shown", "stateHash", "peers");
            assertThat(health.path("ready").asBoolean()).isTrue();
        }
    }

    @Test
    void pagesMayLoadNothingFromElsewhere() {
        String policy =
                get("/health").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe", "http");
    }
}
