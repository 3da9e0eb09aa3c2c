package kg.crafts.kiosk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is held of files is bounded, and is what the disk has. */
class KnownFilesTest {

    private static final int BYTES = 1_000;
    private static final int SMALL = 64 * 1024;

    @TempDir
    Path folder;

    private final KnownFiles files = new KnownFiles(3 * BYTES);
    private final byte[] content = new byte[SMALL + 1];
    private Path file;

    @BeforeEach
    void write() throws IOException {
        new Random(7).nextBytes(content);
        file = Files.write(folder.resolve("pack"), content);
    }

    private FileReply part(int from) {
        return new FileReply(file, from, BYTES, "image/jpeg", "tag-" + from);
    }

    @Test
    void aPartIsReadFromWhereItStands() throws IOException {
        FileReply read = part(500).read();
        assertThat(read.held()).isEqualTo(BYTES);
        assertThat(read.bytes().getBytes()).isEqualTo(Arrays.copyOfRange(content, 500, 500 + BYTES));
    }

    @Test
    void whatEndsTooSoonIsNotTakenForTheFile() {
        assertThatThrownBy(() -> part(SMALL).read()).isInstanceOf(IOException.class);
    }

    @Test
    void onlyWhatIsSmallAndSentAsItIsIsWorthHolding() throws IOException {
        assertThat(part(0).isWorthHolding()).isTrue();
        assertThat(part(0).read().isWorthHolding()).as("it is held").isFalse();
        assertThat(new FileReply(file, 0, SMALL, "image/jpeg", "t").isWorthHolding())
                .isTrue();
        assertThat(new FileReply(file, 0, SMALL + 1, "image/jpeg", "t").isWorthHolding())
                .isFalse();
        assertThat(new FileReply(file, 0, BYTES, "image/svg+xml", "t").isWorthHolding())
                .isFalse();
    }

    @Test
    void theBytesOfTheOldestGoFirst() throws IOException {
        for (int at = 0; at < 3; at++) {
            files.put("/" + at, part(at).read());
        }
        files.find("/0");
        files.put("/3", part(3).read());
        assertThat(files.find("/1")).as("the one that nobody asked for").isNull();
        assertThat(files.find("/0")).isNotNull();
        assertThat(files.held()).isEqualTo(3 * BYTES);
    }

    @Test
    void whatTakesTheSamePlaceOrGoesIsNotCountedOn() throws IOException {
        files.put("/a", part(0));
        assertThat(files.held()).isZero();
        for (int time = 0; time < 5; time++) {
            files.put("/a", part(0).read());
        }
        assertThat(files.held()).isEqualTo(BYTES);
        files.remove("/a");
        files.remove("/a");
        assertThat(files.held()).isZero();
    }

    @Test
    void placesAreBoundedToo() {
        for (int at = 0; at < 5_000; at++) {
            files.put("/" + at, part(0));
        }
        assertThat(files.find("/903")).isNull();
        assertThat(files.find("/904")).isNotNull();
    }
}
