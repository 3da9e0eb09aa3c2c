package kg.crafts.kiosk.media.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import kg.crafts.kiosk.media.MediaLimits;
import kg.crafts.kiosk.media.MediaStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads that nobody goes on with are forgotten after a week, and what came of them is taken off the disk. */
class ForgottenUploadsTest {

    private static final String OWNER = "aigul";

    @TempDir
    Path folder;

    private Instant now = Instant.now();

    @Test
    void aWeekAfterTheLastPieceItIsDropped() throws IOException {
        MediaStore media = MediaStore.open(folder.resolve("media"), MediaLimits.DEFAULT);
        Path place = folder.resolve("uploads");
        Uploads uploads = Uploads.open(place, media, () -> now);
        byte[] file = UploadVictim.content(0, 0);
        Upload left = uploads.begin(OWNER, "left.jpg", file.length);
        Upload slow = uploads.begin(OWNER, "slow.jpg", file.length);
        uploads.append(OWNER, left.id(), 0, Arrays.copyOf(file, 1_000));
        uploads.append(OWNER, slow.id(), 0, Arrays.copyOf(file, 1_000));

        now = now.plus(Uploads.FORGOTTEN).minusSeconds(60);
        uploads.forgetOld();
        assertThat(uploads.list(OWNER)).as("not yet").hasSize(2);
        uploads.append(OWNER, slow.id(), 1_000, Arrays.copyOfRange(file, 1_000, 2_000));

        now = now.plus(Duration.ofMinutes(2));
        uploads.forgetOld();
        assertThat(uploads.list(OWNER)).extracting(Upload::name).containsExactly("slow.jpg");
        assertThat(place.resolve(left.id().toString())).doesNotExist();
        assertThat(Uploads.open(place, media, () -> now).find(OWNER, slow.id()).received())
                .isEqualTo(2_000);
    }
}
