package kg.crafts.kiosk.journal;

import static kg.crafts.kiosk.journal.Fixtures.BISHKEK;
import static kg.crafts.kiosk.journal.Fixtures.TOKMOK;
import static kg.crafts.kiosk.journal.Fixtures.append;
import static kg.crafts.kiosk.journal.Fixtures.draft;
import static kg.crafts.kiosk.journal.Fixtures.open;
import static kg.crafts.kiosk.journal.Fixtures.readAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing, reading, restarting: what one centre sees of its own journal. */
class JournalTest {

    @TempDir
    Path folder;

    @Test
    @SuppressWarnings("NullAway") // From class files it does not see that an array may be null.
    void givesBackWhatWasWritten() {
        UUID subject = UUID.randomUUID();
        try (Journal journal = open(folder, BISHKEK)) {
            Version first = append(journal, "one").getFirst();
            Operation taken = new Operation("image", null, List.of(first, first));
            Draft draft = new Draft("record", subject, "aigul", List.of(taken, Fixtures.operation("ky", "бир")));
            Version second = journal.append(List.of(draft)).join().getFirst();

            Entry entry = journal.read(1, 10).getFirst();
            assertThat(entry.position()).isEqualTo(2);
            assertThat(entry.change().version()).isEqualTo(second);
            assertThat(entry.change().subject()).isEqualTo(subject);
            assertThat(entry.change().author()).isEqualTo("aigul");
            assertThat(entry.change().operations()).isEqualTo(draft.operations());
            assertThat(second).isEqualTo(new Version(journal.origin(), 2));
            assertThat(journal.verify().firstBad()).isEmpty();
        }
    }

    @Test
    void goesOnAfterAnOrderlyStop() {
        Origin origin;
        try (Journal journal = open(folder, BISHKEK)) {
            origin = journal.origin();
            append(journal, "one", "two");
        }
        try (Journal journal = open(folder, BISHKEK)) {
            assertThat(journal.origin()).isEqualTo(origin);
            assertThat(journal.position()).isEqualTo(2);
            assertThat(append(journal, "three")).containsExactly(new Version(origin, 3));
            List<Entry> all = readAll(journal);
            assertThat(all).extracting(Entry::position).containsExactly(1L, 2L, 3L);
            assertThat(all)
                    .isSortedAccordingTo(java.util.Comparator.comparing(
                            entry -> entry.change().time()));
        }
    }

    @Test
    void aCopiedFolderOpensANewIncarnation() throws Exception {
        Origin origin;
        try (Journal journal = open(folder.resolve("a"), BISHKEK)) {
            append(journal, "one");
            origin = journal.origin();
        }
        Files.createDirectory(folder.resolve("b"));
        try (var files = Files.list(folder.resolve("a"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("b").resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        try (Journal copy = open(folder.resolve("b"), BISHKEK)) {
            assertThat(copy.origin()).isNotEqualTo(origin);
            assertThat(append(copy, "two").getFirst().sequence()).isEqualTo(1);
        }
        try (Journal journal = open(folder.resolve("a"), BISHKEK)) {
            assertThat(journal.origin()).isEqualTo(origin);
        }
    }

    @Test
    void aFileRestoredInPlaceOpensANewIncarnation() throws Exception {
        Origin origin;
        try (Journal journal = open(folder, BISHKEK)) {
            append(journal, "one");
            origin = journal.origin();
        }
        Path note = folder.resolve("clean-stop");
        String cleanNote = Files.readString(note);
        byte[] old = Files.readAllBytes(folder.resolve("journal.db"));
        var modified = Files.getLastModifiedTime(folder.resolve("journal.db"));
        try (Journal journal = open(folder, BISHKEK)) {
            append(journal, "two");
        }
        // The same file number, length, note and modification time: as a careful restore leaves it.
        Files.write(folder.resolve("journal.db"), old);
        Files.setLastModifiedTime(folder.resolve("journal.db"), modified);
        Files.writeString(note, cleanNote);
        try (Journal journal = open(folder, BISHKEK)) {
            assertThat(journal.position()).isEqualTo(1);
            assertThat(journal.origin()).isNotEqualTo(origin);
        }
    }

    @Test
    void aBackupIsWholeAndOpensANewIncarnationAndGeneration() {
        Path backup = folder.resolve("b/journal.db");
        assertThat(folder.resolve("b").toFile().mkdir()).isTrue();
        try (Journal journal = open(folder.resolve("a"), BISHKEK)) {
            append(journal, "one", "two");
            journal.backup(backup);
            append(journal, "three");
            try (Journal restored = open(folder.resolve("b"), BISHKEK)) {
                assertThat(readAll(restored)).isEqualTo(journal.read(0, 2));
                assertThat(restored.origin()).isNotEqualTo(journal.origin());
                assertThat(restored.stamp(2)).isNotEqualTo(journal.stamp(2));
                assertThat(restored.verify().firstBad()).isEmpty();
            }
        }
    }

    @Test
    void refusesASecondUser() {
        try (Journal journal = open(folder, BISHKEK)) {
            assertThatThrownBy(() -> open(folder, BISHKEK))
                    .isInstanceOfSatisfying(
                            JournalRefusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("journal-in-use"));
            append(journal, "still writing");
        }
    }

    @Test
    void refusesWhatIsTooLargeAndWritesNothingOfIt() {
        try (Journal journal = open(folder, BISHKEK)) {
            List<Operation> heavy =
                    Collections.nCopies(5, new Operation("x", new byte[Limits.MAX_VALUE_BYTES], List.of()));
            Draft draft = new Draft("record", new UUID(0, 0), "aigul", heavy);
            assertThat(journal.append(List.of(draft("fine"), draft)))
                    .failsWithin(java.time.Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withMessageContaining("beyond its limit");
            assertThat(journal.position()).isZero();
        }
    }

    @Test
    void writesALongListAllOrNoneInSeveralGroups() {
        try (Journal journal = open(folder, BISHKEK)) {
            List<Draft> drafts = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                drafts.add(draft("number " + i));
            }
            List<Long> heard = new ArrayList<>();
            journal.onCommitted(heard::add);
            assertThat(journal.append(drafts).join()).hasSize(1_000);
            append(journal, "last");
            assertThat(heard).startsWith(1_000L);
            Verification verification = journal.verify();
            assertThat(verification.firstBad()).isEmpty();
            assertThat(verification.groups()).isBetween(4L, 10L);
            assertThat(verification.changes()).isEqualTo(1_001);
        }
    }

    @Test
    void isDurableByItsSettings() throws SQLException {
        try (OpenJournalProbe probe = new OpenJournalProbe(folder)) {
            assertThat(probe.pragma("journal_mode")).isEqualTo("wal");
            assertThat(probe.pragma("synchronous")).isEqualTo("2"); // FULL
            assertThat(probe.pragma("secure_delete")).isEqualTo("1");
        }
    }

    @Test
    void afterAFailureOfTheDiskItReadsButWritesNoMore() throws SQLException {
        try (OpenJournalProbe probe = new OpenJournalProbe(folder)) {
            Journal journal = probe.journal();
            Version acknowledged = append(journal, "one").getFirst();
            probe.fillDisk();
            CompletableFuture<List<Version>> failed = journal.append(List.of(draft("x".repeat(500_000))));
            assertThat(failed)
                    .failsWithin(java.time.Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withMessageContaining("disk failed");
            assertThat(journal.writable()).isFalse();
            assertThat(journal.append(List.of(draft("small")))).isCompletedExceptionally();
            assertThat(readAll(journal))
                    .extracting(entry -> entry.change().version())
                    .containsExactly(acknowledged);
        }
        try (Journal journal = open(folder, BISHKEK)) {
            assertThat(append(journal, "again").getFirst().sequence()).isEqualTo(1); // Of a new incarnation.
            assertThat(journal.position()).isEqualTo(2);
        }
    }

    @Test
    void nothingIsWrittenAfterClose() {
        Journal journal = open(folder, BISHKEK);
        journal.close();
        journal.close();
        assertThat(journal.append(List.of(draft("late")))).isCompletedExceptionally();
    }

    @Test
    void anErasedPayloadLeavesAPlaceThatVerifiesAndNoTrace() throws Exception {
        String secret = "+996 555 01 23 45";
        UUID subject = UUID.randomUUID();
        try (Journal journal = open(folder.resolve("a"), BISHKEK);
                Journal other = open(folder.resolve("b"), TOKMOK);
                Journal third = open(folder.resolve("c"), Fixtures.ISSYK_KUL)) {
            Version version =
                    journal.append(List.of(draft(subject, secret))).join().getFirst();
            Fixtures.pull(journal, other);
            String before = journal.stamp(1);
            journal.append(List.of(Erasure.draft("aigul", subject, List.of(version))))
                    .join();
            Fixtures.pull(journal, other);
            Fixtures.pull(journal, third);
            for (Journal one : List.of(journal, other, third)) {
                Change change = one.read(0, 1).getFirst().change();
                assertThat(change.erased()).isTrue();
                assertThat(change.operations()).isEmpty();
                assertThat(change.version()).isEqualTo(version);
                assertThat(one.verify().firstBad()).isEmpty();
                assertThat(one.verify().erased()).isEqualTo(1);
            }
            assertThat(journal.stamp(1)).isNotEqualTo(before);
            assertThat(third.vector()).isEqualTo(journal.vector());
        }
        for (String name : List.of("a", "b", "c")) {
            byte[] bytes = Files.readAllBytes(folder.resolve(name).resolve("journal.db"));
            assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain(secret);
        }
    }
}
