package kg.crafts.kiosk.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that nothing mentions go after 30 days; a file that anything mentions never does. */
class MediaSweepTest {

    private static final int FILES = 250;
    private static final int PARTS = 7;
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    private Instant now = Instant.now();
    private MediaStore store;
    private final List<StoredMedia> files = new ArrayList<>();
    private final Set<ContentHash> mentioned = new HashSet<>();
    private final List<ContentHash> removed = new ArrayList<>();
    private int parts;
    private int tidied;

    @BeforeEach
    void fill() throws IOException {
        store = MediaStore.open(folder, new MediaLimits(1_000_000, 10_000_000));
        for (int i = 0; i < FILES; i++) {
            files.add(store.put(new ByteArrayInputStream(content(i))));
        }
    }

    private static byte[] content(int seed) {
        byte[] content = new byte[100];
        new Random(seed).nextBytes(content);
        return content;
    }

    /** All is mentioned in the last part. */
    private long strike(Set<ContentHash> some, long after) {
        parts++;
        if (after == PARTS - 1) {
            some.removeAll(mentioned);
        }
        return Math.min(after + 1, PARTS);
    }

    private MediaSweep open(MediaSweep.Mentions mentions) {
        return MediaSweep.open(store, mentions, () -> tidied++, removed::add, () -> now);
    }

    /** One round. */
    private void round(MediaSweep sweep) throws Exception {
        while (sweep.step().compareTo(DAY) < 0) {
            assertThat(removed.size()).isLessThanOrEqualTo(FILES);
        }
    }

    private void mentionAllBut(int... seeds) {
        files.forEach(file -> mentioned.add(file.hash()));
        for (int seed : seeds) {
            mentioned.remove(files.get(seed).hash());
        }
    }

    @Test
    void whatNothingMentionsGoesAfterThirtyDays() throws Exception {
        mentionAllBut(3, 140);
        MediaSweep sweep = open(this::strike);
        now = now.plus(MediaSweep.KEPT).minus(Duration.ofHours(1));
        round(sweep);
        assertThat(removed).as("too early").isEmpty();
        assertThat(parts).as("there was nothing to look for").isZero();
        now = now.plus(Duration.ofHours(2));
        round(sweep);
        assertThat(removed)
                .containsExactlyInAnyOrder(files.get(3).hash(), files.get(140).hash());
        assertThat(store.find(files.get(3).hash())).isEmpty();
        assertThat(store.takenBytes()).isEqualTo((FILES - 2) * 100L);
        for (ContentHash hash : mentioned) {
            assertThat(store.find(hash)).isPresent();
        }
        assertThat(tidied).isEqualTo(2);
    }

    /** The negative control: what protects a file is that it is mentioned. */
    @Test
    void withoutTheirMentionsAllOfThemGo() throws Exception {
        mentionAllBut();
        now = now.plus(MediaSweep.KEPT).plus(DAY);
        round(open((some, after) -> after));
        assertThat(removed).hasSize(FILES);
        assertThat(store.takenBytes()).isZero();
    }

    @Test
    void whatIsSentAgainStays() throws Exception {
        Instant longAgo = now.minus(Duration.ofDays(100));
        for (StoredMedia file : files) {
            Files.setLastModifiedTime(file.path(), FileTime.from(longAgo));
        }
        store.put(new ByteArrayInputStream(content(9)));
        now = now.plusSeconds(60);
        round(open(this::strike));
        assertThat(removed).hasSize(FILES - 1).doesNotContain(files.get(9).hash());
    }

    @Test
    void whatIsMentionedOrSentWhileOthersAreBeingRemovedStays() throws Exception {
        now = now.plus(MediaSweep.KEPT).plus(DAY);
        long[] end = {1};
        Set<ContentHash> late = new HashSet<>();
        MediaSweep sweep = open((some, after) -> {
            if (after == 0) {
                return 1;
            }
            some.removeAll(late);
            return end[0];
        });
        while (removed.isEmpty()) {
            sweep.step();
        }
        assertThat(removed).as("a step removes so many").hasSize(MediaSweep.FILES_A_STEP);
        List<StoredMedia> left =
                files.stream().filter(file -> !removed.contains(file.hash())).toList();
        late.add(left.get(0).hash());
        end[0] = 2;
        Files.setLastModifiedTime(left.get(1).path(), FileTime.from(now));
        round(sweep);
        assertThat(store.find(left.get(0).hash())).as("mentioned").isPresent();
        assertThat(store.find(left.get(1).hash())).as("sent").isPresent();
        assertThat(removed).hasSize(FILES - 2);
    }
}
