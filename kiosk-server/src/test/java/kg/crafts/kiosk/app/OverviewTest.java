package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.fold.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What staff see of all records at once, over HTTP; and that nobody else sees it. */
class OverviewTest extends AdministeredCentre {

    private static final String CANARY = "zyzzyvacanary";

    private Visit desk;

    @BeforeAll
    void signIn() {
        desk = signedIn("aigul");
    }

    private JsonNode ask(String path) {
        HttpResponse<String> answer = desk.send("GET", "/api/v1/desk/" + path, "");
        while (answer.statusCode() == 503) { // It is made for the first time; each question goes on with it.
            assertThat(answer.body()).contains("desk-filling");
            answer = desk.send("GET", "/api/v1/desk/" + path, "");
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visit.json(answer);
    }

    private static List<String> codes(JsonNode list) {
        List<String> codes = new ArrayList<>();
        list.path("items").forEach(item -> codes.add(item.path("code").asText()));
        return codes;
    }

    private Catalogue catalogue() {
        return centre.catalogue();
    }

    private void save(ObjectNode record) {
        catalogue().save("test", List.of(record));
    }

    private static ObjectNode term(String code, String status, String ky, String en) {
        String json = """
                {"kind":"term","code":"CODE","home":"bishkek","status":"STATUS","scheme":"craft-words",
                "name":{"ky":{"text":"KY","origin":"author","review":"unread"},
                        "en":{"text":"EN","origin":"human","review":"unread","source":"ky"}},
                "summary":{"text":{"ky":{"text":"Бир сөз.","origin":"author","review":"unread"}}}}""";
        String filled = json.replace("CODE", code)
                .replace("STATUS", status)
                .replace("KY", ky)
                .replace("EN", en);
        return (ObjectNode) Json.read(filled.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyRecordIsListedWithItsNameItsPictureAndHowFarItIs() {
        JsonNode all = ask("records?lang=ky&limit=200");
        assertThat(all.path("total").asLong()).isEqualTo(catalogue().count());
        assertThat(all.path("counts").path("kind").path("craft").asLong())
                .isEqualTo(ask("records?kind=craft").path("total").asLong());
        JsonNode shyrdak =
                ask("records?q=shyrdak&kind=craft&lang=ky").path("items").get(0);
        assertThat(shyrdak.path("name").asText()).isEqualTo("Шырдак");
        assertThat(shyrdak.path("lang").asText()).isEqualTo("ky");
        assertThat(shyrdak.path("status").asText()).isEqualTo("published");
        assertThat(shyrdak.path("published").asBoolean()).isTrue();
        assertThat(shyrdak.path("changed").asBoolean()).isFalse();
        assertThat(shyrdak.path("changedBy").asText()).isEqualTo("bishkek.import");
        assertThat(shyrdak.at("/image/url").asText()).startsWith("/api/v1/desk/media/");
        assertThat(shyrdak.at("/completeness/done").asInt()).isPositive();
        assertThat(shyrdak.at("/coverage/ky").size()).isEqualTo(5);
    }

    @Test
    void namesAreFoundInEveryLanguageAndScriptAsTheyAreTyped() {
        for (String typed : List.of("шырд", "Shyrd", "shyrdak", "ала кий", "펠트", "ШЫРДАК")) {
            assertThat(codes(ask("records?limit=200&q=" + encoded(typed))))
                    .as(typed)
                    .isNotEmpty();
        }
        assertThat(codes(ask("records?q=shyrdak")).getFirst())
                .as("what has the very code comes first")
                .isEqualTo("shyrdak");
        assertThat(ask("records?q=" + encoded("no such thing at all"))
                        .path("total")
                        .asInt())
                .isZero();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void theOrderOfNamesIsTheLanguagesOwn() {
        save(term("order-1", "draft", "Ңызз", "n"));
        save(term("order-2", "draft", "Нызз", "n"));
        save(term("order-3", "draft", "Оызз", "n"));
        save(term("order-4", "draft", "Өызз", "n"));
        save(term("order-5", "draft", "Пызз", "n"));
        assertThat(codes(ask("records?q=order&kind=term&sort=name&lang=ky")))
                .containsExactly("order-2", "order-1", "order-3", "order-4", "order-5");
        assertThat(codes(ask("records?q=order&kind=term&sort=changed&lang=ky"))).startsWith("order-5", "order-4");
    }

    @Test
    void whatWasSavedIsInTheNextAnswerWithWhatItLacks() {
        assertThat(codes(ask("records?q=fresh-word"))).isEmpty();
        save(term("fresh-word", "in_review", "Жаңы сөз", "New word"));
        JsonNode found = ask("records?q=fresh-word");
        assertThat(codes(found)).containsExactly("fresh-word");
        assertThat(found.at("/counts/status/in_review").asInt()).isEqualTo(1);
        assertThat(codes(ask("records?status=in_review&lack=ko:missing&limit=200")))
                .contains("fresh-word");
        assertThat(codes(ask("records?status=in_review&lack=en:unread&limit=200")))
                .contains("fresh-word");
        assertThat(codes(ask("records?status=in_review&lack=en:stale&limit=200")))
                .doesNotContain("fresh-word");
        int before = ask("needs").path("stale").asInt();
        ObjectNode stale = term("fresh-word", "in_review", "Жаңы сөз", "New word");
        ((ObjectNode) stale.at("/name/en")).put("sourceHash", "0123456789abcdef");
        save(stale);
        assertThat(codes(ask("records?lack=en:stale&limit=200"))).contains("fresh-word");
        assertThat(ask("needs").path("stale").asInt()).isEqualTo(before + 1);
    }

    @Test
    void theDebtOfAKindIsTheSumOfItsRecords() {
        JsonNode row = ask("debt?kind=story").path("rows").get(0);
        JsonNode stories = ask("records?kind=story&limit=200");
        assertThat(row.path("records").asInt())
                .isEqualTo(stories.path("total").asInt())
                .isPositive();
        for (String lang : List.of("ky", "ru", "en", "ko")) {
            for (String state : List.of("done", "unread", "machine", "stale", "missing")) {
                int sum = 0;
                for (JsonNode story : stories.path("items")) {
                    sum += story.path("coverage").path(lang).path(state).asInt();
                }
                assertThat(row.path("coverage").path(lang).path(state).asInt())
                        .as(lang + state)
                        .isEqualTo(sum);
            }
        }
        assertThat(row.path("completeness").asDouble()).isBetween(0.1, 1.0);
        assertThat(ask("debt").path("rows").size()).isGreaterThan(10);
    }

    @Test
    void whatWillBeginOrCeaseToBeShownIsTold() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        ObjectNode soon = term("soon-over", "published", "Жакында", "Soon over");
        soon.putObject("window")
                .put("from", now.minus(Duration.ofDays(3)).toString())
                .put("until", now.plus(Duration.ofDays(3)).toString());
        save(soon);
        JsonNode window = ask("needs?lang=en").path("windows").get(0);
        assertThat(window.path("code").asText()).isEqualTo("soon-over");
        assertThat(window.path("name").asText()).isEqualTo("Soon over");
        assertThat(window.has("from")).isFalse();
        assertThat(window.path("until").asText())
                .startsWith(now.plus(Duration.ofDays(3)).toString().substring(0, 10));
    }

    @Test
    void aPreviewIsWhatVisitorsReadAndShowsADraftAsIfItWerePublished() {
        for (String lang : List.of("ky", "ko")) {
            String preview = ask("preview/records/shyrdak?lang=" + lang).toString();
            JsonNode shown = Visit.json(desk.send("GET", "/api/v1/records/shyrdak?lang=" + lang, ""));
            // Files that no visible record names yet are given to staff alone, so theirs have another address.
            assertThat(preview.replaceAll("/api/v1/desk/media/([^\"?]+)[^\"]*", "/media/$1"))
                    .isEqualTo(shown.toString());
        }
        save(term("draft-word", "draft", "Долбоор", "Draft word"));
        JsonNode preview = ask("preview/records/draft-word?lang=en");
        assertThat(preview.at("/name/text").asText()).isEqualTo("Draft word");
        assertThat(preview.path("status").asText()).isEqualTo("published");
        assertThat(desk.status("GET", "/api/v1/records/draft-word", "")).isEqualTo(404);
        assertThat(desk.status("GET", "/api/v1/desk/preview/records/none-such", ""))
                .isEqualTo(404);
    }

    @Test
    void wishesAreListedAndWhatIsNoChoiceIsRefusedInWords() {
        desk.send("POST", "/api/v1/wishes", "{\"q\":\"чий токуу\",\"lang\":\"ky\"}");
        JsonNode wish = ask("wishes").path("items").get(0);
        assertThat(wish.path("words").asText()).isEqualTo("чий токуу");
        assertThat(wish.path("count").asInt()).isEqualTo(1);
        assertThat(ask("needs").path("wishes").asInt()).isEqualTo(1);
        for (String odd : List.of("status=done", "lack=ky", "sort=size", "kind=thing", "limit=201", "offset=-1")) {
            HttpResponse<String> answer = desk.send("GET", "/api/v1/desk/records?lang=ky&" + odd, "");
            assertThat(answer.statusCode()).as(odd).isEqualTo(400);
            assertThat(Visit.json(answer).path("detail").asText()).as(odd).isNotBlank();
        }
        assertThat(ask("conflicts").path("total").asInt()).isZero();
    }

    @Test
    void anIndexThatIsLostOrDamagedIsMadeAnew() throws IOException {
        int all = ask("records").path("total").asInt();
        centre.stop();
        Path desk = centre.config().derivedFolder().resolve("desk");
        try (Stream<Path> files = Files.list(desk)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "not an index");
            }
        }
        centre.restart();
        signIn();
        assertThat(ask("records").path("total").asInt()).isEqualTo(all);
    }
}
