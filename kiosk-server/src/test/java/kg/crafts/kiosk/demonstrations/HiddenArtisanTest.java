package kg.crafts.kiosk.demonstrations;

import static kg.crafts.kiosk.demonstrations.HttpCentre.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A demonstration of somebody who does not agree to be told of: visitors see it and not her, staff see both (A8). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenArtisanTest {

    private static final String HER = "sample-artisan-felt";

    private HttpCentre centre;
    private String id = "";

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        centre = new HttpCentre(folder);
        centre.clock.set("2026-08-03T00:00:00Z");
        String body = "{'type':'shyrdak-cutting','space':'bishkek-stage','start':'2026-08-05T11:00','publish':true,"
                + "'artisans':['" + HER + "']}";
        HttpResponse<String> made = centre.post("host", "/api/v1/demonstrations", body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        id = json(made).path("id").asText();
        centre.clock.set("2026-08-05T00:00:00Z");
    }

    @AfterAll
    void stop() {
        centre.close();
    }

    /** All that visitors read of it. */
    private List<String> reached(String lang) {
        String days = "from=2026-08-03&to=2026-08-09&lang=" + lang;
        return List.of(
                centre.get("", "/api/v1/demonstrations/" + id + "?lang=" + lang).body(),
                centre.get("", "/api/v1/demonstrations?" + days).body(),
                centre.get("", "/api/v1/today?lang=" + lang).body(),
                centre.get("", "/calendars/centre/bishkek.ics?lang=" + lang)
                        .body()
                        .replace("\r\n ", ""));
    }

    private int ofHers() {
        return json(centre.get("", "/api/v1/demonstrations?from=2026-08-03&to=2026-08-09&artisan=" + HER))
                .path("total")
                .asInt();
    }

    @Test
    void visitorsAreToldThatAnArtisanOfTheCentreShowsItAndStaffWhoItIs() {
        Map<String, String> names = Map.of(
                "ky", "Үлгү уста: кийизчи",
                "ru", "Образец: мастерица войлока",
                "en", "Sample artisan: felt maker",
                "ko", "견본 장인: 펠트 장인");
        Map<String, String> words = Map.of(
                "ky", "Борбордун устасы", "ru", "Мастер центра", "en", "An artisan of the centre", "ko", "센터의 장인");
        names.forEach(
                (lang, name) -> assertThat(String.join("\n", reached(lang))).contains(name, HER));
        assertThat(ofHers()).isEqualTo(1);

        centre.catalogue.catalogue().consent("herself", HER, false);
        names.forEach((lang, name) -> assertThat(reached(lang))
                .allSatisfy(told -> assertThat(told).doesNotContain(name, HER).contains(words.get(lang))));
        assertThat(ofHers()).as("nor is it found by her code").isZero();
        JsonNode board = json(centre.get("host", "/api/v1/board?from=2026-08-03&to=2026-08-09&lang=en"));
        assertThat(board.at("/items/0/artisans/0/code").asText()).isEqualTo(HER);
        assertThat(board.at("/items/0/artisans/0/name/text").asText()).isEqualTo(names.get("en"));

        centre.catalogue.catalogue().consent("herself", HER, true);
        names.forEach(
                (lang, name) -> assertThat(String.join("\n", reached(lang))).contains(name, HER));
    }
}
