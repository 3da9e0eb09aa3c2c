package kg.crafts.kiosk.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.KeyPair;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.KilledProcess;
import kg.crafts.kiosk.catalogue.Release;
import kg.crafts.kiosk.journal.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server is killed (SIGKILL) at chance moments while it takes in tables; afterwards all rows of a table are there or
 * none, those that were acknowledged are, and the release that takes the last one back is whole. {@code -Dimportkills=100}
 * makes it longer, {@code -Dseed=} repeats one.
 */
class KilledWhileImportingTest {

    private static final int KILLS = Integer.getInteger("importkills", 4);
    private static final int MAX_KILLS_TO_CATCH_THE_FAULT = 20;
    private static final String NONE = "none";

    private final Random random = new Random(KilledProcess.SEED);
    private final KeyPair keys = Centres.newKeys();
    private int acknowledged;

    @TempDir
    Path folder;

    /** What there is after a kill: the names that the rows of a table have, and the releases that can be taken back. */
    private record Found(Set<String> names, List<Release> imports) {

        /** The table that the rows come from, 0 for none. */
        int number() {
            String name = names.iterator().next();
            return name.equals(NONE) ? 0 : Integer.parseInt(name.substring("Name ".length()));
        }
    }

    @Test
    void allRowsAreThereOrNone() throws Exception {
        run("few", KILLS);
    }

    @Test
    void allRowsOfALongTableAreThereOrNone() throws Exception {
        run("many", Math.max(1, KILLS / 4));
    }

    private void run(String which, int kills) throws Exception {
        int next = 1;
        for (int kill = 0; kill < kills; kill++) {
            List<String> said = killOnce(which, next, "sound", kill % 2 == 0);
            acknowledged += said.size();
            Found found = look(which);
            assertThat(found.names())
                    .as("kill %d, seed %d", kill, KilledProcess.SEED)
                    .hasSize(1);
            if (!said.isEmpty()) {
                String[] last = said.getLast().split(" ");
                assertThat(found.number()).isGreaterThanOrEqualTo(Integer.parseInt(last[0]));
                assertThat(found.imports())
                        .as("the acknowledged one can be taken back, seed %d", KilledProcess.SEED)
                        .anyMatch(release -> release.id().equals(UUID.fromString(last[1])));
            }
            assertThat(found.imports()).as("one release a table").hasSize(found.number());
            found.imports().forEach(release -> isWhole(release, which));
            assertThat(folder.resolve("bishkek").resolve("journal").toFile().list())
                    .noneMatch(name -> name.startsWith("staged-"));
            next = found.number() + 1;
        }
        takeBackTheLast(which, next - 1);
        System.out.printf(
                "Tables of %d rows: %d kills, %d acknowledged, none there by half, seed %d%n",
                ImportVictim.ROWS.get(which), kills, acknowledged, KilledProcess.SEED);
        assertThat(Journal.verify(folder.resolve("bishkek").resolve("journal")).firstBad())
                .isEmpty();
    }

    private static void isWhole(Release release, String which) {
        int rows = ImportVictim.ROWS.get(which);
        assertThat(release.changes()).isEqualTo(rows);
        assertThat(release.ids()).hasSize(rows > Release.MAX_RECORDS ? 0 : rows);
    }

    private void takeBackTheLast(String which, int number) {
        try (Writers after = new Writers(folder, "bishkek", keys, Map.of())) {
            Release last = imports(after).getFirst();
            assertThat(after.undo.take("staff", last).rows())
                    .hasSize(ImportVictim.ROWS.get(which))
                    .allMatch(row -> row.outcome() == Undo.Outcome.REVERSED);
        }
        assertThat(look(which).names()).containsExactly(number == 1 ? NONE : "Name " + (number - 1));
    }

    /** The negative control: the same look finds it when a table is taken in as two. */
    @Test
    void aTableInPartsIsFoundByHalf() throws Exception {
        int next = 1;
        for (int kill = 0; kill < MAX_KILLS_TO_CATCH_THE_FAULT; kill++) {
            List<String> said = killOnce("few", next, "unsound", false);
            if (look("few").names().size() > 1) {
                return;
            }
            next += said.size() + 2;
        }
        assertThat(false)
                .as("a half that was found, seed %d", KilledProcess.SEED)
                .isTrue();
    }

    /** @param busy whether it is killed only once it has taken in a table, however slow the machine is */
    private List<String> killOnce(String which, int next, String mode, boolean busy) throws Exception {
        int millis = random.nextInt(800);
        try (KilledProcess victim =
                KilledProcess.start(ImportVictim.class, 256, folder, KilledProcess.words(keys), next, which, mode)) {
            victim.await("ready");
            return busy ? victim.killAfter(1, millis) : victim.killAfter(millis);
        }
    }

    private Found look(String which) {
        try (Writers after = new Writers(folder, "bishkek", keys, Map.of())) {
            after.centre.catalogue.awaitCaughtUp(after.centre.journal);
            Set<String> names = new HashSet<>();
            for (int row = 0; row < ImportVictim.ROWS.get(which); row++) {
                names.add(after.visitors(ImportVictim.code(which, row)));
            }
            return new Found(names, imports(after));
        }
    }

    /** Of all tables that were taken in, the last one first. */
    private static List<Release> imports(Writers centre) {
        return centre.centre.projection.folds().listOfKindDown(Release.TYPE, null, 10_000).stream()
                .map(Release::of)
                .filter(release -> release.what().equals("import"))
                .toList();
    }
}
