package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** A curator writes over HTTP; visitors see nothing of it before it is published. */
class EditingOverHttpTest extends CuratedCentre {

    @Test
    void everyKindHasAFormThatSaysWhatItsFieldsAre() {
        JsonNode forms = ok("GET", "/api/v1/desk/forms?lang=ky", "", 200);
        assertThat(forms.at("/kinds/craft/called").asText()).isNotEmpty();
        JsonNode fields = forms.at("/kinds/craft/fields");
        assertThat(fields)
                .anyMatch(field -> field.path("name").asText().equals("summary")
                        && field.path("passage").asBoolean()
                        && field.path("required").asBoolean());
        assertThat(fields).noneMatch(field -> field.path("name").asText().equals("status"));
        assertThat(forms.at("/kinds/artisan/fields"))
                .noneMatch(field -> field.path("name").asText().equals("consent"));
    }

    @Test
    void whatIsWrittenIsKeptAndToldWithWhatLacks() {
        JsonNode made = make("один");
        assertThat(made.path("code").asText()).isEqualTo("voylochnyy-kray-odin");
        assertThat(made.path("status").asText()).isEqualTo("draft");
        assertThat(made.path("published").isNull()).isTrue();
        assertThat(made.path("changedBy").asText()).isEqualTo("Мээрим");
        assertThat(made.path("problems"))
                .anyMatch(one -> one.path("field").asText().equals("scheme"));
        JsonNode saved = save(made, complete(made));
        assertThat(saved.path("clashes")).isEmpty();
        assertThat(saved.path("refused")).isEmpty();
        assertThat(saved.path("problems")).isEmpty();
        JsonNode again = ok("GET", RECORDS + "/voylochnyy-kray-odin", "", 200);
        assertThat(again.at("/record/summary/text/ru/text").asText()).isEqualTo("Слово о войлоке.");
        assertThat(again.at("/texts/summary.text/ky").asText()).isEqualTo("missing");
        assertThat(new Visit(centre.port()).status("GET", "/api/v1/records/voylochnyy-kray-odin", ""))
                .isEqualTo(404);
    }

    @Test
    void theSameSaveAgainWritesNothing() {
        JsonNode made = make("два");
        save(made, complete(made));
        long before = centre.server().core().journal().position();
        assertThat(save(made, complete(made)).path("clashes")).isEmpty();
        assertThat(centre.server().core().journal().position()).isEqualTo(before);
    }

    @Test
    void whatSomebodyElseChangedIsToldAndNotWrittenOver() {
        JsonNode made = make("три");
        ObjectNode mine = copy(made);
        ((ObjectNode) mine.at("/name/ru")).put("text", "Моё");
        ObjectNode hers = copy(made);
        ((ObjectNode) hers.at("/name/ru")).put("text", "Её");
        hers.put("scheme", "craft-words");
        save(made, hers);
        mine.put("notes", "и ещё заметка");
        JsonNode saved = save(made, mine);
        assertThat(saved.path("clashes")).singleElement().satisfies(clash -> {
            assertThat(clash.path("field").asText()).isEqualTo("name/ru");
            assertThat(clash.at("/theirs/text").asText()).isEqualTo("Её");
            assertThat(clash.at("/mine/text").asText()).isEqualTo("Моё");
            assertThat(clash.path("author").asText()).isEqualTo("Мээрим");
        });
        assertThat(saved.at("/record/name/ru/text").asText()).isEqualTo("Её");
        assertThat(saved.at("/record/notes").asText()).isEqualTo("и ещё заметка");
        assertThat(saved.at("/record/scheme").asText()).isEqualTo("craft-words");
    }

    @Test
    void aFieldOfAWrongFormIsRefusedAndTheRestIsKept() {
        JsonNode made = make("четыре");
        ObjectNode now = complete(made);
        now.put("sample", "maybe").put("notes", "good").put("nonsense", 1);
        now.put("home", "NOT A CENTRE").put("status", "published");
        JsonNode saved = save(made, now);
        assertThat(saved.path("refused"))
                .extracting(one -> one.path("field").asText())
                .contains("sample", "nonsense", "home", "status");
        assertThat(saved.path("refused"))
                .allMatch(one -> !one.path("message").asText().isBlank());
        assertThat(saved.at("/record/notes").asText()).isEqualTo("good");
        assertThat(saved.at("/record/home").asText()).isEqualTo("bishkek");
        assertThat(saved.path("status").asText()).isEqualTo("draft");
    }

    @Test
    void aCodeIsGivenOnce() {
        make("пять");
        assertThat(make("пять").path("code").asText()).isEqualTo("voylochnyy-kray-pyat-2");
        String taken = "{\"kind\":\"term\",\"code\":\"shyrdak\",\"name\":{\"ru\":\"Ширдак\"}}";
        assertThat(curator.send("POST", RECORDS, taken).statusCode()).isEqualTo(409);
        String wrong = "{\"kind\":\"term\",\"code\":\"Not A Code\",\"name\":{\"ru\":\"Ширдак\"}}";
        assertThat(curator.send("POST", RECORDS, wrong).statusCode()).isEqualTo(422);
        assertThat(curator.send("POST", RECORDS, "{\"kind\":\"term\"}").statusCode())
                .isEqualTo(422);
        assertThat(curator.send("POST", RECORDS, "{\"kind\":\"dragon\"}").statusCode())
                .isEqualTo(400);
    }
}
