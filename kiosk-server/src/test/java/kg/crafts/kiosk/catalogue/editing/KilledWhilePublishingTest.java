package kg.crafts.kiosk.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.KilledProcess;
import kg.crafts.kiosk.journal.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server is killed (SIGKILL) at chance moments while it publishes; afterwards visitors see the old release or the new
 * one, and no working copy says what is published already. {@code -Dkills=} and {@code -Dseed=} as in the journal's test.
 */
class KilledWhilePublishingTest {

    private static final int KILLS = Integer.getInteger("kills", 12);
    private static final int MAX_KILLS_TO_CATCH_THE_FAULT = 40;

    private final Random random = new Random(KilledProcess.SEED);
    private final KeyPair keys = Centres.newKeys();
    private int acknowledged;

    @TempDir
    Path folder;

    @Test
    void visitorsSeeTheOldReleaseOrTheNewOne() throws Exception {
        make(folder.resolve("sound"));
        int next = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            int last = killOnce(folder.resolve("sound"), next, "sound", kill % 2 == 0);
            Set<String> seen = seenAfter(folder.resolve("sound"));
            assertThat(seen).as("kill %d, seed %d", kill, KilledProcess.SEED).hasSize(1);
            int shown = Integer.parseInt(seen.iterator().next());
            assertThat(shown).as("nothing acknowledged is lost").isGreaterThanOrEqualTo(last);
            next = Math.max(shown, next) + 1;
        }
        System.out.printf(
                "Publishing: %d kills, %d releases acknowledged, none seen by half, seed %d%n",
                KILLS, acknowledged, KilledProcess.SEED);
        assertThat(acknowledged).as("every other one had published something").isGreaterThanOrEqualTo(KILLS / 2);
        assertThat(Journal.verify(folder.resolve("sound").resolve("bishkek").resolve("journal"))
                        .firstBad())
                .isEmpty();
    }

    /** The negative control: the same look finds it when what belongs together is published one by one. */
    @Test
    void aReleaseInPartsIsSeenByHalf() throws Exception {
        make(folder.resolve("unsound"));
        int next = 1;
        for (int kill = 0; kill < MAX_KILLS_TO_CATCH_THE_FAULT; kill++) {
            next = Math.max(next, killOnce(folder.resolve("unsound"), next, "unsound", false)) + 2;
            if (seenAfter(folder.resolve("unsound")).size() > 1) {
                return;
            }
        }
        assertThat(false)
                .as("a half that was seen, seed %d", KilledProcess.SEED)
                .isTrue();
    }

    private void make(Path data) {
        try (Writers first = new Writers(data, "bishkek", keys, Map.of())) {
            for (String code : PublishVictim.CODES) {
                first.make(code, "0");
            }
            first.publish(PublishVictim.CODES);
        }
    }

    private Set<String> seenAfter(Path data) {
        Set<String> seen = new TreeSet<>();
        try (Writers after = new Writers(data, "bishkek", keys, Map.of())) {
            after.centre.catalogue.awaitCaughtUp(after.centre.journal);
            for (String code : PublishVictim.CODES) {
                seen.add(after.visitors(code));
                after.copies
                        .findByCode(code)
                        .filter(Edited::hasWorkingCopy)
                        .ifPresent(edited -> assertThat(edited.changed())
                                .as("a working copy of what is published is an orphan")
                                .isNotEmpty());
            }
        }
        return seen;
    }

    /**
     * Returns the last release that was acknowledged, 0 when none was.
     *
     * @param busy whether it is killed only once it has published something, however slow the machine is
     */
    private int killOnce(Path data, int next, String mode, boolean busy) throws IOException, InterruptedException {
        int millis = 300 + random.nextInt(2_000);
        try (KilledProcess victim =
                KilledProcess.start(PublishVictim.class, 256, data, KilledProcess.words(keys), next, mode)) {
            victim.await("ready");
            List<String> said = busy ? victim.killAfter(1, millis) : victim.killAfter(millis);
            acknowledged += said.size();
            return said.isEmpty() ? 0 : Integer.parseInt(said.getLast().substring("+ ".length()));
        }
    }
}
