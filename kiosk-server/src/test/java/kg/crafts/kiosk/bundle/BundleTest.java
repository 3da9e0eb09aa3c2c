package kg.crafts.kiosk.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kg.crafts.kiosk.media.ContentHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F24: a bundle that is truncated, tampered with, older, or read twice. */
class BundleTest {

    private static final int CHANGES = 300;
    private static final int PICTURE = 300_000;

    @TempDir
    Path root;

    private final List<Centre> open = new ArrayList<>();
    private Centre bishkek;
    private Path bundle;
    private ContentHash picture;

    @BeforeEach
    void fill() throws IOException {
        bishkek = centre("bishkek");
        for (int i = 0; i < CHANGES; i++) {
            bishkek.write("b" + i);
        }
        picture = bishkek.store(Centre.content(1, PICTURE));
        bishkek.store(Centre.content(2, 10));
        bundle = root.resolve("stick").resolve("bishkek.bundle");
        Files.createDirectories(bundle.getParent());
        bishkek.writeBundle(bundle, null);
    }

    private Centre centre(String name) throws IOException {
        return centre(name, name);
    }

    private Centre centre(String folder, String id) throws IOException {
        Centre centre = Centre.open(root, folder, id);
        open.add(centre);
        return centre;
    }

    private int copies;

    private Centre fresh() throws IOException {
        Centre tokmok = centre("copy" + copies++, "tokmok");
        tokmok.media().want(picture, PICTURE);
        return tokmok;
    }

    @AfterEach
    void close() {
        open.forEach(Centre::close);
    }

    @Test
    void everythingArrivesAndASecondReadingChangesNothing() throws IOException {
        Centre tokmok = fresh();
        BundleReader.Outcome first = tokmok.readBundle(bundle);
        assertThat(first).isEqualTo(new BundleReader.Outcome(bishkek.id(), CHANGES, 0, 1, 0, 1, List.of()));
        assertThat(tokmok.journal().vector()).isEqualTo(bishkek.journal().vector());
        assertThat(Files.readAllBytes(tokmok.media().find(picture).orElseThrow().path()))
                .isEqualTo(Centre.content(1, PICTURE));
        long position = tokmok.journal().position();
        BundleReader.Outcome second = tokmok.readBundle(bundle);
        assertThat(second).isEqualTo(new BundleReader.Outcome(bishkek.id(), 0, CHANGES, 0, 1, 1, List.of()));
        assertThat(tokmok.journal().position()).isEqualTo(position);
        assertThat(bundle.resolveSibling("bishkek.bundle.unfinished")).doesNotExist();
    }

    @Test
    void anOlderBundleChangesNothing() throws IOException {
        bishkek.write("later");
        Path newer = root.resolve("newer.bundle");
        bishkek.writeBundle(newer, null);
        Centre tokmok = fresh();
        tokmok.readBundle(newer);
        BundleReader.Outcome older = tokmok.readBundle(bundle);
        assertThat(older.whole()).isTrue();
        assertThat(older.applied()).isZero();
        assertThat(tokmok.texts()).contains("later").hasSize(CHANGES + 1);
    }

    @Test
    void whatTheOtherHeldIsLeftOutAndOthersAreRelayed() throws IOException {
        Centre karakol = centre("karakol");
        karakol.write("k");
        Path ofKarakol = root.resolve("karakol.bundle");
        karakol.writeBundle(ofKarakol, null);
        bishkek.readBundle(ofKarakol);

        Centre tokmok = fresh();
        tokmok.readBundle(bundle);
        Path ofTokmok = root.resolve("tokmok.bundle");
        tokmok.writeBundle(ofTokmok, null);
        bishkek.write("new");
        ContentHash drawing = bishkek.store(Centre.content(3, 5_000));
        Path little = root.resolve("little.bundle");
        BundleWriter.Written written = bishkek.writeBundle(little, ofTokmok);
        assertThat(written.changes()).isEqualTo(2);
        assertThat(written.files())
                .as("the new one, and the one that tokmok did not want")
                .isEqualTo(2);
        assertThat(written.bytes()).isLessThan(10_000);

        tokmok.media().want(drawing, 5_000);
        assertThat(tokmok.readBundle(little).applied()).isEqualTo(2);
        assertThat(tokmok.texts()).contains("k", "new");
        assertThat(tokmok.media().find(drawing)).isPresent();
        assertThat(fresh().readBundle(little).problems())
                .as("whoever lacks what was left out is told")
                .anyMatch(problem -> problem.contains("GAP"));
    }

    @Test
    void whereverItIsCutOffWhatIsBeforeCountsAndTheRestIsTold() throws IOException {
        byte[] whole = Files.readAllBytes(bundle);
        Random random = new Random(5);
        Centre tokmok = fresh();
        for (int length : random.ints(12, 6, whole.length).sorted().toArray()) {
            Path cut = Files.write(root.resolve("cut"), Arrays.copyOf(whole, length));
            BundleReader.Outcome outcome = tokmok.readBundle(cut);
            assertThat(outcome.problems()).singleElement().asString().contains("ends at byte " + length);
            assertThat(tokmok.journal().position()).isBetween(0L, (long) CHANGES);
            assertThat(tokmok.media().find(picture)).isEmpty();
        }
        assertThat(tokmok.journal().verify().sound()).isTrue();
        assertThat(tokmok.readBundle(bundle).whole()).isTrue();
        assertThat(tokmok.texts()).isEqualTo(bishkek.texts());
        assertThat(tokmok.media().find(picture)).isPresent();
    }

    @Test
    void everyFlippedByteIsFoundAndItsPlaceTold() throws IOException {
        byte[] whole = Files.readAllBytes(bundle);
        Random random = new Random(6);
        Centre tokmok = fresh();
        for (int at : random.ints(20, 5, whole.length).toArray()) {
            byte[] bad = whole.clone();
            bad[at] ^= (byte) (1 << random.nextInt(8));
            BundleReader.Outcome outcome = tokmok.readBundle(Files.write(root.resolve("bad"), bad));
            assertThat(outcome.problems()).as("flipped at %d", at).hasSize(1);
            assertThat(outcome.problems().getFirst()).containsPattern("byte \\d+");
        }
        assertThat(bishkek.texts()).containsAll(tokmok.texts());
        assertThat(tokmok.journal().verify().sound()).isTrue();
    }

    /** Whoever can write sums can forge no signature and no hash. */
    @Test
    void whatSomebodyChangedOnPurposeIsNotTaken() throws IOException {
        Centre tokmok = fresh();
        BundleReader.Outcome forged = tokmok.readBundle(rewritten((byte) 'S', body -> body[body.length / 2] ^= 1));
        assertThat(tokmok.texts()).isEmpty();
        assertThat(forged.problems()).isNotEmpty().allMatch(problem -> problem.contains("at byte "));
        assertThat(forged.files()).as("the rest is taken").isEqualTo(1);

        Centre other = fresh();
        BundleReader.Outcome swapped = other.readBundle(rewritten((byte) 'C', body -> body[0] ^= 1));
        assertThat(swapped.applied()).isEqualTo(CHANGES);
        assertThat(swapped.problems()).singleElement().asString().contains(picture.hex());
        assertThat(other.media().find(picture)).isEmpty();
        assertThat(other.media().wanted()).as("it is waited for as before").hasSize(1);

        assertThat(fresh().readBundle(rewritten((byte) 'S', body -> {})).whole())
                .as("the negative control: rewriting alone is no harm")
                .isTrue();
    }

    private interface Change {
        void in(byte[] body);
    }

    /** The bundle with every frame of a type changed and its sums right again. */
    private Path rewritten(byte type, Change change) throws IOException {
        Path to = root.resolve("rewritten");
        try (FrameReader from = new FrameReader(bundle);
                FrameWriter out = new FrameWriter(to)) {
            for (Frame frame = from.next(); frame.type() != Frame.END; frame = from.next()) {
                if (frame.type() == type) {
                    change.in(frame.body());
                }
                out.write(frame.type(), frame.body());
            }
            out.end();
        }
        return to;
    }

    @Test
    void aFileOfAnotherSizeOrWithoutAnEndDoesNoHarm() throws IOException {
        Path endless = root.resolve("endless");
        try (FrameWriter out = new FrameWriter(endless)) {
            out.write(
                    Frame.HEAD,
                    BundleHead.encode(bishkek.id(), bishkek.journal().vector()));
            byte[] head = new byte[40];
            Arrays.fill(head, 33, 40, (byte) 0xFF);
            out.write(Frame.FILE, head);
            out.write(Frame.CHUNK, new byte[1000]);
            out.end();
        }
        Centre tokmok = fresh();
        assertThat(tokmok.readBundle(endless).problems())
                .singleElement()
                .asString()
                .contains("does not go on");
        assertThat(tokmok.media().takenBytes()).isZero();
    }

    @Test
    void strangersAndOtherFilesAreRefused() throws IOException {
        Centre stranger = centre(Centre.STRANGER);
        stranger.write("believe me");
        Path strange = root.resolve("strange");
        stranger.writeBundle(strange, null);
        Centre tokmok = fresh();
        assertThat(tokmok.readBundle(strange).problems())
                .singleElement()
                .asString()
                .contains("UNTRUSTED");
        Path text = Files.writeString(root.resolve("text"), "Dear centre");
        assertThat(tokmok.readBundle(text).problems())
                .singleElement()
                .asString()
                .contains("no bundle");
        assertThatThrownBy(() -> bishkek.writeBundle(root.resolve("x"), text))
                .isInstanceOfSatisfying(
                        BundleRefusal.class, e -> assertThat(e.code()).isEqualTo("bundle-unknown"));
        assertThat(root.resolve("x")).doesNotExist();
        assertThat(root.resolve("x.unfinished")).doesNotExist();
        assertThat(tokmok.texts()).isEmpty();
    }
}
