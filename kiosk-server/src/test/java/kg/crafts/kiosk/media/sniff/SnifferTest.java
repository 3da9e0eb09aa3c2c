package kg.crafts.kiosk.media.sniff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import kg.crafts.kiosk.media.pictures.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnifferTest {

    @TempDir
    Path folder;

    static List<HostileFiles.Case> all() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFileIsTakenOrRefusedForItsOwnReason(HostileFiles.Case each) throws IOException {
        Path file = Files.write(folder.resolve("file"), each.bytes());
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> look(file));
        if (each.flaw() == null) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused).as("%s", each).isNotNull();
            assertThat(refused.flaw()).isEqualTo(each.flaw());
        }
    }

    private static void look(Path file) throws IOException {
        if (Sniffer.inspect(file).kind().isPixels()) {
            Pictures.tryOut(file, file.toAbsolutePath().getParent());
        }
    }

    /** What visitors get of a picture holds nothing of what was smuggled in, and looks the same. */
    @ParameterizedTest
    @MethodSource("all")
    void nothingSmuggledIsLeftInTheCleanCopy(HostileFiles.Case each) throws IOException {
        Path file = Files.write(folder.resolve("file"), each.bytes());
        if (each.flaw() != null) {
            return;
        }
        Found found = Sniffer.inspect(file);
        String smuggled = new String(each.bytes(), StandardCharsets.ISO_8859_1);
        byte[] clean = each.bytes();
        if (found.kind().isPixels()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Found copied = Sniffer.clean(file, out);
            clean = out.toByteArray();
            assertThat(copied.orientation()).isEqualTo(found.orientation());
        } else if (found.telltale()) {
            Sniffer.blankNotes(file);
            clean = Files.readAllBytes(file);
            assertThat(clean).hasSameSizeAs(each.bytes());
        }
        assertThat(found.telltale() || !smuggled.contains("CANARY")).isTrue();
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY", "<script", "<?php");
        Files.write(file, clean);
        Found again = Sniffer.inspect(file);
        assertThat(again.width()).isEqualTo(found.width());
        assertThat(again.height()).isEqualTo(found.height());
        assertThat(again.orientation()).isEqualTo(found.orientation());
    }

    /** Any change of any byte leads to a picture or to a refusal, never to something that nobody expected. */
    @Test
    void chanceDamageIsRefusedOrHarmless() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Path file = folder.resolve("file");
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            List<HostileFiles.Case> all = all();
            byte[] bytes = all.get(random.nextInt(all.size())).bytes().clone();
            for (int i = 0; i <= random.nextInt(6); i++) {
                bytes[random.nextInt(Math.min(bytes.length, random.nextBoolean() ? 200 : bytes.length))] =
                        (byte) random.nextInt();
            }
            Files.write(file, bytes);
            try {
                look(file);
            } catch (FileRefused e) {
                refused++;
            } catch (IOException | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", round " + round, e);
            }
        }
        System.out.printf("Damage by chance: %d of 400 refused, seed %d%n", refused, seed);
        assertThat(refused).isPositive();
    }

    @Test
    void howLongItPlaysAndHowLargeItIsAreRead() throws IOException {
        assertThat(inspect(Samples.wav(3)).seconds()).isEqualTo(3);
        assertThat(inspect(Samples.mp3(100)).seconds()).isBetween(2.6, 2.62);
        assertThat(inspect(Samples.ogg("OpusHead", true)).seconds()).isEqualTo(10);
        assertThat(inspect(Samples.webm("webm", "V_VP9")))
                .extracting(Found::width, Found::height, Found::seconds)
                .containsExactly(640, 360, 10.0);
        assertThat(inspect(Samples.mp4("avc1", new byte[0])))
                .extracting(Found::width, Found::height, Found::seconds)
                .containsExactly(640, 360, 10.0);
        byte[] side = Samples.withSegment(Samples.jpeg(90, 60), 0xE1, Samples.exif(6));
        assertThat(inspect(side))
                .extracting(Found::width, Found::height, Found::orientation)
                .containsExactly(60, 90, 6);
    }

    private Found inspect(byte[] bytes) throws IOException {
        return Sniffer.inspect(Files.write(folder.resolve("file"), bytes));
    }
}
