package kg.crafts.kiosk.demonstrations;

import static kg.crafts.kiosk.demonstrations.HttpCentre.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import kg.crafts.kiosk.demonstrations.seats.SeatRules;
import kg.crafts.kiosk.web.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody takes all seats from afar, and a kiosk is never starved. */
class TicketLimitsTest {

    private static final String LOOPBACK = "127.0.0.0/8";

    private static HttpCentre centre(Path folder, TicketLimits limits) throws IOException {
        HttpCentre centre = new HttpCentre(folder, new BookingSettings(SeatRules.DEFAULT, 0, 60, limits));
        centre.clock.set("2026-08-03T00:00:00Z");
        return centre;
    }

    private static String lesson(HttpCentre centre) {
        String body =
                "{'type':'ala-kiyiz-lesson','space':'bishkek-workshop','start':'2026-08-05T11:00','publish':true}";
        return json(centre.post("host", "/api/v1/demonstrations", body))
                .path("id")
                .asText();
    }

    private static HttpResponse<String> take(HttpCentre centre, String id) {
        return centre.post("", "/api/v1/demonstrations/" + id + "/tickets", "{'party':1}");
    }

    @Test
    void oneAddressGetsSoManyTicketsAnHourAndIsToldWhenToComeAgain(@TempDir Path folder) throws IOException {
        try (HttpCentre centre = centre(folder, new TicketLimits(3, 240, List.of()))) {
            String id = lesson(centre);
            for (int i = 0; i < 3; i++) {
                assertThat(take(centre, id).statusCode()).isEqualTo(201);
            }
            HttpResponse<String> fourth = take(centre, id);
            assertThat(fourth.statusCode()).isEqualTo(429);
            assertThat(json(fourth).path("type").asText()).isEqualTo("/problems/too-many");
            assertThat(fourth.headers().firstValue("retry-after")).contains("1200");
            centre.clock.set("2026-08-03T00:20:00Z");
            assertThat(take(centre, id).statusCode()).isEqualTo(201);
            assertThat(take(centre, id).statusCode()).isEqualTo(429);
        }
    }

    /** The control: the same requests from where kiosks stand. */
    @Test
    void aKioskHasManyVisitorsBehindOneAddress(@TempDir Path folder) throws IOException {
        try (HttpCentre centre = centre(folder, new TicketLimits(3, 240, List.of(Network.parse(LOOPBACK))))) {
            String id = lesson(centre);
            for (int i = 0; i < 100; i++) {
                assertThat(take(centre, id).statusCode()).as("ticket %s", i).isEqualTo(201);
            }
        }
    }

    @Test
    void kiosksStandInTheCentresOwnNetworkUnlessItIsSaidOtherwise() {
        for (String near : List.of("127.0.0.1", "192.168.1.20", "10.8.0.3", "172.20.1.1", "0:0:0:0:0:0:0:1")) {
            assertThat(TicketLimits.DEFAULT.of(near)).as(near).isEqualTo(240);
        }
        for (String far : List.of("203.0.113.7", "172.15.0.1", "2001:db8:0:0:0:0:0:1", "")) {
            assertThat(TicketLimits.DEFAULT.of(far)).as(far).isEqualTo(12);
        }
    }
}
