package kg.crafts.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kg.crafts.kiosk.journal.Version;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaScrub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three centres that reach each other: what one writes, the others have. */
class ThreeCentresTest {

    @TempDir
    Path root;

    private TestCentre bishkek;
    private TestCentre tokmok;
    private TestCentre karakol;

    @BeforeEach
    void start() throws Exception {
        bishkek = TestCentre.create(root, "bishkek");
        tokmok = TestCentre.create(root, "tokmok");
        karakol = TestCentre.create(root, "karakol");
        long began = System.nanoTime();
        startBishkek();
        TestWait.print("Sync.start returned after ms", (System.nanoTime() - began) / 1_000_000);
        tokmok.start(bishkek.toPeer(), karakol.toPeer());
        karakol.start(bishkek.toPeer(), tokmok.toPeer());
        bishkek.awaitReady();
        TestWait.print("first centre ready after ms", (System.nanoTime() - began) / 1_000_000);
        for (TestCentre centre : List.of(bishkek, tokmok, karakol)) {
            centre.awaitReady().awaitConnected(2);
        }
        TestWait.print("all connected after ms", (System.nanoTime() - began) / 1_000_000);
    }

    private void startBishkek() {
        bishkek.start(tokmok.toPeer(), karakol.toPeer());
    }

    @AfterEach
    void stop() {
        TestCentre.closeAll(bishkek, tokmok, karakol);
    }

    @Test
    void aChangeIsOnTheOthersSoon() throws Exception {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Version version = bishkek.write("change " + i);
            millis.add(TestWait.until("both have it", () -> tokmok.holds(version) && karakol.holds(version)));
            Thread.sleep(100);
        }
        Collections.sort(millis);
        TestWait.print("change on both others, ms p50/max of 20", millis.get(10) + "/" + millis.getLast());
    }

    @Test
    void everyoneWritesAndAllHoldTheSame() throws Exception {
        for (int i = 0; i < 200; i++) {
            bishkek.write("b" + i);
            tokmok.write("t" + i);
            karakol.write("k" + i);
        }
        long millis = TestWait.until("equal vectors", this::allEqual);
        TestWait.print("600 changes of three authors converged, ms after the last", millis);
        assertThat(bishkek.texts()).hasSize(600).isEqualTo(tokmok.texts()).isEqualTo(karakol.texts());
        TestWait.until("heard", () -> bishkek.status(tokmok).lastHeard() != null);
        assertThat(bishkek.status(tokmok).ageSeconds()).isNotNull();
    }

    private boolean allEqual() {
        return bishkek.journal().vector().equals(tokmok.journal().vector())
                && tokmok.journal().vector().equals(karakol.journal().vector());
    }

    @Test
    void mediaFollow() throws Exception {
        byte[] picture = new byte[3_000_000];
        new Random(7).nextBytes(picture);
        ContentHash hash = ContentHash.of(picture);
        tokmok.media().want(hash, picture.length);
        karakol.media().want(hash, picture.length);
        bishkek.store(picture);
        long millis = TestWait.until(
                "both have the file",
                () -> tokmok.media().find(hash).isPresent()
                        && karakol.media().find(hash).isPresent());
        TestWait.print("3 MB file on both others, ms", millis);
        assertThat(Files.readAllBytes(tokmok.media().find(hash).orElseThrow().path()))
                .isEqualTo(picture);
    }

    @Test
    void aFileThatTheDiskForgotIsFetchedAgain() throws Exception {
        byte[] picture = new byte[300_000];
        new Random(8).nextBytes(picture);
        ContentHash hash = bishkek.store(picture);
        Path file = tokmok.media().find(tokmok.store(picture)).orElseThrow().path();
        byte[] flipped = picture.clone();
        flipped[123_456] ^= 1;
        Files.write(file, flipped);
        try (MediaScrub scrub = MediaScrub.start(
                tokmok.media(), InstantSource.system(), Duration.ZERO, () -> tokmok.wish(hash, picture.length))) {
            TestWait.until("the damage is found", () -> scrub.found() == 1);
            long millis = TestWait.until(
                    "it is whole again", () -> tokmok.media().find(hash).isPresent());
            TestWait.print("a damaged file was fetched again in ms", millis);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(picture);
    }

    @Test
    void aCentreThatLostEverythingGetsItsOwnBack() throws Exception {
        for (int i = 0; i < 50; i++) {
            bishkek.write("b" + i);
        }
        TestWait.until("others have it", this::allEqual);
        bishkek.close();
        tokmok.write("while bishkek was away");
        TestFolders.delete(root.resolve("bishkek").resolve("journal"));
        startBishkek();
        long millis = TestWait.until("all is back", () -> bishkek.texts().size() == 51);
        TestWait.print("empty journal caught up from peers, ms after start", millis);
        Version after = bishkek.write("in a new incarnation");
        TestWait.until("others follow the new incarnation", () -> tokmok.holds(after) && karakol.holds(after));
        assertThat(tokmok.texts()).hasSize(52);
    }
}
