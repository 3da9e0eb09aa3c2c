package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.demonstrations.BookingSettings;
import kg.crafts.kiosk.demonstrations.TicketLimits;
import kg.crafts.kiosk.demonstrations.seats.SeatRules;
import kg.crafts.kiosk.web.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {

    @TempDir
    private Path folder;

    private CentreConfig read(String yaml, Map<String, String> environment) throws IOException {
        return ConfigFile.read(Files.writeString(folder.resolve("centre.yaml"), yaml), environment);
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThatThrownBy(() -> read(
                        "centre: Tok Mok\nhttp: {port: 99999, address: kiosk.example.org/x}\nsync: {address: nowhere, mediaKbitPerSecond: 5, x: 1}\n",
                        Map.of()))
                .isInstanceOf(ConfigRefused.class)
                .hasMessageContaining("centre: ")
                .hasMessageContaining("http.port: ")
                .hasMessageContaining("http.address: ")
                .hasMessageContaining("sync.address: ")
                .hasMessageContaining("sync.mediaKbitPerSecond: \"5\" must be a number from 16")
                .hasMessageContaining("sync.x: is not known");
    }

    @Test
    void theAddressOfThePagesHasNoSlashAtItsEnd() throws IOException {
        assertThat(read("centre: tokmok\nhttp: {address: 'https://kiosk.example.org:8443/'}\n", Map.of())
                        .httpAddress())
                .isEqualTo("https://kiosk.example.org:8443");
        assertThat(read("centre: tokmok\n", Map.of()).httpAddress()).isNull();
    }

    @Test
    void bookingIsAsTheSpecificationSaysUnlessItIsSaidOtherwise() throws IOException {
        assertThat(read("centre: tokmok\n", Map.of()).booking()).isEqualTo(BookingSettings.DEFAULT);
        BookingSettings own = read(
                        "centre: tokmok\nbooking: {checkInMinutes: 45, releaseMinutes: 10, offerMinutes: 3,"
                                + " maxWaiting: 20, leadDays: 2, limitDays: 30, ticketsPerHour: 5,"
                                + " kioskTicketsPerHour: 50, kiosks: [192.168.7.0/24]}\n",
                        Map.of("KIOSK_BOOKING_OFFERMINUTES", "4"))
                .booking();
        assertThat(own.seats())
                .isEqualTo(new SeatRules(6, 20, Duration.ofMinutes(45), Duration.ofMinutes(10), Duration.ofMinutes(4)));
        assertThat(List.of(own.leadDays(), own.limitDays())).containsExactly(2, 30);
        assertThat(own.tickets()).isEqualTo(new TicketLimits(5, 50, List.of(Network.parse("192.168.7.0/24"))));
        assertThat(read("centre: tokmok\n", Map.of("KIOSK_BOOKING_KIOSKS", "10.1.0.0/16, ::1"))
                        .booking()
                        .tickets()
                        .kiosks())
                .containsExactly(Network.parse("10.1.0.0/16"), Network.parse("::1"));
        assertThat(read("centre: tokmok\nbooking: {kiosks: []}\n", Map.of())
                        .booking()
                        .tickets()
                        .kiosks())
                .isEmpty();
    }

    @Test
    void whatCanNotBeAboutBookingIsToldWithItsBounds() {
        assertThatThrownBy(() -> read(
                        "centre: tokmok\nbooking: {checkInMinutes: 3, offerMinutes: 0, limitDays: 1, leadDays: 2,"
                                + " ticketsPerHour: many, kiosks: [kiosk.local], seats: 9}\n",
                        Map.of()))
                .isInstanceOf(ConfigRefused.class)
                .hasMessageContaining("booking.checkInMinutes: 3 must not be less than releaseMinutes, 5")
                .hasMessageContaining("booking.offerMinutes: \"0\" must be a whole number from 1 to 1440")
                .hasMessageContaining("booking.limitDays: 1 must not be less than leadDays, 2")
                .hasMessageContaining("booking.ticketsPerHour: \"many\"")
                .hasMessageContaining("booking.kiosks: \"kiosk.local\"")
                .hasMessageContaining("booking.seats: is not known");
    }

    @Test
    void mediaAreLimitedOnlyWhereThatIsAsked() throws IOException {
        assertThat(read("centre: tokmok\nsync: {}\n", Map.of()).sync())
                .hasFieldOrPropertyWithValue("mediaKbitPerSecond", 0);
        assertThat(read("centre: tokmok\nsync: {mediaKbitPerSecond: 512}\n", Map.of())
                        .sync())
                .hasFieldOrPropertyWithValue("mediaKbitPerSecond", 512);
        assertThat(read("centre: tokmok\nsync: {}\n", Map.of("KIOSK_SYNC_MEDIAKBITPERSECOND", "64"))
                        .sync())
                .hasFieldOrPropertyWithValue("mediaKbitPerSecond", 64);
    }
}
