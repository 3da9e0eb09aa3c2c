package kg.crafts.kiosk.catalogue.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import org.junit.jupiter.api.Test;

/** How far each text has come, and how much of an inventory a record tells. */
class TextStateTest {

    private static final String TECHNIQUE = """
            kind: technique
            code: felting
            home: bishkek
            status: draft
            name: {ru: {text: Валяние}, ky: Кийиз басуу}
            summary: {text: {ru: {text: Валяют., origin: author, source: ''}, ky: Басат., en: They felt it.}}
            steps:
              - {action: {ru: Расстелить}, text: {ru: Расстелите шерсть., en: Spread the wool.}}
            """;

    private static ObjectNode record(String yaml, TextDefaults defaults) throws IOException {
        List<Problem> problems = new ArrayList<>();
        JsonNode node = new YAMLMapper().readTree(yaml);
        ObjectNode record = new Check("a", defaults, problems).normalise(Shapes.of(Kind.TECHNIQUE), node);
        assertThat(problems).isEmpty();
        return record;
    }

    private static ObjectNode record(String origin, String review) throws IOException {
        return record(TECHNIQUE, new TextDefaults("ru", origin, review));
    }

    private static Map<Lang, TextState> states(ObjectNode record, String path) {
        return TextState.all(Shapes.of(Kind.TECHNIQUE), record).get(path);
    }

    @Test
    void everyTextIsToldByItsPath() throws IOException {
        assertThat(TextState.all(Shapes.of(Kind.TECHNIQUE), record("human", "read"))
                        .keySet())
                .containsExactly("name", "steps[0].action", "steps[0].text", "summary.text");
    }

    @Test
    void aTextIsAsFarAsItsOriginAndItsReadersSay() throws IOException {
        assertThat(states(record("machine", "unread"), "steps[0].text"))
                .containsExactly(
                        Map.entry(Lang.KY, TextState.MISSING),
                        Map.entry(Lang.RU, TextState.MACHINE),
                        Map.entry(Lang.EN, TextState.MACHINE),
                        Map.entry(Lang.KO, TextState.MISSING));
        assertThat(states(record("human", "unread"), "summary.text"))
                .containsEntry(Lang.KY, TextState.UNREAD)
                .as("the author's own text needs no other reader")
                .containsEntry(Lang.RU, TextState.DONE);
        assertThat(states(record("machine", "read"), "name")).containsEntry(Lang.KY, TextState.DONE);
        assertThat(states(record("author", "unread"), "name"))
                .as("an author's translation does need one")
                .containsEntry(Lang.KY, TextState.UNREAD)
                .containsEntry(Lang.RU, TextState.DONE);
    }

    @Test
    void aTranslationIsStaleWhenItsSourceChangedWhateverItsReadersSaid() throws IOException {
        ObjectNode record = record("human", "approved");
        assertThat(states(record, "name")).containsEntry(Lang.KY, TextState.DONE);
        ((ObjectNode) record.at("/name/ru")).put("text", "Валяние войлока");
        assertThat(states(record, "name")).containsEntry(Lang.KY, TextState.STALE);
        ((ObjectNode) record.at("/name")).remove("ru");
        assertThat(states(record, "name"))
                .containsEntry(Lang.KY, TextState.STALE)
                .containsEntry(Lang.RU, TextState.MISSING);
    }

    @Test
    void coverageAddsUpAndIsReadBack() throws IOException {
        int[] figures = Coverage.of(Shapes.of(Kind.TECHNIQUE), record("machine", "unread"))
                .figures();
        Coverage two = Coverage.of(Arrays.stream(figures).map(one -> 2 * one).toArray());
        for (Lang lang : Lang.values()) {
            int all = EnumSet.allOf(TextState.class).stream()
                    .mapToInt(state -> two.count(lang, state))
                    .sum();
            assertThat(all).as(lang.tag()).isEqualTo(8);
        }
        assertThat(two.count(Lang.KO, TextState.MISSING)).isEqualTo(8);
        assertThat(two.count(Lang.KY, TextState.MACHINE)).isEqualTo(4);
    }

    @Test
    void aRecordIsAsCompleteAsTheOutlineAsks() throws IOException {
        Completeness completeness = Completeness.of(Shapes.of(Kind.TECHNIQUE), record("human", "read"));
        assertThat(completeness.lacking())
                .contains("term", "image", "sources", "materials", "tools", "transmission")
                .doesNotContain("name", "summary", "steps", "status", "notes", "days");
        assertThat(completeness.done()).isEqualTo(3);
        assertThat(completeness.json().path("of").asInt())
                .isEqualTo(3 + completeness.lacking().size());
    }

    /** A table that names a field that no kind has would lower nobody's score, and be wrong all the same. */
    @Test
    void everyKindHasSomethingThatCountsAndCanBeComplete() {
        for (Kind kind : Kind.values()) {
            Completeness empty = Completeness.of(Shapes.of(kind), Json.object());
            assertThat(empty.of()).as(kind.tag()).isGreaterThan(1);
            assertThat(empty.done()).isZero();
            assertThat(empty.lacking()).contains("name").doesNotContainAnyElementsOf(Set.of("code", "hours", "sha256"));
        }
    }
}
