package kg.crafts.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.app.RunningCentre;
import kg.crafts.kiosk.fold.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Search, the index of names and wishes as a kiosk asks for them, on the starter exhibition. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchOverHttpTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private RunningCentre centre;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        centre = RunningCentre.start(folder);
    }

    @AfterAll
    void stop() {
        client.close();
        centre.close();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + centre.port() + path);
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Json.read(answer.body());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void answersCanBeNarrowedByWhatTheyShare() throws IOException, InterruptedException {
        JsonNode all = get("/api/v1/search?lang=en&facets=all&q=felt");
        JsonNode crafts = all.at("/facets/craft");
        assertThat(crafts).isNotEmpty();
        JsonNode craft = crafts.get(0);
        assertThat(craft.path("name").asText()).isNotEmpty();
        JsonNode narrowed =
                get("/api/v1/search?lang=en&q=felt&craft=" + craft.path("code").asText());
        assertThat(narrowed.path("total").asInt())
                .isEqualTo(craft.path("count").asInt())
                .isLessThan(all.path("total").asInt());
        assertThat(get("/api/v1/search?lang=en&q=felt&craft=nowhere")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(get("/api/v1/search?lang=en&q=felt").at("/facets/craft").isMissingNode())
                .as("counted only when asked for")
                .isTrue();
    }

    @Test
    void aNameInAnotherLanguageSaysWhyItIsThere() throws IOException, InterruptedException {
        JsonNode first = get("/api/v1/search?lang=ko&q=" + encoded("шырдактар")).at("/items/0");
        assertThat(first.path("code").asText()).isEqualTo("shyrdak");
        assertThat(first.path("lang").asText()).isEqualTo("ko");
        assertThat(first.path("marks")).isEmpty();
        assertThat(first.at("/matched/text").asText()).isEqualTo("Шырдак");
    }

    @Test
    void theIndexOfNamesHoldsEachNameUnderItsLetterInOrder() throws IOException, InterruptedException {
        JsonNode letters = get("/api/v1/names?lang=ky").path("letters");
        assertThat(letters.findValuesAsText("letter")).startsWith("А", "Б", "В").contains("Ң", "Ө", "Ү");
        for (JsonNode letter : letters) {
            String path = "/api/v1/names?lang=ky&limit=500&letter="
                    + encoded(letter.path("letter").asText());
            JsonNode page = get(path);
            assertThat(page.path("total").asInt())
                    .as(path)
                    .isEqualTo(letter.path("count").asInt());
            List<String> names = new ArrayList<>();
            page.path("items").forEach(item -> names.add(item.path("name").asText()));
            assertThat(names).hasSize(letter.path("count").asInt());
        }
    }

    @Test
    void aWishIsCountedAndNonsenseRefused() throws IOException, InterruptedException {
        assertThat(post("{\"q\": \"айнек буюм\", \"lang\": \"ky\"}")).isEqualTo(202);
        assertThat(post("{\"q\": \"x\", \"lang\": \"tlh\"}")).isEqualTo(400);
        assertThat(post("[1, 2")).isEqualTo(400);
        assertThat(post("")).isEqualTo(400);
        assertThat(post("{\"q\": \"" + "x".repeat(5_000) + "\", \"lang\": \"ky\"}"))
                .isEqualTo(413);
        assertThat(client.send(
                                HttpRequest.newBuilder(address("/api/v1/wishes"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(405);
    }

    private int post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address("/api/v1/wishes"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
