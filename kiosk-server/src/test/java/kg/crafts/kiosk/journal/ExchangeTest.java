package kg.crafts.kiosk.journal;

import static kg.crafts.kiosk.journal.Fixtures.BISHKEK;
import static kg.crafts.kiosk.journal.Fixtures.ISSYK_KUL;
import static kg.crafts.kiosk.journal.Fixtures.SLICE_BYTES;
import static kg.crafts.kiosk.journal.Fixtures.TOKMOK;
import static kg.crafts.kiosk.journal.Fixtures.append;
import static kg.crafts.kiosk.journal.Fixtures.pull;
import static kg.crafts.kiosk.journal.Fixtures.readAll;
import static kg.crafts.kiosk.journal.Fixtures.settings;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** I6, I7, I9: what crosses between centres arrives whole, once, in order, and signed, or not at all. */
class ExchangeTest {

    @TempDir
    Path folder;

    private Journal bishkek;
    private Journal tokmok;

    @BeforeEach
    void open() {
        bishkek = Fixtures.open(folder.resolve("bishkek"), BISHKEK);
        tokmok = Fixtures.open(folder.resolve("tokmok"), TOKMOK);
    }

    @AfterEach
    void close() {
        bishkek.close();
        tokmok.close();
    }

    @Test
    void eachGetsWhatTheOtherHasAlsoThroughAThird() {
        Fixtures.fill(bishkek, 5);
        append(tokmok, "from tokmok");
        assertThat(pull(bishkek, tokmok)).isEqualTo(5);
        try (Journal third = Fixtures.open(folder.resolve("third"), ISSYK_KUL)) {
            assertThat(pull(tokmok, third)).isEqualTo(6);
            assertThat(third.vector()).isEqualTo(tokmok.vector());
            assertThat(changes(third)).isEqualTo(changes(tokmok));
            assertThat(pull(third, bishkek)).isEqualTo(1);
            assertThat(third.verify().firstBad()).isEmpty();
        }
    }

    @Test
    void duplicatesAndDisorderChangeNothing() {
        Random random = new Random(7);
        List<byte[]> slices = new ArrayList<>();
        VersionVector before = VersionVector.EMPTY;
        for (int i = 0; i < 12; i++) {
            append(i % 3 == 0 ? tokmok : bishkek, "change " + i);
            pull(tokmok, bishkek);
            slices.add(bishkek.slice(before, SLICE_BYTES));
            before = bishkek.vector();
        }
        try (Journal third = Fixtures.open(folder.resolve("third"), ISSYK_KUL)) {
            for (int round = 0; !third.vector().reaches(bishkek.vector()); round++) {
                assertThat(round).isLessThan(100);
                Collections.shuffle(slices, random);
                for (byte[] slice : slices) {
                    assertThat(third.receive(slice).refused())
                            .allMatch(refused -> refused.reason() == Receipt.Reason.GAP);
                }
            }
            assertThat(third.position()).isEqualTo(12);
            assertThat(third.vector()).isEqualTo(bishkek.vector());
            slices.forEach(slice -> assertThat(third.receive(slice).applied()).isZero());
            assertThat(third.verify().firstBad()).isEmpty();
        }
    }

    @Test
    void slicesStayWithinTheirSizeUnlessOneGroupIsLarger() {
        for (int i = 0; i < 50; i++) {
            append(bishkek, "x" + i + "y".repeat(20_000));
        }
        byte[] slice = bishkek.slice(VersionVector.EMPTY, 100_000);
        assertThat(tokmok.receive(slice).applied()).isBetween(2, 5);
        append(bishkek, "z".repeat(1_000_000));
        assertThat(pull(bishkek, tokmok)).isGreaterThan(45);
        assertThat(tokmok.vector()).isEqualTo(bishkek.vector());
        assertThat(bishkek.slice(tokmok.vector(), 10_000)).isEmpty();
    }

    @Test
    void aTamperedSliceIsRefusedWhole() {
        Fixtures.fill(bishkek, 3);
        byte[] slice = bishkek.slice(VersionVector.EMPTY, SLICE_BYTES);
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] flipped = slice.clone();
            flipped[random.nextInt(slice.length)] ^= (byte) (1 << random.nextInt(8));
            tokmok.receive(flipped);
            tokmok.receive(java.util.Arrays.copyOf(slice, random.nextInt(slice.length)));
        }
        assertThat(changes(bishkek)).containsAll(changes(tokmok));
        assertThat(tokmok.verify().firstBad()).isEmpty();
        assertThat(pull(bishkek, tokmok) + tokmok.position()).isGreaterThanOrEqualTo(3);
        assertThat(changes(tokmok)).isEqualTo(changes(bishkek));
    }

    @Test
    void aWrongKeyIsRefusedAndNotSentAgain() {
        KeyPair stranger = Fixtures.key();
        try (Journal false1 =
                Journal.open(settings(folder.resolve("false"), BISHKEK, stranger, new TrustList(Map.of())))) {
            append(false1, "I am Bishkek");
            Receipt receipt = tokmok.receive(false1.slice(tokmok.vector(), SLICE_BYTES));
            assertThat(receipt.refused()).extracting(Receipt.Refused::reason).containsExactly(Receipt.Reason.UNTRUSTED);
            assertThat(tokmok.position()).isZero();
            assertThat(false1.slice(tokmok.vector(), SLICE_BYTES)).isEmpty();
        }
    }

    @Test
    void aRevokedKeyCountsUpToTheStatedPlace() {
        Fixtures.fill(bishkek, 4);
        Draft revocation =
                Revocation.draft("aigul", BISHKEK, Fixtures.keyOf(BISHKEK).getPublic(), Map.of(bishkek.origin(), 3L));
        append(tokmok, "before");
        tokmok.append(List.of(revocation)).join();
        Receipt receipt = tokmok.receive(bishkek.slice(tokmok.vector(), SLICE_BYTES));
        assertThat(receipt.applied()).isEqualTo(2);
        assertThat(receipt.refused())
                .isNotEmpty()
                .allMatch(refused ->
                        refused.reason() == Receipt.Reason.REVOKED || refused.reason() == Receipt.Reason.GAP);
        assertThat(bishkek.slice(tokmok.vector(), SLICE_BYTES)).isEmpty();
        tokmok.close();
        tokmok = Fixtures.open(folder.resolve("tokmok"), TOKMOK);
        assertThat(tokmok.receive(bishkek.slice(tokmok.vector(), SLICE_BYTES)).applied())
                .isZero();
        try (Journal third = Fixtures.open(folder.resolve("third"), ISSYK_KUL)) {
            pull(tokmok, third);
            pull(bishkek, third);
            assertThat(third.vector().sequence(bishkek.origin())).isEqualTo(2);
        }
    }

    @Test
    void aForkIsProvenStoppedAndReported() {
        append(bishkek, "shared");
        Fixtures.sign(bishkek);
        Origin origin = bishkek.origin();
        append(bishkek, "one story");
        pull(bishkek, tokmok);
        // Only somebody who holds the key can do this: the same version again, with another content.
        byte[] forged = Forgery.secondStory(bishkek, origin, 2, Fixtures.keyOf(BISHKEK));
        Receipt receipt = tokmok.receive(forged);
        assertThat(receipt.refused()).extracting(Receipt.Refused::reason).containsExactly(Receipt.Reason.FORKED);
        assertThat(tokmok.forks()).extracting(Fork::version).containsExactly(new Version(origin, 2));
        append(bishkek, "later");
        assertThat(bishkek.slice(tokmok.vector(), SLICE_BYTES)).isEmpty();
        assertThat(tokmok.receive(bishkek.slice(VersionVector.EMPTY, SLICE_BYTES))
                        .applied())
                .isZero();
        tokmok.close();
        tokmok = Fixtures.open(folder.resolve("tokmok"), TOKMOK);
        assertThat(tokmok.forks()).hasSize(1);
        assertThat(tokmok.vector().heads())
                .hasEntrySatisfying(origin, head -> assertThat(head.wanted()).isFalse());
        // At home it is told by the same proof, and writing goes on under a new name.
        assertThat(bishkek.receive(forged).refused()).hasSize(1);
        assertThat(bishkek.origin()).isNotEqualTo(origin);
        append(bishkek, "on a new feed");
        assertThat(pull(bishkek, tokmok)).isEqualTo(1);
        assertThat(tokmok.verify().firstBad()).isEmpty();
    }

    @Test
    void aForkShowsWhenTwoWhoHoldDifferentStoriesMeet() {
        append(bishkek, "shared");
        Fixtures.sign(bishkek);
        append(bishkek, "one story");
        byte[] forged = Forgery.secondStory(bishkek, bishkek.origin(), 2, Fixtures.keyOf(BISHKEK));
        tokmok.receive(bishkek.slice(VersionVector.EMPTY, 1)); // One group only.
        assertThat(tokmok.receive(forged).applied()).isEqualTo(1);
        VersionVector theirs = tokmok.vector();
        byte[] slice = bishkek.slice(theirs, SLICE_BYTES);
        Receipt receipt = tokmok.receive(slice);
        assertThat(receipt.refused()).extracting(Receipt.Refused::reason).containsExactly(Receipt.Reason.FORKED);
        assertThat(bishkek.slice(theirs.after(slice), SLICE_BYTES))
                .as("who writes slice after slice for one who is away comes to an end")
                .isEmpty();
    }

    @Test
    void whereSlicesLeadIsKnownWithoutAskingAgain() {
        Fixtures.fill(bishkek, 40);
        VersionVector reached = tokmok.vector();
        byte[] slice = bishkek.slice(reached, 2_000);
        int slices = 0;
        while (slice.length > 0) {
            tokmok.receive(slice);
            reached = reached.after(slice);
            assertThat(reached).isEqualTo(tokmok.vector());
            slice = bishkek.slice(reached, 2_000);
            slices++;
        }
        assertThat(slices).isGreaterThan(5);
        assertThat(reached).isEqualTo(bishkek.vector());
    }

    @Test
    void whatWasLostWithADiskFlowsBackAndIsNeverWrittenOver() throws Exception {
        append(bishkek, "one");
        Path old = folder.resolve("old/journal.db");
        Files.createDirectory(folder.resolve("old"));
        bishkek.backup(old);
        append(bishkek, "two", "three");
        pull(bishkek, tokmok);
        try (Journal restored = Fixtures.open(folder.resolve("old"), BISHKEK)) {
            append(restored, "after the restore");
            assertThat(pull(tokmok, restored)).isEqualTo(2);
            assertThat(pull(restored, tokmok)).isEqualTo(1);
            assertThat(restored.vector()).isEqualTo(tokmok.vector());
            assertThat(tokmok.forks()).isEmpty();
        }
    }

    @Test
    void aTypeThatNobodyKnowsIsStoredAndRelayed() {
        Draft future = new Draft("hologram", new java.util.UUID(1, 2), "aigul", List.of(Fixtures.operation("x", "y")));
        bishkek.append(List.of(future)).join();
        pull(bishkek, tokmok);
        try (Journal third = Fixtures.open(folder.resolve("third"), ISSYK_KUL)) {
            pull(tokmok, third);
            assertThat(readAll(third).getFirst().change().type()).isEqualTo("hologram");
        }
    }

    @Test
    void aPayloadThatIsWithheldIsRefused() {
        append(bishkek, "one");
        Receipt receipt = tokmok.receive(Forgery.withoutPayloads(bishkek));
        assertThat(receipt.refused()).extracting(Receipt.Refused::reason).containsExactly(Receipt.Reason.BROKEN);
        assertThat(tokmok.position()).isZero();
    }

    private static List<Change> changes(Journal journal) {
        return readAll(journal).stream()
                .map(Entry::change)
                .sorted(java.util.Comparator.comparing(Change::version))
                .toList();
    }
}
