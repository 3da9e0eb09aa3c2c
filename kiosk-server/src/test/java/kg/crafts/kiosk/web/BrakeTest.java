package kg.crafts.kiosk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slowing down who tries too often; how that protects accounts and tickets is told by their tests. */
class BrakeTest {

    private Instant now = Instant.parse("2026-08-01T00:00:00Z");

    private static boolean may(Brake<String> brake, String who) {
        try {
            brake.begin(List.of(who));
            return true;
        } catch (HttpProblem e) {
            assertThat(e.code()).isEqualTo("too-many");
            assertThat(e.retryAfterSeconds()).isPositive();
            return false;
        }
    }

    private Brake<String> hourly(int most) {
        return new Brake<>(() -> now, 1_000, who -> new Brake.Hourly(most));
    }

    @Test
    void soManyAtOnceAndAsManyAgainInTheCourseOfAnHour() {
        Brake<String> brake = hourly(12);
        int let = 0;
        for (int i = 0; i < 100; i++) {
            let += may(brake, "a") ? 1 : 0;
        }
        assertThat(let).isEqualTo(12);
        now = now.plus(Duration.ofMinutes(5).minusMillis(1));
        assertThat(may(brake, "a")).isFalse();
        now = now.plusMillis(1);
        assertThat(may(brake, "a")).as("a twelfth of an hour later").isTrue();
        assertThat(may(brake, "a")).isFalse();
        assertThat(may(brake, "b")).as("somebody else").isTrue();
        now = now.plus(Duration.ofHours(5));
        let = 0;
        for (int i = 0; i < 100; i++) {
            let += may(brake, "a") ? 1 : 0;
        }
        assertThat(let).as("quiet hours are not saved up").isEqualTo(12);
    }

    @Test
    void whoGoesOnAtThePaceIsNeverStarved() {
        Brake<String> brake = hourly(240);
        for (int i = 0; i < 10_000; i++) {
            assertThat(may(brake, "kiosk")).as("ticket %s", i).isTrue();
            now = now.plusSeconds(15);
        }
    }

    @Test
    void whatIsForgivenWasNoTry() {
        Brake<String> brake = new Brake<>(() -> now, 1_000, who -> new Brake.Doubling(2, Duration.ofMinutes(5)));
        for (int i = 0; i < 100; i++) {
            assertThat(may(brake, "a")).isTrue();
            brake.forgive("a");
        }
        assertThat(brake.size()).isZero();
        for (int i = 0; i < 3; i++) {
            assertThat(may(brake, "a")).isTrue();
        }
        assertThat(may(brake, "a")).as("the control: not forgiven").isFalse();
    }

    @Test
    void whatIsKeptIsBounded() {
        Brake<String> brake = hourly(1);
        for (int i = 0; i < 5_000; i++) {
            may(brake, "address " + i);
        }
        assertThat(brake.size()).isEqualTo(1_000);
    }

    @Test
    void oneMachineHasOneIpv6Network() {
        assertThat(Brake.network("2001:db8:0:1:0:0:0:7")).isEqualTo(Brake.network("2001:db8:0:1:9:0:0:8"));
        assertThat(Brake.network("2001:db8:0:2:0:0:0:7")).isNotEqualTo(Brake.network("2001:db8:0:1:0:0:0:7"));
        assertThat(Brake.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }
}
