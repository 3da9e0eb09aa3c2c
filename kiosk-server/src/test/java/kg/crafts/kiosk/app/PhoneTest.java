package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.crafts.kiosk.people.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An artisan with a phone that knows no JavaScript: from the link that staff gave her to a demonstration (A1 to A9). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneTest {

    private static final Secret PASSPHRASE = new Secret("felt and madder and walnut");
    private static final String PIN = "482915";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private RunningCentre centre;
    private String link = "";

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        centre = RunningCentre.start(folder);
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream((PASSPHRASE.reveal() + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(Kiosk.run(
                            "account",
                            "add",
                            "manager",
                            "--label",
                            "Айгүл",
                            "--role",
                            "manager",
                            "--config",
                            folder.resolve("centre.yaml").toString()))
                    .isZero();
        } finally {
            System.setIn(before);
        }
        Visit manager = manager();
        String made = manager.send(
                        "POST",
                        "/api/v1/accounts",
                        "{\"name\":\"felt\",\"label\":\"Felt <maker>\",\"kind\":\"artisan\",\"artisan\":\"sample-artisan-felt\"}")
                .body();
        JsonNode account = kg.crafts.kiosk.fold.Json.read(made.getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> invited = manager.send(
                "POST", "/api/v1/accounts/" + account.path("id").asText() + "/link", "{\"pin\":\"" + PIN + "\"}");
        assertThat(invited.statusCode()).as(invited.body()).isEqualTo(201);
        link = Visit.json(invited).path("path").asText();
    }

    @AfterAll
    void stop() {
        centre.close();
    }

    private Visit manager() {
        Visit visit = new Visit(centre.port());
        assertThat(visit.signIn("manager", PASSPHRASE).statusCode()).isEqualTo(200);
        return visit;
    }

    /** A phone: follows links, fills in forms, keeps its cookie. */
    private final class Phone {

        private final Visit visit = new Visit(centre.port());
        private String cookie = "";

        HttpResponse<String> get(String path) {
            return visit.send("GET", path, "", "Cookie", cookie);
        }

        HttpResponse<String> post(String path, Map<String, String> fields) {
            StringBuilder body = new StringBuilder();
            fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
            HttpResponse<String> answer =
                    visit.send("POST", path, body.toString(), "Cookie", cookie, "Content-Type", FORM);
            answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
            return answer;
        }

        Phone entered() {
            assertThat(post(link + "?lang=en", Map.of("pin", PIN)).statusCode()).isEqualTo(303);
            return this;
        }
    }

    private static String first(String page, String start) {
        Matcher href = HREF.matcher(page);
        while (href.find()) {
            if (href.group(1).startsWith(start)) {
                return href.group(1).replace("&amp;", "&");
            }
        }
        throw new AssertionError("No link to " + start + " in " + page);
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new TreeMap<>();
        Matcher field = HIDDEN.matcher(page);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }

    @Test
    void withoutALinkSheIsToldToOpenIt() {
        HttpResponse<String> answer = new Phone().get("/artisan?lang=ky");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue("/artisan/enter?lang=ky");
        assertThat(new Phone().get("/artisan/enter?lang=ky").body())
                .contains("lang=\"ky\"")
                .contains("шилтеме");
    }

    @Test
    void aWrongPinIsToldInHerLanguageAndOpensNothing() {
        Phone phone = new Phone();
        HttpResponse<String> answer = phone.post(link + "?lang=ru", Map.of("pin", "000000"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("role=\"alert\"").contains("<html lang=\"ru\">");
        assertThat(phone.get("/artisan").statusCode()).isEqualTo(303);
    }

    @Test
    void inFourTapsATimeIsAskedForAndInThreeItIsWithdrawn() {
        Phone phone = new Phone().entered();
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

        JsonNode queue = Visit.json(manager().send("GET", "/api/v1/queue", ""));
        JsonNode asked = queue.path("requested").get(0);
        HttpResponse<String> approved = approve(asked);
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

    private HttpResponse<String> approve(JsonNode asked) {
        Visit manager = manager();
        return manager.send(
                "POST",
                "/api/v1/demonstrations/" + asked.path("id").asText() + "/approve",
                "{\"version\":" + asked.path("version").asInt() + "}");
    }

    @Test
    void herCalendarHasAnAddressThatSheMakesAndTakesBack() {
        Phone phone = new Phone().entered();
        String page = phone.get(first(phone.get("/artisan?lang=en").body(), "/artisan/calendar"))
                .body();
        assertThat(page).doesNotContain("webcal:").contains("Make an address");
        HttpResponse<String> made = phone.post("/artisan/calendar?lang=en", hidden(page));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        assertThat(made.headers().firstValue("cache-control")).hasValue("no-store");
        String own = "http://127.0.0.1:" + centre.port();
        String address = first(made.body(), "webcal:").replace("webcal:", "http:");
        assertThat(made.body()).contains(address.replace("&", "&amp;"));
        HttpResponse<String> calendar = new Phone().get(address.substring(own.length()));
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("NAME:My demonstrations");
        assertThat(phone.get("/artisan/calendar?lang=en").body())
                .as("the address is shown once")
                .doesNotContain(address.substring(own.length()))
                .contains("Take the address back");
        assertThat(phone.post("/artisan/calendar/revoke?lang=en", hidden(made.body()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(new Phone().get(address.substring(own.length())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFormWithoutItsProofChangesNothing() {
        Phone phone = new Phone().entered();
        assertThat(phone.post("/artisan/leave", Map.of()).statusCode()).isEqualTo(403);
        assertThat(phone.get("/artisan?lang=en").statusCode()).isEqualTo(200);
        Map<String, String> proof = hidden(phone.get("/artisan?lang=en").body());
        assertThat(phone.post("/artisan/leave", proof).statusCode()).isEqualTo(303);
        assertThat(phone.get("/artisan").statusCode()).isEqualTo(303);
    }

    @Test
    void aPageIsSmallAndAsksForNothingElseThanItsStyle() {
        Phone phone = new Phone().entered();
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
