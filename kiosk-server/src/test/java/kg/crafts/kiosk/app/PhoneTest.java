package kg.crafts.kiosk.app;

import static kg.crafts.kiosk.app.PhoneHouse.first;
import static kg.crafts.kiosk.app.PhoneHouse.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An artisan with a phone that knows no JavaScript: from the link that staff gave her to a demonstration (A1 to A9). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneTest {

    private static final String PIN = PhoneHouse.PIN;

    private PhoneHouse house;
    private RunningCentre centre;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        house = new PhoneHouse(folder);
        centre = house.centre;
    }

    @AfterAll
    void stop() {
        house.close();
    }

    @Test
    void withoutALinkSheIsToldToOpenIt() {
        HttpResponse<String> answer = house.stranger().get("/artisan?lang=ky");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue("/artisan/enter?lang=ky");
        assertThat(house.stranger().get("/artisan/enter?lang=ky").body())
                .contains("lang=\"ky\"")
                .contains("шилтеме");
    }

    @Test
    void aWrongPinIsToldInHerLanguageAndOpensNothing() {
        PhoneHouse.Phone phone = house.stranger();
        HttpResponse<String> answer = phone.post(house.link + "?lang=ru", Map.of("pin", "000000"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("role=\"alert\"").contains("<html lang=\"ru\">");
        assertThat(phone.get("/artisan").statusCode()).isEqualTo(303);
    }

    @Test
    void inFourTapsATimeIsAskedForAndInThreeItIsWithdrawn() {
        PhoneHouse.Phone phone = house.entered();
        String home = phone.get("/artisan?lang=en").body();
        String choose = phone.get(first(home, "/artisan/ask")).body();
        String slots = phone.get(first(choose, "/artisan/ask?lang=en&amp;type=shyrdak-cutting"))
                .body();
        String confirm = phone.get(first(slots, "/artisan/ask/confirm")).body();
        HttpResponse<String> sent = phone.post("/artisan/ask?lang=en", hidden(confirm));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(phone.post("/artisan/ask?lang=en", hidden(confirm)).statusCode())
                .as("the same form sent twice")
                .isEqualTo(303);
        String mine =
                phone.get(sent.headers().firstValue("location").orElseThrow()).body();
        assertThat(mine.split("class=\"waiting\"", -1))
                .as("one demonstration, " + mine)
                .hasSize(2);
        assertThat(mine).contains("Sent, waiting for the centre").contains("Felt &lt;maker&gt;");

        JsonNode queue = Visit.json(house.manager().send("GET", "/api/v1/queue", ""));
        JsonNode asked = queue.path("requested").get(0);
        HttpResponse<String> approved = house.act(asked, "approve", "");
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
        String confirmed = phone.get("/artisan?lang=en").body();
        assertThat(confirmed).contains("Confirmed by Айгүл");

        String withdraw = phone.get(
                        first(confirmed, "/artisan/" + asked.path("id").asText()))
                .body();
        HttpResponse<String> gone =
                phone.post("/artisan/" + asked.path("id").asText() + "/withdraw?lang=en", hidden(withdraw));
        assertThat(gone.statusCode()).as(gone.body()).isEqualTo(303);
        assertThat(phone.get("/artisan?lang=en").body()).doesNotContain("Confirmed by");
    }

    @Test
    void herCalendarHasAnAddressThatSheMakesAndTakesBack() {
        PhoneHouse.Phone phone = house.entered();
        String page = phone.get(first(phone.get("/artisan?lang=en").body(), "/artisan/calendar"))
                .body();
        assertThat(page).doesNotContain("webcal:").contains("Make an address");
        HttpResponse<String> made = phone.post("/artisan/calendar?lang=en", hidden(page));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        assertThat(made.headers().firstValue("cache-control")).hasValue("no-store");
        String own = "http://127.0.0.1:" + centre.port();
        String address = first(made.body(), "webcal:").replace("webcal:", "http:");
        assertThat(made.body()).contains(address.replace("&", "&amp;"));
        HttpResponse<String> calendar = house.stranger().get(address.substring(own.length()));
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("NAME:My demonstrations");
        assertThat(phone.get("/artisan/calendar?lang=en").body())
                .as("the address is shown once")
                .doesNotContain(address.substring(own.length()))
                .contains("Take the address back");
        assertThat(phone.post("/artisan/calendar/revoke?lang=en", hidden(made.body()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(house.stranger().get(address.substring(own.length())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void sheSeesWhatVisitorsSeeOfHerAndHidesAndShowsIt() {
        String record = "/api/v1/records/sample-artisan-felt?lang=en";
        PhoneHouse.Phone phone = house.entered();
        String seen = phone.get(first(phone.get("/artisan?lang=en").body(), "/artisan/seen"))
                .body();
        assertThat(seen).contains("Sample artisan: felt maker", "This is how we show a maker of felt", "Crafts:");
        assertThat(first(seen, "/#/")).isEqualTo("/#/en/artisan/sample-artisan-felt");
        assertThat(house.stranger().get(record).statusCode()).isEqualTo(200);

        assertThat(phone.post("/artisan/seen?lang=en", hidden(seen)).statusCode())
                .isEqualTo(303);
        String hidden = phone.get("/artisan/seen?lang=en").body();
        assertThat(hidden)
                .contains("neither your name nor your page", "Show me to visitors again")
                .doesNotContain("Sample artisan: felt maker");
        assertThat(house.stranger().get(record).statusCode()).isEqualTo(404);
        assertThat(house.stranger()
                        .get("/api/v1/search?lang=en&q=sample+artisan+felt+maker")
                        .body())
                .doesNotContain("sample-artisan-felt");
        assertThat(phone.get("/artisan?lang=en").statusCode())
                .as("she is still let in")
                .isEqualTo(200);

        assertThat(phone.post("/artisan/seen?lang=en", hidden(hidden)).statusCode())
                .isEqualTo(303);
        assertThat(house.stranger().get(record).statusCode()).isEqualTo(200);
    }

    @Test
    void aFormWithoutItsProofChangesNothing() {
        PhoneHouse.Phone phone = house.entered();
        assertThat(phone.post("/artisan/leave", Map.of()).statusCode()).isEqualTo(403);
        assertThat(phone.get("/artisan?lang=en").statusCode()).isEqualTo(200);
        Map<String, String> proof = hidden(phone.get("/artisan?lang=en").body());
        assertThat(phone.post("/artisan/leave", proof).statusCode()).isEqualTo(303);
        assertThat(phone.get("/artisan").statusCode()).isEqualTo(303);
    }

    @Test
    void aPageIsSmallAndAsksForNothingElseThanItsStyle() {
        PhoneHouse.Phone phone = house.entered();
        String home = phone.get("/artisan?lang=ky").body();
        assertThat(home.length()).isLessThan(20_000);
        assertThat(home).doesNotContain("<script").doesNotContain("http://").doesNotContain("https://");
        assertThat(phone.get("/artisan/phone.css").body().length()).isLessThan(20_000);
    }

    @Test
    void thePagesHaveTheSameWordsInFourLanguages() throws IOException {
        Path words = Path.of(System.getProperty("basedir", "."), "src", "main", "resources", "phone");
        List<String> keys = keys(words.resolve("words.en.properties"));
        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(40);
        for (String lang : List.of("ky", "ru", "ko")) {
            assertThat(keys(words.resolve("words." + lang + ".properties"))).isEqualTo(keys);
        }
    }

    private static List<String> keys(Path file) throws IOException {
        return Arrays.stream(Files.readString(file).split("\n"))
                .filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .sorted()
                .toList();
    }
}
