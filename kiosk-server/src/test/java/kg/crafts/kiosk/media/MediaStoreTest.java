package kg.crafts.kiosk.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaStoreTest {

    private static final MediaLimits LIMITS = new MediaLimits(1_000_000, 1_500_000);

    @TempDir
    Path folder;

    private MediaStore store;

    @BeforeEach
    void open() throws IOException {
        store = MediaStore.open(folder, LIMITS);
    }

    @Test
    void keepsAFileUnderItsHash() throws IOException {
        byte[] content = content(1, 200_000);
        StoredMedia stored = put(content);
        assertThat(stored.hash()).isEqualTo(ContentHash.of(content));
        assertThat(stored.size()).isEqualTo(200_000);
        String hex = stored.hash().hex();
        assertThat(folder.relativize(stored.path()))
                .isEqualTo(Path.of("files", hex.substring(0, 2), hex.substring(2, 4), hex));
        assertThat(store.find(stored.hash())).contains(stored);
        assertThat(store.read(stored.hash(), 199_990, 64))
                .hasValueSatisfying(tail -> assertThat(tail).isEqualTo(Arrays.copyOfRange(content, 199_990, 200_000)));
        assertThat(store.read(stored.hash(), 300_000, 64))
                .hasValueSatisfying(none -> assertThat(none).isEmpty());
    }

    @Test
    void takesTheSameFileOnlyOnce() throws IOException {
        put(content(1, 1_000));
        put(content(1, 1_000));
        assertThat(store.takenBytes()).isEqualTo(1_000);
        assertThat(store.revision()).isEqualTo(1);
    }

    @Test
    void refusesAnUnexpectedFileAndKeepsNothingOfIt() throws IOException {
        ContentHash expected = ContentHash.of(content(1, 10));
        assertThatThrownBy(() -> store.put(new ByteArrayInputStream(content(2, 10)), expected))
                .isInstanceOfSatisfying(
                        MediaRefusal.class, e -> assertThat(e.code()).isEqualTo("media-hash-mismatch"));
        assertThat(store.find(expected)).isEmpty();
        assertNoLeftovers();
    }

    @Test
    void refusesTooLargeAndTooMuch() throws IOException {
        assertThatThrownBy(() -> put(content(1, 1_000_001))).hasMessageContaining("1000000 bytes");
        put(content(2, 1_000_000));
        assertThatThrownBy(() -> put(content(3, 600_000)))
                .isInstanceOfSatisfying(
                        MediaRefusal.class, e -> assertThat(e.code()).isEqualTo("media-full"));
        assertNoLeftovers();
        assertThat(store.takenBytes()).isEqualTo(1_000_000);
    }

    @Test
    void finishesAWantedFileAcrossRestarts() throws IOException {
        byte[] content = content(4, 150_000);
        ContentHash hash = ContentHash.of(content);
        store.want(hash, content.length);
        store.append(hash, 0, Arrays.copyOfRange(content, 0, 65_536));
        assertThat(store.find(hash)).as("not visible before it is whole").isEmpty();
        assertThat(store.takenBytes()).as("the whole is reserved").isEqualTo(150_000);

        open();
        assertThat(store.wanted()).containsExactly(new WantedMedia(hash, 150_000, 65_536));
        assertThat(store.takenBytes()).isEqualTo(150_000);
        store.append(hash, 65_536, Arrays.copyOfRange(content, 65_536, 131_072));
        assertThat(store.append(hash, 131_072, Arrays.copyOfRange(content, 131_072, 150_000)))
                .isPresent();
        assertThat(Files.readAllBytes(store.find(hash).orElseThrow().path())).isEqualTo(content);
        assertThat(store.wanted()).isEmpty();
        assertThat(store.takenBytes()).isEqualTo(150_000);
    }

    @Test
    void dropsAPoisonedDownloadAndWaitsOn() throws IOException {
        ContentHash hash = ContentHash.of(content(5, 1_000));
        store.want(hash, 1_000);
        assertThatThrownBy(() -> store.append(hash, 0, content(6, 1_000)))
                .isInstanceOfSatisfying(
                        MediaRefusal.class, e -> assertThat(e.code()).isEqualTo("media-hash-mismatch"));
        assertThat(store.find(hash)).isEmpty();
        assertThat(store.wanted()).containsExactly(new WantedMedia(hash, 1_000, 0));
        assertThat(store.takenBytes()).isZero();
        assertThat(store.append(hash, 0, content(5, 1_000))).isPresent();
    }

    @Test
    void refusesAChunkOutOfPlace() throws IOException {
        ContentHash hash = ContentHash.of(content(5, 1_000));
        store.want(hash, 1_000);
        assertThatThrownBy(() -> store.append(hash, 1, new byte[10])).hasMessageContaining("begins at 1");
        assertThatThrownBy(() -> store.append(hash, 0, new byte[1_001])).isInstanceOf(MediaRefusal.class);
        assertThatThrownBy(() -> store.append(ContentHash.of(new byte[1]), 0, new byte[1]))
                .isInstanceOf(MediaRefusal.class);
    }

    @Test
    void aFilePutByHandEndsTheWaiting() throws IOException {
        byte[] content = content(7, 500);
        ContentHash hash = ContentHash.of(content);
        store.want(hash, 500);
        store.append(hash, 0, Arrays.copyOf(content, 100));
        put(content);
        assertThat(store.wanted()).isEmpty();
        assertThat(store.takenBytes()).isEqualTo(500);
        store.want(hash, 500);
        assertThat(store.wanted()).as("what is here is not wanted").isEmpty();
    }

    @Test
    void hashesAreSafeInPaths() {
        assertThatThrownBy(() -> new ContentHash("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ContentHash("A".repeat(64))).isInstanceOf(IllegalArgumentException.class);
    }

    private StoredMedia put(byte[] content) throws IOException {
        return store.put(new ByteArrayInputStream(content));
    }

    private static byte[] content(long seed, int size) {
        byte[] content = new byte[size];
        new Random(seed).nextBytes(content);
        return content;
    }

    private void assertNoLeftovers() throws IOException {
        try (Stream<Path> left = Files.list(folder.resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }
}
