package kg.crafts.kiosk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HybridClockTest {

    private final AtomicLong wall = new AtomicLong(1_000_000);
    private final HybridClock clock = new HybridClock(() -> Instant.ofEpochMilli(wall.get()));

    @Test
    void timesRiseWhateverTheWallClockDoes() {
        HybridTime last = clock.now();
        long[] walls = {1_000_000, 1_000_000, 999_000, 0, 2_000_000, 1_500_000};
        for (long millis : walls) {
            wall.set(millis);
            HybridTime next = clock.now();
            assertThat(next).isGreaterThan(last);
            last = next;
        }
    }

    @Test
    void aTimeSeenFromAnotherIsFollowed() {
        clock.adopt(new HybridTime(1_000_500, 7));
        assertThat(clock.now()).isGreaterThan(new HybridTime(1_000_500, 7));
    }

    @Test
    void aClockFarAheadInfectsNobody() {
        HybridTime in2037 = new HybridTime(Instant.parse("2037-01-01T00:00:00Z").toEpochMilli(), 0);
        clock.adopt(in2037);
        assertThat(clock.now()).isLessThan(new HybridTime(wall.get() + 1, 0));
    }

    @Test
    void aFullCounterRunsIntoTheNextMillisecond() {
        clock.adopt(new HybridTime(1_000_000, HybridTime.MAX_COUNTER));
        assertThat(clock.now()).isEqualTo(new HybridTime(1_000_001, 0));
    }
}
