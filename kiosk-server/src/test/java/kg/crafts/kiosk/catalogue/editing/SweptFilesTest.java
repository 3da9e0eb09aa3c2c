package kg.crafts.kiosk.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaSweep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a mention of a file: every way in which staff, here or elsewhere, may still come back to it. */
class SweptFilesTest {

    @TempDir
    private Path folder;

    private static ContentHash file(Writers centre, String words) {
        try {
            byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
            return centre.centre.media.put(new ByteArrayInputStream(bytes)).hash();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void name(Writers centre, String code, ContentHash file) {
        ObjectNode text = Json.object();
        text.putObject("en").put("text", code);
        centre.editing.create("staff", Kind.MEDIA, code, text, "bishkek");
        centre.set(code, "sha256", TextNode.valueOf(file.hex()));
    }

    private static Set<ContentHash> unmentioned(Writers centre, List<ContentHash> files) throws IOException {
        Set<ContentHash> left = new HashSet<>(files);
        MediaSweep.Mentions mentions = centre.centre.catalogue.mentions();
        long position = 0;
        for (long next = mentions.strike(left, 0); next > position; next = mentions.strike(left, position)) {
            position = next;
        }
        return left;
    }

    @Test
    void draftsHistoryWhatIsDeletedAndWhatOthersSayCountAsMuchAsWhatIsPublished() throws IOException {
        List<Writers> both = Writers.two(folder);
        try (Writers bishkek = both.get(0);
                Writers tokmok = both.get(1)) {
            ContentHash published = file(bishkek, "published");
            ContentHash draft = file(bishkek, "draft");
            ContentHash replaced = file(bishkek, "replaced");
            ContentHash deleted = file(bishkek, "deleted");
            ContentHash discarded = file(bishkek, "discarded");
            ContentHash unused = file(bishkek, "unused");
            List<ContentHash> all = List.of(published, draft, replaced, deleted, discarded, unused);
            assertThat(unmentioned(bishkek, all)).as("before they are used").hasSize(6);

            name(bishkek, "shown", replaced);
            bishkek.set("shown", "sha256", TextNode.valueOf(published.hex()));
            name(bishkek, "written", draft);
            name(bishkek, "gone", deleted);
            bishkek.publishing.delete("staff", List.of("gone"), "", Lang.EN);
            name(bishkek, "never-mind", discarded);
            bishkek.editing.discard("staff", "never-mind");
            assertThat(unmentioned(bishkek, all)).containsExactly(unused);

            for (ContentHash hash : all) {
                assertThat(tokmok.centre.media.find(hash)).isEmpty();
            }
            assertThat(unmentioned(tokmok, all)).as("nobody told it").hasSize(6);
            bishkek.tell(tokmok);
            assertThat(unmentioned(tokmok, all)).containsExactly(unused);
        }
    }
}
