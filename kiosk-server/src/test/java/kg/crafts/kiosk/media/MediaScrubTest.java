package kg.crafts.kiosk.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** I10 over the years: a byte that is served under a hash has that hash, though disks forget. */
class MediaScrubTest {

    private static final int FILES = 40;

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private MediaStore store;
    private final List<StoredMedia> files = new ArrayList<>();
    private int missing;

    @BeforeEach
    void fill() throws IOException {
        store = MediaStore.open(folder, new MediaLimits(1_000_000, 10_000_000));
        for (int i = 0; i < FILES; i++) {
            files.add(store.put(new ByteArrayInputStream(content(i))));
        }
    }

    private static byte[] content(int seed) {
        byte[] content = new byte[5_000];
        new Random(seed).nextBytes(content);
        return content;
    }

    private MediaScrub open() throws IOException {
        return MediaScrub.open(store, () -> now, () -> missing++);
    }

    /** Does what is due until nothing is; returns the days until the next. */
    private Duration settle(MediaScrub scrub) throws Exception {
        Duration wait = scrub.step();
        while (wait.isZero()) {
            wait = scrub.step();
        }
        return wait;
    }

    private void pass(MediaScrub scrub, Duration time) throws Exception {
        Instant until = now.plus(time);
        while (now.isBefore(until)) {
            now = now.plus(settle(scrub));
        }
    }

    private static void flip(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, 3_333);
            channel.write(ByteBuffer.wrap(new byte[] {(byte) (one.get(0) ^ 4)}), 3_333);
        }
    }

    @Test
    void aFlippedByteIsFoundSetAsideAndMendedByTheNextWholeFile() throws Exception {
        StoredMedia bad = files.get(17);
        flip(bad.path());
        assertThat(store.read(bad.hash(), 0, 10_000))
                .as("without a scrub it would be served for ever")
                .hasValueSatisfying(served -> assertThat(ContentHash.of(served)).isNotEqualTo(bad.hash()));
        MediaScrub scrub = open();
        pass(scrub, Duration.ofDays(101));
        assertThat(scrub.found()).isEqualTo(1);
        assertThat(missing).isEqualTo(1);
        assertThat(store.find(bad.hash())).isEmpty();
        assertThat(store.read(bad.hash(), 0, 10)).isEmpty();
        assertThat(store.takenBytes()).isEqualTo((FILES - 1) * 5_000L);
        assertThat(folder.resolve("damaged").resolve(bad.hash().hex())).hasSize(5_000);
        for (StoredMedia other : files) {
            assertThat(store.find(other.hash()).isPresent()).isEqualTo(other != bad);
        }

        store.want(bad.hash(), bad.size());
        store.append(bad.hash(), 0, content(17));
        assertThat(Files.readAllBytes(store.find(bad.hash()).orElseThrow().path()))
                .isEqualTo(content(17));
        assertThat(folder.resolve("damaged")).isEmptyDirectory();
        pass(scrub, Duration.ofDays(101));
        assertThat(scrub.found()).isEqualTo(1);
        assertThat(open().found()).as("counted beyond a restart").isEqualTo(1);
    }

    @Test
    void aShortenedFileIsFoundToo() throws Exception {
        try (FileChannel channel = FileChannel.open(files.get(3).path(), StandardOpenOption.WRITE)) {
            channel.truncate(4_999);
        }
        MediaScrub scrub = open();
        pass(scrub, Duration.ofDays(101));
        assertThat(scrub.found()).isEqualTo(1);
    }

    /** The negative control: what is whole stays. */
    @Test
    void wholeFilesStay() throws Exception {
        MediaScrub scrub = open();
        pass(scrub, Duration.ofDays(101));
        assertThat(scrub.found()).isZero();
        assertThat(missing).isZero();
        assertThat(store.takenBytes()).isEqualTo(FILES * 5_000L);
    }

    @Test
    void itReadsOneHundredthADayAndGoesOnAfterARestart() throws Exception {
        pass(open(), Duration.ofDays(30));
        List<String> note = Files.readAllLines(folder.resolve("scrub"));
        List<ContentHash> inOrder = new ArrayList<>(
                new TreeSet<>(files.stream().map(StoredMedia::hash).toList()));
        assertThat(inOrder.indexOf(new ContentHash(note.getFirst()))).isBetween(11, 12);

        flip(files.stream()
                .filter(file -> file.hash().equals(inOrder.get(14)))
                .findFirst()
                .orElseThrow()
                .path());
        MediaScrub again = open();
        pass(again, Duration.ofDays(5));
        assertThat(again.found()).as("next after the restart").isZero();
        pass(again, Duration.ofDays(5));
        assertThat(again.found()).isEqualTo(1);
    }

    @Test
    void whatWasMissedWhileOffIsNotCaughtUpWithAtOnce() throws Exception {
        settle(open());
        now = now.plus(Duration.ofDays(60));
        MediaScrub scrub = open();
        settle(scrub);
        List<String> note = Files.readAllLines(folder.resolve("scrub"));
        assertThat(Instant.parse(note.get(1))).isBetween(now, now.plus(Duration.ofDays(3)));
        now = now.minus(Duration.ofDays(400));
        pass(scrub, Duration.ofDays(101));
        assertThat(Instant.parse(Files.readAllLines(folder.resolve("scrub")).get(1)))
                .as("a clock set back does not end it")
                .isBefore(now.plus(Duration.ofDays(3)));
    }
}
