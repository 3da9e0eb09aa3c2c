package kg.crafts.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kg.crafts.kiosk.media.ContentHash;
import org.junit.jupiter.api.Test;

/** How much is asked for at once, how often, and by whom. */
class PaceTest {

    private static final long MILLI = 1_000_000;

    private long nanos;

    /** What a line asks for once it has shown what it carries. */
    private static int settled(int kbitPerSecond, int roundTripMillis, int maxBytes) {
        LinkSpeed speed = new LinkSpeed();
        for (int i = 0; i < 50; i++) {
            speed.measured(200, roundTripMillis * MILLI);
            int bytes = speed.bytesToAsk(maxBytes);
            speed.measured(bytes, roundTripMillis * MILLI + bytes * 8_000_000L / kbitPerSecond);
        }
        return speed.bytesToAsk(maxBytes);
    }

    @Test
    void aPieceIsHalfASecondOfTheLine() {
        assertThat(settled(64, 20, BlobKey.MAX_BYTES)).isEqualTo(4 * 1024);
        assertThat(settled(256, 20, BlobKey.MAX_BYTES)).isEqualTo(8 * 1024);
        assertThat(settled(10_000, 20, LogKey.MAX_BYTES)).isEqualTo(LogKey.MAX_BYTES);
        assertThat(new LinkSpeed().bytesToAsk(BlobKey.MAX_BYTES)).isEqualTo(8 * 1024);
    }

    @Test
    void aLongLineIsNotTakenForASlowOne() {
        assertThat(settled(10_000, 600, BlobKey.MAX_BYTES)).isEqualTo(BlobKey.MAX_BYTES);
        assertThat(settled(64, 600, BlobKey.MAX_BYTES)).isEqualTo(4 * 1024);
    }

    @Test
    void aLimitLetsThroughWhatItSays() {
        MediaPace pace = new MediaPace(256, () -> nanos);
        long bytes = 0;
        while (nanos < 60_000 * MILLI) {
            nanos += pace.untilFree().toNanos();
            int piece = pace.atMost(BlobKey.MAX_BYTES);
            bytes += piece;
            pace.spend(piece);
        }
        assertThat(bytes * 8 / 60_000).isBetween(250L, 265L);
        assertThat(pace.atMost(BlobKey.MAX_BYTES)).isEqualTo(16_000);
        nanos += 3_600_000 * MILLI;
        pace.spend(32_000);
        assertThat(pace.untilFree()).as("an idle hour saves nothing up").isEqualTo(Duration.ofSeconds(1));

        MediaPace none = new MediaPace(0, () -> nanos);
        none.spend(1_000_000_000);
        assertThat(none.untilFree()).as("the negative control").isZero();
    }

    @Test
    void whoCouldNotHaveAFileHearsWhenItIsLetGo() throws Exception {
        Claims claims = new Claims();
        ContentHash file = ContentHash.of(new byte[1]);
        Wake one = new Wake();
        Wake other = new Wake();
        assertThat(claims.claim(file, one)).isTrue();
        assertThat(claims.claim(file, other)).isFalse();
        assertThat(other.isPending()).isFalse();
        claims.release(file);
        assertThat(other.isRungWithin(Duration.ZERO)).isTrue();
        assertThat(one.isPending()).isFalse();
        assertThat(claims.claim(file, other)).isTrue();
    }
}
