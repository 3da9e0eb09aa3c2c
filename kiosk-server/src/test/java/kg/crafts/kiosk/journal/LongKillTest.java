package kg.crafts.kiosk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes a list far longer than one append takes is killed (SIGKILL) meanwhile: all of it is there
 * afterwards, or nothing. {@code -Dlongkills=} makes it longer, {@code -Dseed=} repeats one.
 */
class LongKillTest {

    private static final int KILLS = Integer.getInteger("longkills", 8);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir
    Path folder;

    @Test
    void allOrNothingIsThere() throws Exception {
        Set<Long> found = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            // Every other one is killed when all is written and nothing is committed, or just after.
            long position = killOnce(folder.resolve("j" + kill), "whole", kill % 2 == 0 ? "ready" : "written");
            assertThat(position).as("seed %d", seed).isIn(0L, (long) LongVictim.CHANGES);
            found.add(position);
        }
        System.out.printf("Long list: %d kills, found %s of %d%n", KILLS, found, LongVictim.CHANGES);
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
        assertThat(false).as("a part, seed %d", seed).isTrue();
    }

    private long killOnce(Path journal, String mode, String when) throws Exception {
        Process victim = start(journal, mode);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.equals(when)) {
                line = lines.readLine(); // Whatever else is logged before.
            }
            assertThat(line).as("the victim came to %s", when).isNotNull();
            Thread.sleep(random.nextInt(600));
        } finally {
            victim.destroyForcibly();
        }
        assertThat(victim.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Journal.verify(journal).firstBad()).isEmpty();
        try (Journal after = Journal.open(Fixtures.settings(journal, Fixtures.BISHKEK))) {
            assertThat(journal.toFile().list()).noneMatch(name -> name.startsWith("staged-"));
            return after.position();
        }
    }

    private static Process start(Path journal, String mode) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongVictim.class.getName(),
                        journal.toString(),
                        mode)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
