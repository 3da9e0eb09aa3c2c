package kg.crafts.kiosk.media.pictures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import kg.crafts.kiosk.media.MediaLimits;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.sniff.Samples;
import kg.crafts.kiosk.media.uploads.Upload;
import kg.crafts.kiosk.media.uploads.Uploads;

/**
 * A process that sends pictures to itself and makes tiles of them until it is killed, and says what was acknowledged: {@code
 * up id offset .}, {@code kept hash .}, {@code made hash .}. Arguments: a folder, and a number that makes its pictures others
 * than those of the last run.
 */
final class PictureVictim {

    private static final int PIECE = 20_000;

    private PictureVictim() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int run = Integer.parseInt(arguments[1]);
        MediaStore media = MediaStore.open(folder.resolve("media"), MediaLimits.DEFAULT);
        Uploads uploads = Uploads.open(folder.resolve("uploads"), media, InstantSource.system());
        Pictures pictures = Pictures.open(folder.resolve("pictures"), media);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("ready");
        for (int round = 0; !out.checkError(); round++) {
            byte[] picture = Samples.withSegment(
                    Samples.jpeg(1_500 + round, 1_100), 0xFE, Samples.ascii(run + " " + round + "x".repeat(60_000)));
            Upload upload = uploads.begin("victim", "felt.jpg", picture.length);
            for (int at = 0; at < picture.length; at += PIECE) {
                byte[] piece = Arrays.copyOfRange(picture, at, Math.min(picture.length, at + PIECE));
                Upload grown = uploads.append("victim", upload.id(), at, piece);
                out.println("up " + upload.id() + " " + grown.received() + " .");
            }
            Uploads.Outcome kept = uploads.finish("victim", upload.id()).orElseThrow();
            out.println("kept " + kept.file().hash() + " .");
            pictures.make(kept.file().hash(), () -> false);
            out.println("made " + kept.file().hash() + " .");
        }
    }
}
