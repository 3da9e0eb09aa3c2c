package kg.crafts.kiosk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * F1: a process is killed (SIGKILL) at chance moments under load, again and again on the same journal; what it had
 * acknowledged is there afterwards. {@code -Dkills=2000} makes the campaign longer, {@code -Dseed=} repeats one.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 200);
    private static final int KILLS_A_JOURNAL = 10;
    private static final int MAX_KILLS_TO_CATCH_THE_FAULT = 60;

    private final KeyPair key = Fixtures.key();
    private final Random random = new Random(Long.getLong("seed", System.nanoTime()));
    private final List<Long> recoveryMillis = new ArrayList<>();
    private int acknowledged;
    private int killedBeforeReady;

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Set<String> lost = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            lost.addAll(killOnce(folder.resolve("j" + kill / KILLS_A_JOURNAL), kill, "sound"));
        }
        recoveryMillis.sort(null);
        System.out.printf(
                "F1: %d kills (%d during start), %d changes acknowledged, %d lost; recovery p50 %d ms, p99 %d ms%n",
                KILLS,
                killedBeforeReady,
                acknowledged,
                lost.size(),
                recoveryMillis.get(KILLS / 2),
                recoveryMillis.get(KILLS * 99 / 100));
        assertThat(lost).isEmpty();
        assertThat(acknowledged).isGreaterThan(KILLS);
        for (int journal = 0; journal <= (KILLS - 1) / KILLS_A_JOURNAL; journal++) {
            assertThat(Journal.verify(folder.resolve("j" + journal)).firstBad()).isEmpty();
        }
    }

    /** The negative control: the same check finds it when changes are acknowledged before they are committed. */
    @Test
    void acknowledgingBeforeTheCommitIsFound() throws Exception {
        for (int kill = 0; kill < MAX_KILLS_TO_CATCH_THE_FAULT; kill++) {
            Set<String> lost = killOnce(folder.resolve("unsound" + kill / KILLS_A_JOURNAL), kill, "unsound");
            if (!lost.isEmpty()) {
                System.out.printf("F1 control: acknowledged before commit, found at kill %d: %s%n", kill + 1, lost);
                return;
            }
        }
        assertThat(false).as("a change that was lost").isTrue();
    }

    /** Returns what was acknowledged and is not there. */
    private Set<String> killOnce(Path journal, int run, String mode) throws Exception {
        Set<String> said = run(journal, run, mode);
        acknowledged += said.size();
        long start = System.nanoTime();
        try (Journal after = Journal.open(Fixtures.settings(journal, Fixtures.BISHKEK, key, new TrustList(Map.of())))) {
            recoveryMillis.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
            for (Entry entry : Fixtures.readAll(after)) {
                byte[] value = Objects.requireNonNull(
                        entry.change().operations().getFirst().value());
                String text = new String(value, 1, value.length - 2, StandardCharsets.UTF_8);
                said.remove(Victim.shorten(text));
            }
        }
        return said;
    }

    private Set<String> run(Path journal, int run, String mode) throws IOException, InterruptedException {
        Process victim = start(journal, run, mode);
        Set<String> said = new HashSet<>();
        boolean early = random.nextInt(10) == 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            String line = early ? "" : lines.readLine();
            while (!early && line != null && !line.equals("ready")) {
                line = lines.readLine(); // Whatever else is logged before.
            }
            assertThat(line).as("the victim began").isNotNull();
            killedBeforeReady += early ? 1 : 0;
            int millis = early ? 50 + random.nextInt(400) : 100 + random.nextInt(600);
            Thread killer = Thread.ofVirtual().start(() -> killAfter(victim, millis));
            for (line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("+ ") && line.endsWith(" .")) { // The last line may be torn.
                    said.add(line.substring(2, line.length() - 2));
                }
            }
            killer.join();
        } finally {
            victim.toHandle().destroyForcibly(); // Also when the test itself failed.
        }
        assertThat(victim.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(victim.exitValue()).as("ended by SIGKILL").isEqualTo(137);
        return said;
    }

    private static void killAfter(Process victim, int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        victim.toHandle().destroyForcibly(); // Unlike the process itself, it leaves what was said to be read.
    }

    private Process start(Path journal, int run, String mode) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        journal.toString(),
                        Base64.getEncoder().encodeToString(key.getPrivate().getEncoded()),
                        Base64.getEncoder().encodeToString(key.getPublic().getEncoded()),
                        Integer.toString(run),
                        mode)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
