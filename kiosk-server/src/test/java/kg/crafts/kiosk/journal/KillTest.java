package kg.crafts.kiosk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kg.crafts.kiosk.KilledProcess;
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
    private final Random random = new Random(KilledProcess.SEED);
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
                "F1: %d kills (%d during start), %d changes acknowledged, %d lost; recovery p50 %d ms, p99 %d ms;"
                        + " seed %d%n",
                KILLS,
                killedBeforeReady,
                acknowledged,
                lost.size(),
                recoveryMillis.get(KILLS / 2),
                recoveryMillis.get(KILLS * 99 / 100),
                KilledProcess.SEED);
        assertThat(lost).as("seed %d", KilledProcess.SEED).isEmpty();
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
        assertThat(false)
                .as("a change that was lost, seed %d", KilledProcess.SEED)
                .isTrue();
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
        boolean early = random.nextInt(10) == 0;
        try (KilledProcess victim =
                KilledProcess.start(Victim.class, 256, journal, KilledProcess.words(key), run, mode)) {
            if (early) {
                killedBeforeReady++;
                return said(victim.killAfter(50 + random.nextInt(300)));
            }
            return said(victim.await("ready").killAfter(20 + random.nextInt(300)));
        }
    }

    private static Set<String> said(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("+ "))
                .map(line -> line.substring(2))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
