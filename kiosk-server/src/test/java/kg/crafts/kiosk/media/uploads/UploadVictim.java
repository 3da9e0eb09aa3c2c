package kg.crafts.kiosk.media.uploads;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kg.crafts.kiosk.media.MediaLimits;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.sniff.Samples;

/**
 * A process that takes in one file after the other until it is killed, and says what was acknowledged: {@code begun id
 * round .}, {@code up id offset .}, {@code kept hash .}. Arguments: a folder, a number that makes its files others than
 * those of the last run, and {@code sound} or {@code unsound}, which acknowledges a piece before it is written.
 */
final class UploadVictim {

    static final String OWNER = "victim";

    private static final int PIECE = 6_000;
    private static final int SEGMENT = 60_000;

    private UploadVictim() {}

    static MediaStore media(Path folder) throws IOException {
        return MediaStore.open(folder.resolve("media"), MediaLimits.DEFAULT);
    }

    static Uploads uploads(Path folder, MediaStore media) throws IOException {
        return Uploads.open(folder.resolve("uploads"), media, InstantSource.system());
    }

    /** The file of a round: a picture with 300 KB of notes that no other has. */
    static byte[] content(int run, int round) {
        byte[] picture = Samples.jpeg(400, 300);
        Random random = new Random(1_000L * run + round);
        for (int i = 0; i < 5; i++) {
            byte[] notes = new byte[SEGMENT];
            random.nextBytes(notes);
            picture = Samples.withSegment(picture, 0xFE, notes);
        }
        return picture;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int run = Integer.parseInt(arguments[1]);
        boolean sound = arguments[2].equals("sound");
        MediaStore media = media(folder);
        Uploads uploads = uploads(folder, media);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("ready");
        for (int round = 0; !out.checkError(); round++) {
            byte[] file = content(run, round);
            Upload upload = uploads.begin(OWNER, "felt.jpg", file.length);
            out.println("begun " + upload.id() + " " + round + " .");
            for (int at = 0; at < file.length; at += PIECE) {
                int end = Math.min(file.length, at + PIECE);
                if (!sound) {
                    out.println("up " + upload.id() + " " + end + " .");
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(3)); // Stands for a slow disk.
                }
                uploads.append(OWNER, upload.id(), at, Arrays.copyOfRange(file, at, end));
                if (sound) {
                    out.println("up " + upload.id() + " " + end + " .");
                }
            }
            Uploads.Outcome kept = uploads.finish(OWNER, upload.id()).orElseThrow();
            out.println("kept " + kept.file().hash() + " .");
        }
    }
}
