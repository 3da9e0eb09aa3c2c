package kg.crafts.kiosk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import kg.crafts.kiosk.KilledProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes a list far longer than one append takes is killed (SIGKILL) meanwhile: all of it is there
 * afterwards, or nothing. {@code -Dlongkills=} makes it longer, {@code -Dseed=} repeats one.
 */
class LongKillTest {

    private static final int KILLS = Integer.getInteger("longkills", 8);

    private final Random random = new Random(KilledProcess.SEED);

    @TempDir
    Path folder;

    @Test
    void allOrNothingIsThere() throws Exception {
        Set<Long> found = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            // Every other one is killed when all is written and nothing is committed, or just after.
            long position = killOnce(folder.resolve("j" + kill), "whole", kill % 2 == 0 ? "ready" : "written");
            assertThat(position).as("seed %d", KilledProcess.SEED).isIn(0L, (long) LongVictim.CHANGES);
            found.add(position);
        }
        System.out.printf(
                "Long list: %d kills, found %s of %d, seed %d%n", KILLS, found, LongVictim.CHANGES, KilledProcess.SEED);
        assertThat(found).contains(0L);
    }

    /** The negative control: the same check finds a part when the list is written in steps. */
    @Test
    void aPartIsFoundWhenItIsWrittenInSteps() throws Exception {
        for (int kill = 0; kill < KILLS * 2; kill++) {
            long position = killOnce(folder.resolve("s" + kill), "steps", "ready");
            if (position > 0 && position < LongVictim.CHANGES) {
                return;
            }
        }
        assertThat(false).as("a part, seed %d", KilledProcess.SEED).isTrue();
    }

    private long killOnce(Path journal, String mode, String when) throws Exception {
        try (KilledProcess victim = KilledProcess.start(LongVictim.class, 64, journal, mode)) {
            victim.await(when).killAfter(random.nextInt(600));
        }
        assertThat(Journal.verify(journal).firstBad()).isEmpty();
        try (Journal after = Journal.open(Fixtures.settings(journal, Fixtures.BISHKEK))) {
            assertThat(journal.toFile().list()).noneMatch(name -> name.startsWith("staged-"));
            return after.position();
        }
    }
}
