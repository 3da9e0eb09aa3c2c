package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kg.crafts.kiosk.fold.Json;
import org.junit.jupiter.api.Test;

/** What a curator publishes visitors see at once; what she takes back they do not; nothing is lost on the way. */
class ReleasesOverHttpTest extends ReleasingCentre {

    private static final String CANARY = "zyzzyvadraft";

    @Test
    void whatIsPublishedIsSeenAtOnceAndUndoneWithOneRequest() {
        JsonNode record = finished("публикация");
        JsonNode first = release("publish", record);
        assertThat(first.at("/items/0/code")).isEqualTo(record.path("code"));
        assertThat(visitors(record)).isEqualTo("Войлочный край публикация");
        assertThat(now(record).path("status").asText()).isEqualTo("published");
        assertThat(now(record).path("changed")).isEmpty();
        rename(record, "Иначе");
        assertThat(visitors(record)).isEqualTo("Войлочный край публикация");
        assertThat(now(record).path("changed"))
                .singleElement()
                .extracting(JsonNode::asText)
                .isEqualTo("name/ru");
        JsonNode second = release("publish", record);
        assertThat(visitors(record)).isEqualTo("Иначе");
        JsonNode undone = undo(second);
        assertThat(undone.at("/rows/0/outcome").asText()).isEqualTo("reversed");
        assertThat(visitors(record)).isEqualTo("Войлочный край публикация");
        assertThat(now(record).at("/record/name/ru/text").asText())
                .as("the words are a working copy again")
                .isEqualTo("Иначе");
        assertThat(undo(undone).at("/rows/0/outcome").asText()).isEqualTo("reversed");
        assertThat(visitors(record)).isEqualTo("Иначе");
        JsonNode list = ok("GET", RELEASES, "", 200).path("items");
        assertThat(list.at("/0/what").asText()).isEqualTo("undo");
        assertThat(list)
                .anyMatch(one -> one.path("id").equals(first.path("id"))
                        && one.path("count").asInt() == 1);
        JsonNode told = ok("GET", RELEASES + "/" + first.path("id").asText(), "", 200);
        assertThat(told.path("author").asText()).isEqualTo("Мээрим");
        assertThat(told.path("note").asText()).isEqualTo("a note");
        assertThat(told.at("/items/0/id")).isEqualTo(record.path("id"));
    }

    @Test
    void whereAnythingLacksNothingIsPublishedAndAllIsTold() {
        JsonNode good = finished("готово");
        JsonNode bad = make("не готово");
        HttpResponse<String> answer = curator.send(
                "POST",
                RELEASES + "?lang=ky",
                wish("publish", good.path("id").asText(), bad.path("code").asText()));
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode told = Visit.json(answer).path("records");
        assertThat(told).singleElement().satisfies(record -> {
            assertThat(record.path("id")).isEqualTo(bad.path("id"));
            assertThat(record.path("problems"))
                    .anyMatch(one -> one.path("what").asText().equals("missing"));
        });
        assertThat(visitors(good)).isEqualTo("none");
        assertThat(curator.send("POST", RELEASES, wish("publish", "shyrdak")).statusCode())
                .as("nothing to publish")
                .isEqualTo(422);
        assertThat(curator.send("POST", RELEASES, wish("publish", "none-such")).statusCode())
                .isEqualTo(404);
        assertThat(curator.send("POST", RELEASES, wish("burn", "shyrdak")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void withdrawnAndDeletedAreGoneForVisitorsAndComeBack() {
        JsonNode record = finished("туда и обратно");
        release("publish", record);
        release("withdraw", record);
        assertThat(visitors(record)).isEqualTo("none");
        assertThat(now(record).path("status").asText()).isEqualTo("withdrawn");
        release("publish", record);
        assertThat(visitors(record)).startsWith("Войлочный");
        JsonNode deleted = release("delete", record);
        assertThat(visitors(record)).isEqualTo("none");
        assertThat(now(record).path("status").asText()).isEqualTo("deleted");
        undo(deleted);
        assertThat(visitors(record)).startsWith("Войлочный");
        JsonNode draft = finished("не показанное");
        JsonNode put = release("delete", draft);
        assertThat(now(draft).path("status").asText()).isEqualTo("deleted");
        undo(put);
        assertThat(now(draft).path("status").asText()).isEqualTo("draft");
    }

    @Test
    void aWindowIsPublishedWithTheRecord() {
        JsonNode record = finished("окно");
        String id = record.path("id").asText();
        String wish = "{\"what\":\"publish\",\"ids\":[\"" + id + "\"],\"window\":{\"from\":\"%s\"}}";
        ok("POST", RELEASES, wish.formatted("2999-01-01T00:00:00.000Z"), 201);
        assertThat(visitors(record)).isEqualTo("none");
        ok("POST", RELEASES, wish.formatted("2020-01-01T00:00:00Z"), 201);
        assertThat(visitors(record)).startsWith("Войлочный");
        assertThat(curator.send("POST", RELEASES, wish.formatted("tomorrow")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aTextThatWasReadIsNeitherStaleNorAMachines() {
        JsonNode made = make("прочитано");
        ObjectNode now = complete(made);
        ((ObjectNode) now.at("/summary/text"))
                .putObject("ky")
                .put("text", "Кийиз жөнүндө сөз.")
                .put("origin", "machine")
                .put("source", "ru");
        ((ObjectNode) now.at("/summary/text")).putObject("en").put("text", "A word about felt.");
        JsonNode saved = save(made, now);
        assertThat(saved.at("/record/summary/text/ky/origin").asText())
                .as("whoever types it answers for it")
                .isEqualTo("human");
        assertThat(saved.at("/texts/summary.text/ky").asText()).isEqualTo("unread");
        ObjectNode later = copy(saved);
        ((ObjectNode) later.at("/summary/text/ru")).put("text", "Другое слово о войлоке.");
        JsonNode changed = save(saved, later);
        assertThat(changed.at("/texts/summary.text/ky").asText()).isEqualTo("stale");
        String read = "{\"reviewed\":{\"lang\":\"ky\",\"path\":\"summary.text\",\"review\":\"read\"}}";
        JsonNode done = ok("POST", RECORDS + "/" + made.path("id").asText() + "/status", read, 200);
        assertThat(done.at("/texts/summary.text/ky").asText()).isEqualTo("done");
        String review = "{\"status\":\"approved\"}";
        assertThat(ok("POST", RECORDS + "/" + made.path("id").asText() + "/status", review, 200)
                        .path("status")
                        .asText())
                .isEqualTo("approved");
        assertThat(rename(made, "После одобрения").path("status").asText()).isEqualTo("draft");
    }

    /** What is in working copies is in no answer to a visitor and in no file of the index. */
    @Test
    void nothingUnpublishedLeavesATrace() throws IOException {
        JsonNode made = make(CANARY);
        JsonNode loaded = now(Json.object().put("id", "shyrdak"));
        ObjectNode changed = copy(loaded);
        ((ObjectNode) changed.at("/name/en")).put("text", CANARY);
        assertThat(save(loaded, changed).at("/record/name/en/text").asText()).isEqualTo(CANARY);
        Visit visitor = new Visit(centre.port());
        for (String path : List.of(
                "/api/v1/records/" + made.path("code").asText(),
                "/api/v1/records/shyrdak?lang=en",
                "/api/v1/records?limit=200&kind=term",
                "/api/v1/records?limit=200&kind=craft&lang=en",
                "/api/v1/search?lang=en&q=" + CANARY.substring(0, 7),
                "/api/v1/names?lang=en",
                "/api/v1/names?lang=en&letter=Z",
                "/api/v1/today",
                "/api/v1/centres?lang=en")) {
            assertThat(visitor.send("GET", path, "")
                            .body()
                            .replace(made.path("code").asText(), ""))
                    .as(path)
                    .doesNotContainIgnoringCase(CANARY);
        }
        Path index = centre.config().derivedFolder().resolve("index");
        centre.server().core().catalogue().reindex();
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(CANARY);
            }
        }
        JsonNode published = release("publish", loaded);
        assertThat(visitor.send("GET", "/api/v1/records/shyrdak?lang=en", "").body())
                .as("the same search finds it once it is published")
                .contains(CANARY);
        undo(published);
        assertThat(visitor.send("GET", "/api/v1/records/shyrdak?lang=en", "").body())
                .doesNotContain(CANARY);
    }
}
