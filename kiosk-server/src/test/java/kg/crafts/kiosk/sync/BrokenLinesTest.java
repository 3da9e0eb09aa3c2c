package kg.crafts.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.crafts.kiosk.journal.Version;
import kg.crafts.kiosk.media.ContentHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two centres with a line between them that does what long lines do. */
class BrokenLinesTest {

    @TempDir
    Path root;

    private TestCentre near;
    private TestCentre far;
    private final List<TestProxy> lines = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        near = TestCentre.create(root, "near");
        far = TestCentre.create(root, "far");
        lines.add(TestProxy.before(near));
        lines.add(TestProxy.before(far));
        far.start(near.toPeerAt(lines.get(0).port())).awaitReady();
        near.start(far.toPeerAt(lines.get(1).port())).awaitReady().awaitConnected(1);
        far.awaitConnected(1);
    }

    @AfterEach
    void stop() {
        TestCentre.closeAll(near, far);
        lines.forEach(TestProxy::close);
    }

    private void all(TestProxy.Line state) {
        lines.forEach(line -> line.set(state));
    }

    @Test
    void aPortThatIsTakenAtTheStartIsTriedAgain() throws Exception {
        TestCentre late = TestCentre.create(root, "late");
        try (ServerSocket taken = new ServerSocket(late.tunnelPort())) {
            late.start(near.toPeer());
            Thread.sleep(2_000); // Longer than the first try takes.
            assertThat(taken.isBound()).isTrue();
            assertThat(late.isReady()).isFalse();
        }
        late.awaitReady();
        late.close();
    }

    @Test
    void aCutLineHeals() throws Exception {
        breakAndHeal(TestProxy.Line.CUT);
    }

    @Test
    void aLineThatFallsSilentHeals() throws Exception {
        breakAndHeal(TestProxy.Line.SILENT);
    }

    private void breakAndHeal(TestProxy.Line how) throws Exception {
        Version before = near.write("before");
        TestWait.until("far has it", () -> far.holds(before));
        all(how);
        long slowest = 0;
        for (int i = 0; i < 100; i++) {
            long began = System.nanoTime();
            near.write("near " + i);
            far.write("far " + i);
            slowest = Math.max(slowest, (System.nanoTime() - began) / 1_000_000);
        }
        long noticed = TestWait.until(
                "noticed",
                () -> !near.status(far).connected() && !far.status(near).connected());
        Thread.sleep(2_000);
        Long age = near.status(far).ageSeconds();
        assertThat(age).isGreaterThanOrEqualTo(2);
        assertThat(far.texts()).as("each is alone").hasSize(101);
        all(TestProxy.Line.WHOLE);
        long healed = TestWait.until(
                "both sides' changes everywhere",
                () -> near.texts().size() == 201 && near.texts().equals(far.texts()));
        TestWait.print(how + ": slowest of 200 writes meanwhile, ms", slowest);
        TestWait.print(how + ": noticed after ms", noticed);
        TestWait.print(how + ": all everywhere after healing, ms", healed);
        TestWait.until("age is small again", () -> {
            Long now = near.status(far).ageSeconds();
            return now != null && now <= 2;
        });
    }

    @Test
    void aSlowLineIsOnlySlow() throws Exception {
        lines.forEach(line -> line.delay(300));
        Version version = near.write("over mountains");
        long millis = TestWait.until("it is there", () -> far.holds(version));
        TestWait.print("600 ms round trip: a change is there after ms", millis);
        assertThat(far.status(near).connected()).isTrue();
    }

    @Test
    void aCutMediaTransferGoesOnWhereItWas() throws Exception {
        byte[] film = new byte[6_000_000];
        new Random(11).nextBytes(film);
        ContentHash hash = ContentHash.of(film);
        near.store(film);
        lines.forEach(line -> line.rate(16_000)); // A fast machine would have it whole before anybody looked.
        far.media().want(hash, film.length);
        TestWait.until("a part is there", () -> received(hash) > 500_000);
        all(TestProxy.Line.CUT);
        TestWait.until("noticed", () -> !far.status(near).connected());
        long kept = received(hash);
        assertThat(kept).isPositive().isLessThan(film.length);
        all(TestProxy.Line.WHOLE);
        lines.forEach(line -> line.rate(0));
        TestWait.until("whole", () -> far.media().find(hash).isPresent());
        TestWait.print("bytes kept of a film over a cut", kept + " of " + film.length);
    }

    private long received(ContentHash hash) {
        return far.media().findWanted(hash).map(file -> file.received()).orElse(0L);
    }

    @Test
    void aTextOvertakesAFilm() throws Exception {
        byte[] film = new byte[20_000_000];
        new Random(12).nextBytes(film);
        ContentHash hash = near.store(film);
        lines.forEach(line -> line.rate(16_000));
        far.media().want(hash, film.length);
        TestWait.until("the film is under way", () -> received(hash) > 100_000);
        Version version = near.write("urgent");
        long millis = TestWait.until("the text is there", () -> far.holds(version));
        assertThat(far.media().find(hash)).as("the film is still under way").isEmpty();
        TestWait.print("a text overtook a film in ms", millis);
    }

    @Test
    void atSixtyFourKilobitsAChangeAndAPicturePassAFilm() throws Exception {
        ContentHash film = store(21, 20_000_000);
        ContentHash picture = store(22, 12_000);
        lines.forEach(line -> line.rate(64));
        far.media().want(film, 20_000_000);
        TestWait.until("the film is under way", () -> received(film) > 20_000);
        long before = received(film);
        long began = System.nanoTime();
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Thread.sleep(700 + 130 * i);
            Version version = near.write("urgent " + i);
            millis.add(TestWait.until("the text is there", () -> far.holds(version)));
        }
        assertThat(kbitPerSecond(film, before, began))
                .as("the line was as slow as it should be, and in use")
                .isBetween(8.0, 80.0);
        far.media().want(picture, 12_000);
        long pictureMillis = TestWait.until(
                "the picture is there", () -> far.media().find(picture).isPresent());
        assertThat(far.media().find(film)).as("the film is still under way").isEmpty();
        TestWait.print("64 kbit/s: texts overtook a film in ms", millis);
        TestWait.print("64 kbit/s: a picture of 12 KB overtook a film in ms", pictureMillis);
    }

    @Test
    void aLimitSlowsMediaAndNothingElse() throws Exception {
        ContentHash unlimited = store(25, 2_000_000);
        far.media().want(unlimited, 2_000_000);
        long unlimitedMillis = TestWait.until(
                "a film without a limit", () -> far.media().find(unlimited).isPresent());
        assertThat(2_000_000 * 8 / unlimitedMillis)
                .as("the negative control, in kbit/s")
                .isGreaterThan(1_000);
        far.close();
        far.limitMedia(256)
                .start(near.toPeerAt(lines.get(0).port()))
                .awaitReady()
                .awaitConnected(1);
        ContentHash film = store(23, 2_000_000);
        far.media().want(film, 2_000_000);
        TestWait.until("the film is under way", () -> received(film) > 0);
        long before = received(film);
        long began = System.nanoTime();
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Version version = near.write("urgent " + i);
            millis.add(TestWait.until("the text is there", () -> far.holds(version)));
            Thread.sleep(200);
        }
        double kbitPerSecond = kbitPerSecond(film, before, began);
        Collections.sort(millis);
        TestWait.print("limit of 256 kbit/s: film at kbit/s", Math.round(kbitPerSecond));
        TestWait.print("limit of 256 kbit/s: texts meanwhile, ms p50/max", millis.get(10) + "/" + millis.getLast());
        assertThat(kbitPerSecond).isPositive().isLessThan(300);
    }

    private double kbitPerSecond(ContentHash file, long before, long began) {
        return (received(file) - before) * 8e6 / (System.nanoTime() - began);
    }

    private ContentHash store(int seed, int bytes) throws Exception {
        byte[] content = new byte[bytes];
        new Random(seed).nextBytes(content);
        return near.store(content);
    }

    @Test
    void aLongLineCarriesMediaInLargePieces() throws Exception {
        lines.forEach(line -> line.delay(300));
        ContentHash picture = store(24, 600_000);
        far.media().want(picture, 600_000);
        long millis = TestWait.until(
                "the picture is there", () -> far.media().find(picture).isPresent());
        TestWait.print("600 ms round trip: a picture of 600 KB is there after ms", millis);
    }

    @Test
    void manyChangesAfterALongAbsence() throws Exception {
        all(TestProxy.Line.CUT);
        for (int i = 0; i < 5_000; i += 100) {
            int from = i;
            near.journal()
                    .append(IntStream.range(from, from + 100)
                            .mapToObj(each -> TestCentre.draft("n" + each))
                            .toList())
                    .join();
        }
        near.write("last");
        TestWait.until("noticed", () -> !far.status(near).connected());
        all(TestProxy.Line.WHOLE);
        long millis = TestWait.until("all there", () -> far.journal().position() == 5_001);
        TestWait.print("5,001 changes after healing, ms with reconnecting", millis);
        Set<String> expected = IntStream.range(0, 5_000).mapToObj(i -> "n" + i).collect(Collectors.toSet());
        assertThat(far.texts()).containsAll(expected);
    }
}
