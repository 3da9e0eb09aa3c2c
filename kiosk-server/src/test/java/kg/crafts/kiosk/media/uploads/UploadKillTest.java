package kg.crafts.kiosk.media.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.KilledProcess;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.StoredMedia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that takes in files is killed (SIGKILL) at chance moments, again and again on one folder: each piece that was
 * acknowledged is there, the sender goes on where it is told to, and no file stands among the media by half. {@code
 * -Duploadkills=200} makes it longer, {@code -Dseed=} repeats one.
 */
class UploadKillTest {

    private static final int KILLS = Integer.getInteger("uploadkills", 6);
    private static final int MAX_KILLS_TO_CATCH_THE_FAULT = 20;

    private final Random random = new Random(KilledProcess.SEED);
    /** What may stand among the media. */
    private final Set<ContentHash> whole = new HashSet<>();

    private int pieces;
    private int resumed;

    @TempDir
    Path folder;

    @Test
    void piecesAreThereUploadsGoOnAndNothingIsMediaByHalf() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            assertThat(killOnce(kill, "sound"))
                    .as("lost; seed %d", KilledProcess.SEED)
                    .isEmpty();
            assertThat(halves()).as("seed %d", KilledProcess.SEED).isEmpty();
        }
        System.out.printf(
                "Uploads: %d kills, %d pieces acknowledged, none lost, %d uploads resumed, seed %d%n",
                KILLS, pieces, resumed, KilledProcess.SEED);
        assertThat(pieces).isGreaterThan(KILLS);
        assertThat(resumed).isPositive();
    }

    /** The negative control: the same check finds it when a piece is acknowledged before it is written. */
    @Test
    void acknowledgingBeforeWritingIsFound() throws Exception {
        for (int kill = 0; kill < MAX_KILLS_TO_CATCH_THE_FAULT; kill++) {
            if (!killOnce(kill, "unsound").isEmpty()) {
                return;
            }
        }
        assertThat(false)
                .as("a piece that was lost, seed %d", KilledProcess.SEED)
                .isTrue();
    }

    /** The negative control: a file that was put into place by half is found. */
    @Test
    void aHalfIsFound() throws Exception {
        MediaStore media = UploadVictim.media(folder);
        byte[] content = UploadVictim.content(0, 0);
        StoredMedia stored = media.put(new ByteArrayInputStream(content));
        whole.add(stored.hash());
        assertThat(halves()).isEmpty();
        try (RandomAccessFile file = new RandomAccessFile(stored.path().toFile(), "rw")) {
            file.setLength(content.length / 2);
        }
        assertThat(halves()).containsExactly(stored.hash());
    }

    /** Returns what was acknowledged and is not there. */
    private Set<String> killOnce(int run, String mode) throws Exception {
        List<String> said;
        try (KilledProcess victim = KilledProcess.start(UploadVictim.class, 128, folder, run, mode)) {
            // Every other one in the middle of a file, however fast the machine is.
            victim.await("ready");
            said = run % 2 == 0 ? victim.killAfter(1 + random.nextInt(30), 0) : victim.killAfter(random.nextInt(900));
        }
        MediaStore media = UploadVictim.media(folder);
        Uploads uploads = UploadVictim.uploads(folder, media);
        Map<UUID, byte[]> files = new HashMap<>();
        Set<String> lost = new HashSet<>();
        for (String line : said) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "begun" -> {
                    byte[] file = UploadVictim.content(run, Integer.parseInt(words[2]));
                    whole.add(ContentHash.of(file));
                    files.put(UUID.fromString(words[1]), file);
                }
                case "up" -> {
                    pieces++;
                    if (received(uploads, words[1]) < Long.parseLong(words[2])) {
                        lost.add(line);
                    }
                }
                default -> {
                    if (media.find(new ContentHash(words[1])).isEmpty()) {
                        lost.add(line);
                    }
                }
            }
        }
        for (Upload upload : uploads.list(UploadVictim.OWNER)) {
            if (files.containsKey(upload.id())) { // Else it was begun and not acknowledged.
                goOn(uploads, upload, files.get(upload.id()));
            }
            uploads.drop(UploadVictim.OWNER, upload.id());
        }
        return lost;
    }

    private static long received(Uploads uploads, String id) {
        return uploads.list(UploadVictim.OWNER).stream()
                .filter(upload -> upload.id().toString().equals(id))
                .mapToLong(Upload::received)
                .findFirst()
                .orElse(-1);
    }

    /** As its sender does after the restart: asks how far it is, and sends the rest. */
    private void goOn(Uploads uploads, Upload upload, byte[] file) throws IOException {
        int at = (int) upload.received();
        if (at < file.length) {
            resumed++;
            assertThatThrownBy(() -> uploads.append(UploadVictim.OWNER, upload.id(), at + 1, new byte[1]))
                    .as("no other place is taken")
                    .isInstanceOf(UploadRefused.class);
            uploads.append(UploadVictim.OWNER, upload.id(), at, Arrays.copyOfRange(file, at, file.length));
        }
        assertThat(uploads.finish(UploadVictim.OWNER, upload.id())
                        .orElseThrow()
                        .file()
                        .hash())
                .as("what came before the kill is what was sent, seed %d", KilledProcess.SEED)
                .isEqualTo(ContentHash.of(file));
    }

    /** Files among the media that are not what their names say, or that nobody has sent. */
    private Set<ContentHash> halves() throws IOException {
        MediaStore media = UploadVictim.media(folder);
        Set<ContentHash> halves = new HashSet<>();
        Optional<StoredMedia> next = media.next(null);
        while (next.isPresent()) {
            ContentHash hash = next.get().hash();
            if (!whole.contains(hash)
                    || !ContentHash.of(Files.readAllBytes(next.get().path())).equals(hash)) {
                halves.add(hash);
            }
            next = media.next(hash);
        }
        return halves;
    }
}
