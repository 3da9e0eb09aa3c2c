package kg.crafts.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import kg.crafts.kiosk.kernel.CentreId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** I15: the age that is shown is never less than the true age, whatever the clocks do. */
class HeardTest {

    private static final CentreId PEER = new CentreId("peer");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    Path folder;

    private Instant wall = NOON;
    private long nanos = 1_000;

    private Heard open() {
        return new Heard(folder, PEER, () -> wall, () -> nanos);
    }

    private void pass(Duration byWall, Duration byMonotonic) {
        wall = wall.plus(byWall);
        nanos += byMonotonic.toNanos();
    }

    @Test
    void theLongerOfTwoClocksCounts() {
        Heard heard = open();
        assertThat(heard.age()).isEmpty();
        heard.completed(wall, nanos);
        pass(Duration.ofSeconds(-3600), Duration.ofSeconds(7));
        assertThat(heard.age()).as("the wall clock was set back").contains(Duration.ofSeconds(7));
        pass(Duration.ofSeconds(3600 + 500), Duration.ZERO);
        assertThat(heard.age()).as("the machine slept").contains(Duration.ofSeconds(500));
    }

    @Test
    void aRestartForgetsNothing() {
        Heard heard = open();
        heard.completed(wall, nanos);
        pass(Duration.ofSeconds(5), Duration.ofSeconds(5));
        heard.completed(wall, nanos);
        heard.keep();
        nanos = 0;
        wall = wall.plusSeconds(60);
        assertThat(open().age()).contains(Duration.ofSeconds(60));
        assertThat(open().at()).contains(NOON.plusSeconds(5));
        wall = NOON;
        assertThat(open().age()).as("a clock before the note knows nothing").isEmpty();
    }

    @Test
    void aDamagedNoteCountsAsNever() throws Exception {
        Files.writeString(folder.resolve("peer.heard"), "yesterday");
        assertThat(open().at()).isEmpty();
    }
}
