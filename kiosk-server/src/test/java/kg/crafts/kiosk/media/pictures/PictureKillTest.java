package kg.crafts.kiosk.media.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kg.crafts.kiosk.KilledProcess;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaLimits;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.sniff.Samples;
import kg.crafts.kiosk.media.uploads.Upload;
import kg.crafts.kiosk.media.uploads.Uploads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that takes in pictures and makes tiles is killed (SIGKILL) at chance moments, again and again on one folder;
 * what it had acknowledged is there, and nothing is there by half. {@code -Dkills=200} makes it longer.
 */
class PictureKillTest {

    private static final int KILLS = Integer.getInteger("kills", 8);

    private final Random random = new Random(KilledProcess.SEED);

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereByHalf() throws Exception {
        int said = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> lines = run(kill);
            said += lines.size();
            check(lines);
        }
        System.out.printf(
                "Pictures: %d kills, %d steps acknowledged, none lost, seed %d%n", KILLS, said, KilledProcess.SEED);
        assertThat(said).isGreaterThan(KILLS);
    }

    private void check(List<String> lines) throws IOException {
        MediaStore media = MediaStore.open(folder.resolve("media"), MediaLimits.DEFAULT);
        Uploads uploads = Uploads.open(folder.resolve("uploads"), media, InstantSource.system());
        Pictures pictures = Pictures.open(folder.resolve("pictures"), media);
        for (String line : lines) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "up" -> {
                    Upload upload = uploads.find("victim", UUID.fromString(words[1]));
                    assertThat(upload.received())
                            .as("seed %d", KilledProcess.SEED)
                            .isGreaterThanOrEqualTo(Long.parseLong(words[2]));
                }
                case "kept" -> assertThat(media.find(new ContentHash(words[1]))).isPresent();
                case "made" -> whole(pictures, new ContentHash(words[1]));
                default -> throw new AssertionError(line);
            }
        }
        assertThat(unfinished()).as("seed %d", KilledProcess.SEED).isEmpty();
        for (Upload upload : uploads.list("victim")) {
            uploads.drop("victim", upload.id());
        }
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(Pictures.UNFINISHED))
                    .toList();
        }
    }

    private static void whole(Pictures pictures, ContentHash hash) throws IOException {
        PictureSizes sizes = Objects.requireNonNull(pictures.made(hash));
        PictureSizes.Size largest = sizes.largest();
        TilePack.Part part = pictures.part(hash, "full", "max").orElseThrow();
        byte[] jpeg = new byte[part.length()];
        try (RandomAccessFile file = new RandomAccessFile(part.path().toFile(), "r")) {
            file.seek(part.from());
            file.readFully(jpeg);
        }
        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth()).isEqualTo(largest.width());
    }

    private List<String> run(int run) throws IOException, InterruptedException {
        try (KilledProcess victim = KilledProcess.start(PictureVictim.class, 128, folder, run)) {
            return victim.await("ready").killAfter(100 + random.nextInt(2_500));
        }
    }

    /** The negative control: a pack whose end is missing is found out, not shown, and can be made again. */
    @Test
    void aPackWithoutItsEndIsNotShown() throws IOException {
        MediaStore media = MediaStore.open(folder.resolve("media"), MediaLimits.DEFAULT);
        ContentHash hash =
                media.put(new ByteArrayInputStream(Samples.jpeg(1_500, 1_100))).hash();
        Pictures pictures = Pictures.open(folder.resolve("pictures"), media);
        assertThat(pictures.make(hash, () -> false)).isTrue();
        try (Stream<Path> all = Files.walk(folder.resolve("pictures"))) {
            for (Path pack :
                    all.filter(file -> file.toString().endsWith(".tiles")).toList()) {
                try (RandomAccessFile file = new RandomAccessFile(pack.toFile(), "rw")) {
                    file.setLength(file.length() - 100);
                }
            }
        }
        assertThat(pictures.part(hash, "full", "max")).isEmpty();
        assertThat(pictures.made(hash)).isNull();
        assertThat(pictures.make(hash, () -> false)).isTrue();
        whole(pictures, hash);
    }
}
