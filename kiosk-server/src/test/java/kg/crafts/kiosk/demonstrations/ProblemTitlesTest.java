package kg.crafts.kiosk.demonstrations;

import static kg.crafts.kiosk.demonstrations.HttpCentre.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.seats.SeatRefusal;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.HttpProblem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every problem has a title in the language of who asks, the same whatever was given (RFC 9457). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemTitlesTest {

    private HttpCentre centre;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        centre = new HttpCentre(folder);
        centre.clock.set("2026-08-03T00:00:00Z");
    }

    @AfterAll
    void stop() {
        centre.close();
    }

    private JsonNode unknownTicket(String query, String... headers) {
        return json(centre.get("", "/api/v1/tickets/nonsense" + query, headers));
    }

    @Test
    void theTitleIsInTheLanguageAskedForOrTheBrowsersOwn() {
        assertThat(unknownTicket("").path("title").asText()).isEqualTo("There is no “…”.");
        assertThat(unknownTicket("?lang=ky").path("title").asText()).isEqualTo("«…» табылган жок.");
        assertThat(unknownTicket("", "Accept-Language", "ru-KG,ru;q=0.9,en;q=0.5")
                        .path("title")
                        .asText())
                .isEqualTo("«…» не найдено.");
        assertThat(unknownTicket("", "Accept-Language", "de, ko;q=0.4")
                        .path("detail")
                        .asText())
                .contains("nonsense")
                .contains("찾을 수 없습니다");
        assertThat(unknownTicket("?lang=ky", "Accept-Language", "ko")
                        .path("title")
                        .asText())
                .as("asked for goes first")
                .isEqualTo("«…» табылган жок.");
        for (String odd : List.of("*", "de", "en;q=x", ";;;", "x".repeat(500))) {
            assertThat(unknownTicket("", "Accept-Language", odd).path("title").asText())
                    .as(odd)
                    .isEqualTo("There is no “…”.");
        }
    }

    /** Refusals of all kinds, made as the desk and the seats make them. */
    private static List<Throwable> all() {
        List<Throwable> all = new ArrayList<>();
        for (DeskRefusal.What what : DeskRefusal.What.values()) {
            all.add(new DeskRefusal(what, "CANARY"));
        }
        for (ScheduleRefusal.What what : ScheduleRefusal.What.values()) {
            all.add(new ScheduleRefusal(what, "CANARY"));
        }
        for (SeatRefusal.Why why : SeatRefusal.Why.values()) {
            all.add(new SeatRefusal(why));
        }
        return all;
    }

    @Test
    void everyRefusalHasATitleInFourLanguagesThatSaysNothingOfThisOne() {
        Map<String, List<String>> titles = new HashMap<>();
        for (Throwable refusal : all()) {
            HttpProblem problem = (HttpProblem) Problems.of(refusal);
            titles.put(
                    problem.code(),
                    Arrays.stream(Lang.values()).map(problem::title).toList());
        }
        assertThat(titles).hasSizeGreaterThan(35);
        titles.forEach((code, inAll) -> {
            assertThat(new HashSet<>(inAll)).as(code).hasSize(4);
            assertThat(inAll)
                    .as(code)
                    .allSatisfy(title -> assertThat(title)
                            .isNotBlank()
                            .doesNotContain("%", "CANARY")
                            .doesNotEndWith(" ")
                            .hasSizeLessThan(120));
        });
    }
}
