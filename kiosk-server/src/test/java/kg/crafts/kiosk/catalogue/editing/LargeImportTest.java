package kg.crafts.kiosk.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.Release;
import kg.crafts.kiosk.fold.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import of more records than a release shows at once is taken back as one all the same. */
class LargeImportTest {

    private static final int MANY = Release.MAX_RECORDS + 100;

    @TempDir
    private Path folder;

    private static ObjectNode term(int number, String words) {
        ObjectNode term = Json.object()
                .put("kind", "term")
                .put("code", "term-" + number)
                .put("home", "bishkek")
                .put("status", "published")
                .put("scheme", "craft-words");
        term.set("name", text(words + number));
        term.putObject("summary").set("text", text("About " + number));
        return term;
    }

    private static ObjectNode text(String words) {
        ObjectNode texts = Json.object();
        texts.putObject("en").put("text", words).put("origin", "author").put("review", "unread");
        return texts;
    }

    private static UUID save(Writers writers, String words) {
        List<ObjectNode> records = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            records.add(term(i, words));
        }
        Catalogue.Saved saved = writers.centre.catalogue.catalogue().save("staff", records);
        assertThat(saved.created() + saved.changed()).isEqualTo(MANY);
        UUID release = saved.release();
        assertThat(release).isNotNull();
        return release;
    }

    @Test
    void isTakenBackWholeButForWhatWasEditedSince() {
        try (Writers bishkek = new Writers(folder, "bishkek", Centres.newKeys(), Map.of())) {
            UUID made = save(bishkek, "First ");
            assertThat(bishkek.visitors("term-" + (MANY - 1))).isEqualTo("First " + (MANY - 1));
            bishkek.undo.take("staff", bishkek.undo.get(made));
            assertThat(bishkek.visitors("term-" + (MANY - 1))).isEqualTo("none");
            assertThat(bishkek.editing.get("term-0").status()).isEqualTo("deleted");

            UUID again = save(bishkek, "Again ");
            UUID changed = save(bishkek, "Second ");
            bishkek.rename("term-7", "Seventh");
            bishkek.publish("term-7");
            Undo.Done back = bishkek.undo.take("staff", bishkek.undo.get(changed));
            assertThat(back.rows()).hasSize(MANY);
            assertThat(back.rows())
                    .filteredOn(row -> row.outcome() != Undo.Outcome.REVERSED)
                    .singleElement()
                    .satisfies(row -> assertThat(row.edited().code()).isEqualTo("term-7"));
            assertThat(bishkek.visitors("term-7")).isEqualTo("Seventh");
            assertThat(bishkek.visitors("term-" + (MANY - 1))).isEqualTo("Again " + (MANY - 1));

            bishkek.undo.take("staff", bishkek.undo.get(again));
            assertThat(bishkek.visitors("term-" + (MANY - 1)))
                    .as("what came after was taken back: nobody has edited it since")
                    .isEqualTo("none");
        }
    }
}
