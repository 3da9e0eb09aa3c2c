package kg.crafts.kiosk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is derived can be kept, found, compared, and thrown away. */
class FoldStoreTest {

    @TempDir
    Path folder;

    private Journal journal;
    private Path file;

    @BeforeEach
    void open() {
        journal = Fixtures.open(folder.resolve("journal"), Fixtures.BISHKEK);
        Fixtures.append(journal, "one", "two", "three", "four");
        file = folder.resolve("derived/folds.db");
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void findsWhatWasPut() {
        Fold shyrdak = fold(1, "craft", "shyrdak", "felt", 1);
        Fold motif = fold(2, "motif", null, "horn", 2);
        try (FoldStore store = FoldStore.open(file, "1", journal)) {
            store.put(List.of(shyrdak, motif), List.of(), List.of(), 2);
        }
        try (FoldStore store = FoldStore.open(file, "1", journal)) {
            assertThat(store.begunAnewBecause()).isEmpty();
            assertThat(store.position()).isEqualTo(2);
            assertThat(store.find(shyrdak.id())).contains(shyrdak);
            assertThat(store.findByCode("shyrdak")).contains(shyrdak);
            assertThat(store.findByCode("horn")).isEmpty();
            assertThat(store.listOfKind("motif", null, 9)).containsExactly(motif);
            assertThat(store.count()).isEqualTo(2);
            assertThat(store.count("craft")).isEqualTo(1);
            store.put(List.of(), List.of(shyrdak.id()), List.of(), 3);
            assertThat(store.find(shyrdak.id())).isEmpty();
            assertThat(store.count()).isEqualTo(1);
        }
    }

    @Test
    void pagesGoOverEverythingOnce() {
        List<Fold> folds = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            folds.add(fold(i, "craft", "c" + i, "x" + i, i / 4));
        }
        Collections.shuffle(folds, new Random(1));
        try (FoldStore store = FoldStore.open(file, "1", journal)) {
            store.put(folds, List.of(), List.of(), 4);
            List<Fold> seen = new ArrayList<>(store.listTouchedAfter(-1, 3));
            List<Fold> page = store.listTouchedAfter(seen.getLast().position(), 3);
            while (!page.isEmpty()) {
                seen.addAll(page);
                page = store.listTouchedAfter(seen.getLast().position(), 3);
            }
            assertThat(seen).containsExactlyInAnyOrderElementsOf(folds);
            List<Fold> ofKind = new ArrayList<>(store.listOfKind("craft", null, 4));
            page = store.listOfKind("craft", ofKind.getLast().id(), 4);
            while (!page.isEmpty()) {
                ofKind.addAll(page);
                page = store.listOfKind("craft", ofKind.getLast().id(), 4);
            }
            assertThat(ofKind).containsExactlyInAnyOrderElementsOf(folds);
        }
    }

    @Test
    void equalFoldsHaveEqualStateHashesHoweverTheyCameAbout() {
        try (FoldStore one = FoldStore.open(file, "1", journal);
                FoldStore two = FoldStore.open(folder.resolve("other.db"), "1", journal)) {
            assertThat(one.stateHash()).isEqualTo("0".repeat(64));
            one.put(List.of(fold(1, "a", "x", "old", 1), fold(2, "a", "y", "2", 1)), List.of(), List.of(), 1);
            one.put(List.of(fold(1, "a", "x", "new", 2), fold(3, "a", "z", "3", 2)), List.of(), List.of(), 2);
            one.put(List.of(), List.of(new UUID(0, 3)), List.of(), 3);
            two.put(List.of(fold(2, "a", "y", "2", 3)), List.of(), List.of(), 3);
            assertThat(two.stateHash()).isNotEqualTo(one.stateHash());
            two.put(List.of(fold(1, "a", "x", "new", 4)), List.of(), List.of(), 4);
            assertThat(two.stateHash()).isEqualTo(one.stateHash());
            two.clear();
            assertThat(two.stateHash()).isEqualTo("0".repeat(64));
            assertThat(two.position()).isZero();
        }
    }

    @Test
    void codesCanBeSwapped() {
        try (FoldStore store = FoldStore.open(file, "1", journal)) {
            store.put(List.of(fold(1, "a", "x", "1", 1), fold(2, "a", "y", "2", 1)), List.of(), List.of(), 1);
            store.put(List.of(fold(1, "a", "y", "1", 2), fold(2, "a", "x", "2", 2)), List.of(), List.of(), 2);
            assertThat(store.findByCode("x"))
                    .hasValueSatisfying(fold -> assertThat(fold.id()).isEqualTo(new UUID(0, 2)));
        }
    }

    /** Two centres chose one code for different things; they hear of each other in different orders. */
    @Test
    void aCodeIsTheLowerIdsInWhateverOrderTheyCome() {
        List<Fold> three = List.of(fold(1, "a", "x", "1", 1), fold(2, "a", "x", "2", 1), fold(3, "a", "x", "3", 1));
        try (FoldStore one = FoldStore.open(file, "1", journal);
                FoldStore two = FoldStore.open(folder.resolve("other.db"), "1", journal)) {
            one.put(three, List.of(), List.of(), 1);
            for (int i = 2; i >= 0; i--) {
                two.put(three.subList(i, i + 1), List.of(), List.of(), 3 - i);
            }
            for (FoldStore store : List.of(one, two)) {
                assertThat(store.findByCode("x").map(Fold::id)).contains(new UUID(0, 1));
                assertThat(store.count()).isEqualTo(3);
            }
            assertThat(one.stateHash()).isEqualTo(two.stateHash());
            assertThat(two.listTouchedAfter(2, 9))
                    .as("whoever lost it is told of")
                    .extracting(Fold::id)
                    .contains(new UUID(0, 2));
        }
    }

    @Test
    void changesAreFoundByTheirSubjectTheLastFirst() {
        UUID subject = new UUID(0, 7);
        try (FoldStore store = FoldStore.open(file, "1", journal)) {
            List<Touch> touches = List.of(new Touch(subject, 1), new Touch(new UUID(0, 8), 2), new Touch(subject, 3));
            store.put(List.of(), List.of(), touches, 4);
            assertThat(store.listTouches(subject, Long.MAX_VALUE, 9)).containsExactly(3L, 1L);
            assertThat(store.listTouches(subject, 3, 9)).containsExactly(1L);
            assertThat(store.listTouches(subject, Long.MAX_VALUE, 1)).containsExactly(3L);
            store.clear();
            assertThat(store.listTouches(subject, Long.MAX_VALUE, 9)).isEmpty();
        }
    }

    @Test
    void anotherFormAnotherJournalAndDamageBeginAnew() throws IOException {
        FoldStore.open(file, "1", journal).close();
        expectAnew("2", "form");
        try (Journal other = Fixtures.open(folder.resolve("other"), Fixtures.TOKMOK);
                FoldStore store = FoldStore.open(file, "2", other)) {
            assertThat(store.begunAnewBecause().orElse("")).contains("another copy");
        }
        expectAnew("2", "another copy");
        Files.writeString(file, "no database");
        expectAnew("2", "damaged");
    }

    @Test
    void anErasureBeginsAnew() {
        try (FoldStore store = FoldStore.open(file, "1", journal)) {
            store.put(List.of(), List.of(), List.of(), 4);
        }
        Version version = journal.read(0, 1).getFirst().change().version();
        journal.append(List.of(Erasure.draft("aigul", new UUID(0, 0), List.of(version))))
                .join();
        expectAnew("1", "another copy");
    }

    @Test
    void aDamagedFoldIsRefusedAndTheNextStartBeginsAnew() throws IOException {
        String text = "unmistakable".repeat(20);
        try (FoldStore store = FoldStore.open(file, "1", journal)) {
            store.put(List.of(fold(1, "a", "x", text, 1)), List.of(), List.of(), 1);
        }
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(
                file, bytes.replace("unmistakable", "unmistakeable".substring(0, 12)), StandardCharsets.ISO_8859_1);
        try (FoldStore store = FoldStore.open(file, "1", journal)) {
            assertThatThrownBy(() -> store.find(new UUID(0, 1)))
                    .isInstanceOfSatisfying(
                            JournalRefusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("folds-damaged"));
        }
        expectAnew("1", "damaged");
    }

    private void expectAnew(String form, String because) {
        try (FoldStore store = FoldStore.open(file, form, journal)) {
            assertThat(store.begunAnewBecause().orElse("")).contains(because);
            assertThat(store.position()).isZero();
            assertThat(store.count()).isZero();
        }
    }

    private static Fold fold(int id, String kind, @Nullable String code, String text, long position) {
        return new Fold(new UUID(0, id), kind, code, text.getBytes(StandardCharsets.UTF_8), position, 0);
    }
}
