package kg.crafts.kiosk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bytes that changed in the log that a crash left: all that was acknowledged is there, or the journal is refused.
 * {@code -Dflips=} makes the campaign longer, {@code -Dseed=} repeats one.
 */
class CrashedLogTest {

    private static final int FLIPS = Integer.getInteger("flips", 300);
    private static final List<String> FILES = List.of("journal.db", "journal.db-wal", "journal.db-shm");
    private static final int CHANGES = 30;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir
    Path folder;

    @Test
    void noFlipTakesAwayWhatWasAcknowledged() throws IOException {
        Path crashed = crash();
        int refused = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            Path place = copy(crashed, "f" + flip);
            int at = flip(place);
            if (opens(place)) {
                assertThat(count(place)).as("byte %d, seed %d", at, seed).isEqualTo(CHANGES);
            } else {
                refused++;
            }
        }
        System.out.printf("WAL: %d flips, %d refused, 0 lost anything%n", FLIPS, refused);
        assertThat(refused).isGreaterThan(FLIPS * 9 / 10);
    }

    /** The same without the log's index, as in a copy of two files: only the last commit can't be told from torn. */
    @Test
    void withoutTheIndexOnlyTheLastCommitCanBeTakenForTorn() throws IOException {
        Path crashed = crash();
        for (int flip = 0; flip < FLIPS; flip++) {
            Path place = copy(crashed, "f" + flip);
            Files.delete(place.resolve("journal.db-shm"));
            int at = flip(place);
            if (opens(place)) {
                assertThat(count(place)).as("byte %d, seed %d", at, seed).isGreaterThanOrEqualTo(CHANGES - 1);
            }
        }
    }

    /** The negative control: SQLite by itself drops acknowledged changes without a word. */
    @Test
    void sqliteByItselfLosesThem() throws IOException, SQLException {
        Path crashed = crash();
        int lost = 0;
        for (int flip = 0; flip < 20; flip++) {
            Path place = copy(crashed, "f" + flip);
            flip(place);
            try (FeedReader reader =
                    new FeedReader(Database.openForWriting(place.resolve("journal.db"), Fixtures.BISHKEK))) {
                lost += reader.lastPosition() < CHANGES ? 1 : 0;
            }
        }
        assertThat(lost).isPositive();
    }

    @Test
    void namesTheFrameAndTheWayToMend() throws IOException {
        Path place = crash();
        try (RandomAccessFile log =
                new RandomAccessFile(place.resolve("journal.db-wal").toFile(), "rw")) {
            log.seek(32 + 4 * (24 + 4_096) + 1_000);
            log.write('!');
        }
        assertThatThrownBy(() -> Fixtures.open(place, Fixtures.BISHKEK))
                .isInstanceOf(JournalRefusal.class)
                .hasMessageContaining("frame 5 of journal.db-wal")
                .hasMessageContaining("restore the newest backup");
        assertThat(Journal.verify(place).firstBad().orElse("")).contains("frame 5");
    }

    /** A write that was torn after the last acknowledgement: cut anywhere, or with rubbish where it was. */
    @Test
    void aTornEndIsNoDamage() throws IOException {
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        try (Journal journal = Fixtures.open(folder.resolve("journal"), Fixtures.BISHKEK)) {
            Fixtures.fill(journal, CHANGES);
            copy(folder.resolve("journal"), "before");
            Fixtures.append(journal, "torn ".repeat(4_000));
            copy(folder.resolve("journal"), "after");
        }
        byte[] log = Files.readAllBytes(after.resolve("journal.db-wal"));
        int acknowledged = (int) Files.size(before.resolve("journal.db-wal"));
        assertThat(log.length).isGreaterThan(acknowledged);
        for (int torn = 0; torn < 40; torn++) {
            Path place = copy(before, "t" + torn);
            int end = acknowledged + random.nextInt(log.length - acknowledged);
            byte[] written = Arrays.copyOf(log, end);
            if (torn % 2 == 0) {
                byte[] rubbish = new byte[Math.min(600, end - acknowledged)];
                random.nextBytes(rubbish);
                System.arraycopy(rubbish, 0, written, end - rubbish.length, rubbish.length);
            }
            Files.write(place.resolve("journal.db-wal"), written);
            assertThat(opens(place)).as("end %d, seed %d", end, seed).isTrue();
            assertThat(count(place)).isEqualTo(CHANGES);
        }
    }

    /** The files as SIGKILL leaves them: all acknowledged changes are in the log. */
    private Path crash() throws IOException {
        try (Journal journal = Fixtures.open(folder.resolve("journal"), Fixtures.BISHKEK)) {
            Fixtures.fill(journal, CHANGES);
            return copy(folder.resolve("journal"), "crashed");
        }
    }

    private Path copy(Path from, String name) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        for (String file : FILES) {
            Files.copy(from.resolve(file), place.resolve(file));
        }
        return place;
    }

    private int flip(Path place) throws IOException {
        Path log = place.resolve("journal.db-wal");
        byte[] bytes = Files.readAllBytes(log);
        int at = random.nextInt(bytes.length);
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(log, bytes);
        return at;
    }

    private static boolean opens(Path place) {
        try {
            Fixtures.open(place, Fixtures.BISHKEK).close();
            return true;
        } catch (JournalRefusal e) {
            assertThat(e.code()).isEqualTo("journal-damaged");
            return false;
        }
    }

    private static long count(Path place) {
        try (Journal journal = Fixtures.open(place, Fixtures.BISHKEK)) {
            return journal.position();
        }
    }
}
