package kg.crafts.kiosk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * F5: bytes that changed at rest. A flip is reported by the walk, or every change still reads back exactly;
 * {@code -Dflips=20000} makes the campaign longer, {@code -Dseed=} repeats one.
 */
class DamageTest {

    private static final int FLIPS = Integer.getInteger("flips", 600);

    @TempDir
    Path folder;

    @Test
    void everyFlipIsReportedOrHarmless() throws IOException, SQLException {
        Path sound = folder.resolve("sound");
        List<Entry> written = write(sound, 40);
        byte[] bytes = Files.readAllBytes(sound.resolve("journal.db"));
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        int reported = 0;
        int harmless = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            int at = random.nextInt(bytes.length);
            byte[] flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Path place = Files.createDirectory(folder.resolve("f" + flip));
            Files.write(place.resolve("journal.db"), flipped);
            if (!Journal.verify(place).sound()) {
                reported++;
            } else {
                assertThat(read(place, written.size()))
                        .as("byte %d, seed %d", at, seed)
                        .isEqualTo(written);
                harmless++;
            }
        }
        System.out.printf(
                "F5: %d flips in %d bytes: %d reported, %d harmless, 0 unseen%n",
                FLIPS, bytes.length, reported, harmless);
        assertThat(reported).isGreaterThan(FLIPS / 3); // The rest hits room that nothing uses.
    }

    @Test
    void refusesDamageAnywhereInTheChainAndNamesThePlace() throws IOException {
        for (int damaged : List.of(0, 20, 39)) {
            Path place = folder.resolve("d" + damaged);
            write(place, 40);
            replace(place.resolve("journal.db"), "change " + damaged + "!", "CHANGE " + damaged + "!");
            assertThatThrownBy(() -> Fixtures.open(place, Fixtures.BISHKEK))
                    .isInstanceOf(JournalRefusal.class)
                    .hasMessageContaining("position " + (damaged + 1) + " ")
                    .hasMessageContaining("restore the newest backup");
            assertThat(Journal.verify(place).firstBad().orElse("")).startsWith("position " + (damaged + 1) + " ");
        }
    }

    @Test
    void refusesAFileThatIsNoJournal() throws IOException {
        Files.writeString(folder.resolve("journal.db"), "not a journal, but long enough to be looked at".repeat(100));
        assertThatThrownBy(() -> Fixtures.open(folder, Fixtures.BISHKEK))
                .isInstanceOfSatisfying(
                        JournalRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("journal-damaged"));
        assertThat(Journal.verify(folder).sound()).isFalse();
    }

    @Test
    void aDamagedChangeIsNeverReadWhileInUse() throws SQLException {
        try (OpenJournalProbe probe = new OpenJournalProbe(folder)) {
            Fixtures.fill(probe.journal(), 3);
            probe.execute("UPDATE changes SET payload = zeroblob(length(payload)) WHERE position = 2");
            assertThat(probe.journal().read(0, 1)).hasSize(1);
            assertThatThrownBy(() -> probe.journal().read(1, 1)).hasMessageContaining("position 2");
            assertThat(probe.journal().verify().firstBad().orElse("")).startsWith("position 2 ");
        }
    }

    private static List<Entry> write(Path place, int count) {
        try (Journal journal = Fixtures.open(place, Fixtures.BISHKEK)) {
            for (int i = 0; i < count; i++) {
                Fixtures.append(journal, "change " + i + "!" + "-".repeat(i * 50));
            }
            journal.append(List.of(Revocation.draft(
                            "aigul", Fixtures.TOKMOK, Fixtures.key().getPublic(), Map.of())))
                    .join();
            journal.append(List.of(Erasure.draft("aigul", new UUID(0, 0), List.of(new Version(journal.origin(), 7)))))
                    .join();
            return Fixtures.readAll(journal);
        }
    }

    /** As an open journal reads, without the cost of opening one. */
    private static List<Entry> read(Path place, int count) throws SQLException {
        try (FeedReader reader = new FeedReader(Database.openForReading(place.resolve("journal.db")))) {
            return new Replay(reader, OpenJournal.load(reader)).after(0, count);
        }
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to), StandardCharsets.ISO_8859_1);
    }
}
