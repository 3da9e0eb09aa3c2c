package kg.crafts.kiosk.catalogue.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.model.Material;
import kg.crafts.kiosk.fold.Json;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final String GOOD = """
            kind: material
            code: felt
            home: bishkek
            status: published
            name: {ky: Кийиз, ru: Войлок, en: Felt, ko: 펠트}
            summary: {text: {ky: Кийиз., en: Felt.}, sources: [a]}
            sources: [{key: a, title: A book, date: 1968, evidence: memory}]
            regions: [naryn, at-bashy]
            """;

    private final List<Problem> problems = new ArrayList<>();

    private ObjectNode check(String yaml) throws IOException {
        JsonNode node = new YAMLMapper().readTree(yaml);
        return new Check("felt.yaml", new TextDefaults("en", "machine", "unread"), problems)
                .normalise(Shapes.of(Kind.MATERIAL), node);
    }

    private String only(String yaml) throws IOException {
        check(yaml);
        assertThat(problems).hasSize(1);
        return problems.getFirst().toString();
    }

    @Test
    void aGoodRecordIsKeptInOneForm() throws IOException {
        ObjectNode kept = check(GOOD);
        assertThat(problems).isEmpty();
        assertThat(kept.at("/name/ko/source").asText()).isEqualTo("en");
        assertThat(kept.at("/name/ko/sourceHash").asText()).hasSize(16);
        assertThat(kept.at("/name/en").has("source")).isFalse();
        assertThat(kept.at("/regions")).extracting(JsonNode::asText).containsExactly("at-bashy", "naryn");
        assertThat(kept.at("/sources/0/date").asText()).isEqualTo("1968");
        assertThat(Typed.as(Material.class, kept).envelope().kind()).isEqualTo(Kind.MATERIAL);
    }

    @Test
    void theFieldsOfARecordGiveTheRecordBack() throws IOException {
        ObjectNode kept = check(GOOD);
        JsonNode back = Fields.unflatten(Shapes.of(Kind.MATERIAL), Fields.flatten(Shapes.of(Kind.MATERIAL), kept));
        assertThat(Json.canonical(back)).isEqualTo(Json.canonical(kept));
    }

    @Test
    void everyProblemIsToldWithItsFieldAndHowToMendIt() throws IOException {
        check(GOOD.replace("home: bishkek", "home: Bishkek!")
                .replace("status: published", "status: done")
                .replace("ko: 펠트", "fr: Feutre")
                .replace("regions:", "colour:"));
        assertThat(problems)
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("home", "status", "name.fr", "colour");
        assertThat(problems).extracting(Problem::toString).anyMatch(text -> text.contains("must be one of: draft"));
    }

    @Test
    void aMissingFieldIsTold() throws IOException {
        assertThat(only(GOOD.replaceAll("(?m)^summary:.*\n", ""))).isEqualTo("felt.yaml  summary  is missing");
    }

    @Test
    void aTextTooLongForTheScreenIsTold() throws IOException {
        assertThat(only(GOOD.replace("Кийиз.", "сөз ".repeat(61)))).contains("has 61 words; at most 60");
    }

    @Test
    void aCodeTwiceInASetIsTold() throws IOException {
        assertThat(only(GOOD.replace("[naryn, at-bashy]", "[naryn, naryn]"))).contains("stands twice");
    }

    @Test
    void aSingleCodeStandsForAListOfOne() throws IOException {
        assertThat(check(GOOD.replace("[naryn, at-bashy]", "naryn")).at("/regions"))
                .hasSize(1);
        assertThat(problems).isEmpty();
    }
}
