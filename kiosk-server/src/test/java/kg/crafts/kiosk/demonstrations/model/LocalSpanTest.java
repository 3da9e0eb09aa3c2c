package kg.crafts.kiosk.demonstrations.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Times on the wall: cases 13, 15, 16 and 17 of booking.md. */
class LocalSpanTest {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    @Test
    void case13_overMidnightAndUntilTwentyFourHours() {
        LocalSpan night =
                LocalSpan.checked(LocalSpan.parse("2026-06-20T22:00"), LocalSpan.parse("2026-06-21T01:00"), BISHKEK);
        assertThat(night.minutes()).isEqualTo(180);
        for (String day : new String[] {"2026-06-20", "2026-06-21"}) {
            Instant midnight =
                    LocalDateTime.parse(day + "T00:00").atZone(BISHKEK).toInstant();
            assertThat(night.overlaps(midnight, midnight.plusSeconds(86_400)))
                    .as(day)
                    .isTrue();
        }
        assertThat(LocalSpan.parse("2026-06-30T24:00")).isEqualTo(LocalDateTime.parse("2026-07-01T00:00"));
        assertThatThrownBy(() -> LocalSpan.parse("2026-06-30T24:01")).isInstanceOf(ScheduleRefusal.class);
        assertThatThrownBy(() -> LocalSpan.parse("2026-06-30T10:00:30")).isInstanceOf(ScheduleRefusal.class);
    }

    @Test
    void case15_theWallTimeIsTheCentresWhereverTheBrowserIs() {
        LocalSpan span =
                LocalSpan.checked(LocalSpan.parse("2026-08-05T11:00"), LocalSpan.parse("2026-08-05T12:00"), BISHKEK);
        assertThat(span.from()).isEqualTo("2026-08-05T05:00:00Z");
        assertThat(span.start()).isEqualTo(LocalDateTime.parse("2026-08-05T11:00"));
    }

    @Test
    void case16_timesThatTheClocksLeaveOutAreRefused() {
        assertThatThrownBy(() -> LocalSpan.checked(
                        LocalSpan.parse("2005-03-27T02:45"), LocalSpan.parse("2005-03-27T04:00"), BISHKEK))
                .isInstanceOfSatisfying(
                        ScheduleRefusal.class, e -> assertThat(e.code()).isEqualTo("nonexistent-local-time"));
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThatThrownBy(() -> LocalSpan.checked(
                        LocalSpan.parse("2026-03-29T02:30"), LocalSpan.parse("2026-03-29T04:00"), berlin))
                .isInstanceOf(ScheduleRefusal.class);
        LocalSpan twice =
                LocalSpan.checked(LocalSpan.parse("2026-10-25T02:30"), LocalSpan.parse("2026-10-25T04:00"), berlin);
        assertThat(twice.from())
                .as("an hour that comes twice is meant the first time")
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    /** Almaty went from +06 to +05 on 1 March 2024; what was booked before keeps its time on the wall. */
    @Test
    void case17_newZoneRulesKeepTheTimeOnTheWall() {
        Changing rules = new Changing();
        ZoneRulesProvider.registerProvider(rules);
        ZoneId zone = ZoneId.of("Test/Almaty");
        LocalSpan span =
                LocalSpan.checked(LocalSpan.parse("2024-06-01T10:00"), LocalSpan.parse("2024-06-01T11:00"), zone);
        assertThat(span.from()).isEqualTo("2024-06-01T04:00:00Z");
        rules.now = ZoneId.of("Asia/Almaty").getRules();
        assertThat(span.from()).isEqualTo("2024-06-01T05:00:00Z");
        assertThat(span.start()).isEqualTo(LocalDateTime.parse("2024-06-01T10:00"));
        assertThat(span.to().atZone(zone).toLocalTime()).hasToString("11:00");
    }

    @Test
    void zonesWithOddOffsets() {
        LocalSpan span = LocalSpan.checked(
                LocalSpan.parse("2026-08-05T11:00"), LocalSpan.parse("2026-08-05T12:00"), ZoneId.of("Asia/Kathmandu"));
        assertThat(span.from()).isEqualTo("2026-08-05T05:15:00Z");
    }

    private static final class Changing extends ZoneRulesProvider {

        private ZoneRules now = ZoneRules.of(ZoneOffset.ofHours(6));

        @Override
        protected Set<String> provideZoneIds() {
            return Set.of("Test/Almaty");
        }

        @Override
        protected ZoneRules provideRules(String zone, boolean forCaching) {
            return forCaching ? null : now;
        }

        @Override
        protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
            return new TreeMap<>();
        }
    }
}
