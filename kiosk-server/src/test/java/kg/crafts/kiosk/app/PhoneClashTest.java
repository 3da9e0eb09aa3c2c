package kg.crafts.kiosk.app;

import static kg.crafts.kiosk.app.PhoneHouse.first;
import static kg.crafts.kiosk.app.PhoneHouse.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A clash is shown before anything is sent, and who does not get a time is told what is free (A6). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneClashTest {

    private PhoneHouse house;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        house = new PhoneHouse(folder);
    }

    @AfterAll
    void stop() {
        house.close();
    }

    /** The page before sending, of the first free time there is. */
    private static String confirm(PhoneHouse.Phone phone) {
        String choose = phone.follow(phone.get("/artisan?lang=en").body(), "/artisan/ask");
        String slots = phone.follow(choose, "/artisan/ask?lang=en&amp;type=shyrdak-cutting");
        return phone.follow(slots, "/artisan/ask/confirm");
    }

    private JsonNode ask(PhoneHouse.Phone phone, String confirm) {
        assertThat(phone.post("/artisan/ask?lang=en", hidden(confirm)).statusCode())
                .isEqualTo(303);
        JsonNode queue = Visit.json(house.manager().send("GET", "/api/v1/queue", ""));
        JsonNode requested = queue.path("requested");
        return requested.get(requested.size() - 1);
    }

    @Test
    void aTimeThatIsTakenMeanwhileIsShownAsTakenBeforeItIsSentAndWhenItIsSentAnyway() {
        PhoneHouse.Phone phone = house.entered();
        String before = confirm(phone);
        assertThat(before).contains("Send to the centre").doesNotContain("role=\"alert\"");
        String address = "/artisan/ask/confirm?lang=en&type=" + hidden(before).get("type") + "&space="
                + hidden(before).get("space") + "&start=" + hidden(before).get("start");
        HttpResponse<String> taken = house.manager()
                .send(
                        "POST",
                        "/api/v1/demonstrations",
                        "{\"type\":\"shyrdak-cutting\",\"space\":\""
                                + hidden(before).get("space") + "\",\"start\":\""
                                + hidden(before).get("start") + "\",\"publish\":true}");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);

        String now = phone.get(address).body();
        assertThat(now).contains("role=\"alert\"", "is taken at that time", "Free instead");
        assertThat(now).doesNotContain("Send to the centre");
        assertThat(first(now, "/artisan/ask/confirm"))
                .doesNotContain("start=" + hidden(before).get("start"));
        HttpResponse<String> anyway = phone.post("/artisan/ask?lang=en", hidden(before));
        assertThat(anyway.statusCode()).isEqualTo(409);
        assertThat(anyway.body()).contains("role=\"alert\"", "Free instead");
    }

    @Test
    void whoIsDeclinedIsToldWhyAndWhatIsFreeInstead() {
        PhoneHouse.Phone phone = house.entered();
        JsonNode asked = ask(phone, confirm(phone));
        assertThat(phone.get("/artisan?lang=en").body())
                .contains("Sent, waiting for the centre")
                .doesNotContain("Free instead");
        HttpResponse<String> declined = house.act(asked, "decline", ",\"reason\":\"The roof leaks\"");
        assertThat(declined.statusCode()).as(declined.body()).isEqualTo(200);
        String home = phone.get("/artisan?lang=en").body();
        assertThat(home).contains("The centre could not take it", "Why: The roof leaks", "Free instead");
        String again = phone.follow(home, "/artisan/ask/confirm");
        assertThat(again).contains("Send to the centre").doesNotContain("role=\"alert\"");
    }
}
