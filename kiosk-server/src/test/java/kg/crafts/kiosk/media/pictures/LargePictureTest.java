package kg.crafts.kiosk.media.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kg.crafts.kiosk.media.sniff.Found;
import kg.crafts.kiosk.media.sniff.LargeJpeg;
import kg.crafts.kiosk.media.sniff.Sniffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tiles of a picture that is far larger than the memory it is given. {@code -Dpicture.side=20000 -Dpicture.heap=512m} is the
 * long form, of 400 megapixels.
 */
class LargePictureTest {

    private static final int SIDE = Integer.getInteger("picture.side", 8_000);
    private static final String HEAP = System.getProperty("picture.heap", "128m");
    private static final long MAX_SECONDS = 900;

    @TempDir
    Path folder;

    /** What runs with little memory. */
    static final class Tiling {

        private Tiling() {}

        public static void main(String[] arguments) throws IOException {
            Path picture = Path.of(arguments[0]);
            long start = System.nanoTime();
            Found found = Sniffer.inspect(picture);
            PictureSizes sizes = PackWriter.write(picture, found, Path.of(arguments[1]), () -> false);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%d × %d, heap %d MB: %d files in %.1f s, %.0f tiles a second%n",
                    sizes.width(),
                    sizes.height(),
                    Runtime.getRuntime().maxMemory() >> 20,
                    sizes.count(),
                    seconds,
                    sizes.count() / seconds);
        }
    }

    @Test
    void aPictureLargerThanMemoryIsTiled() throws IOException, InterruptedException {
        Path picture = folder.resolve("large.jpg");
        Path pack = folder.resolve("large.tiles");
        LargeJpeg.write(picture, SIDE, SIDE);
        Process tiling = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tiling.class.getName(),
                        picture.toString(),
                        pack.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(tiling.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tiling.waitFor(MAX_SECONDS, TimeUnit.SECONDS)).isTrue();
        System.out.print(said);
        assertThat(tiling.exitValue()).as(said).isZero();
        PictureSizes sizes = new PictureSizes(SIDE, SIDE);
        TilePack read = TilePack.open(pack, sizes);
        for (int place = 0; place < sizes.count(); place++) {
            assertThat(read.part(place).length()).as("file %d", place).isPositive();
        }
        assertThat(Files.size(pack)).isGreaterThan((long) sizes.count() * 1_000);
    }
}
