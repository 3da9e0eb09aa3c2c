package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What was released or written comes back as it was: undo, the history and its versions (S5). */
class TakenBackOverHttpTest extends ReleasingCentre {

    @Test
    void theFirstPublicationUndoneHidesTheRecordAndKeepsIt() {
        JsonNode record = finished("впервые");
        JsonNode undone = undo(release("publish", record));
        assertThat(undone.at("/rows/0/outcome").asText()).isEqualTo("reversed");
        assertThat(visitors(record)).isEqualTo("none");
        JsonNode after = now(record);
        assertThat(after.path("isPublished").asBoolean()).isFalse();
        assertThat(after.at("/record/name/ru/text").asText()).isEqualTo("Войлочный край впервые");
        assertThat(after.path("problems")).isEmpty();
        release("publish", record);
        assertThat(visitors(record)).isEqualTo("Войлочный край впервые");
    }

    @Test
    void whatWasEditedSinceStaysAndIsNamed() {
        JsonNode one = finished("строка один");
        JsonNode two = finished("строка два");
        release("publish", one, two);
        rename(one, "Один второй раз");
        rename(two, "Два второй раз");
        JsonNode both = release("publish", one, two);
        rename(one, "Один третий раз");
        release("publish", one);
        JsonNode rows = undo(both).path("rows");
        assertThat(rows).hasSize(2);
        for (JsonNode row : rows) {
            boolean isOne = row.path("id").equals(one.path("id"));
            assertThat(row.path("outcome").asText()).isEqualTo(isOne ? "kept" : "reversed");
            assertThat(row.path("why").asText()).isEqualTo(isOne ? "изменено позже: name/ru" : "");
        }
        assertThat(visitors(one)).isEqualTo("Один третий раз");
        assertThat(visitors(two)).isEqualTo("Войлочный край строка два");
    }

    @Test
    void theHistoryTellsEachStepAndBringsBackAny() {
        JsonNode record = finished("история");
        release("publish", record);
        rename(record, "Вторая история");
        release("publish", record);
        JsonNode items = ok("GET", RECORDS + "/" + record.path("id").asText() + "/history", "", 200)
                .path("items");
        assertThat(items)
                .extracting(item -> item.path("what").asText())
                .containsExactly("publish", "edit", "publish", "edit", "edit");
        JsonNode edit = items.path(1).path("fields");
        assertThat(edit).anySatisfy(field -> {
            assertThat(field.path("field").asText()).isEqualTo("name/ru");
            assertThat(field.at("/from/text").asText()).isEqualTo("Войлочный край история");
            assertThat(field.at("/to/text").asText()).isEqualTo("Вторая история");
        });
        String restore = "{\"version\":\"" + items.at("/3/version").asText() + "\"}";
        JsonNode back = ok("POST", RECORDS + "/" + record.path("id").asText() + "/restore", restore, 200);
        assertThat(back.at("/record/name/ru/text").asText()).isEqualTo("Войлочный край история");
        assertThat(visitors(record))
                .as("it is published by staff, not by itself")
                .isEqualTo("Вторая история");
        JsonNode discarded = ok("POST", RECORDS + "/" + record.path("id").asText() + "/discard", "", 200);
        assertThat(discarded.path("changed")).isEmpty();
    }

    @Test
    void oneFieldOfManyIsWrittenAndTakenBack() {
        JsonNode one = finished("пачка один");
        JsonNode two = finished("пачка два");
        String ids = "\"ids\":[\"" + one.path("id").asText() + "\",\""
                + two.path("code").asText() + "\",\"shyrdak\"]";
        JsonNode done =
                ok("POST", "/api/v1/desk/batch?lang=ru", "{" + ids + ",\"field\":\"scheme\",\"value\":\"x\"}", 201);
        assertThat(done.path("rows"))
                .extracting(row -> row.path("outcome").asText())
                .containsExactly("changed", "changed", "refused");
        assertThat(now(one).at("/record/scheme").asText()).isEqualTo("x");
        JsonNode again = ok("POST", "/api/v1/desk/batch", "{" + ids + ",\"field\":\"scheme\",\"value\":\"x\"}", 201);
        assertThat(again.at("/rows/0/outcome").asText()).isEqualTo("same");
        assertThat(again.has("id")).isFalse();
        String set = ",\"set\":{\"scheme\":\"y\",\"no-such-field\":\"z\"}}";
        assertThat(ok("POST", "/api/v1/desk/batch", "{" + ids + set, 201).path("rows"))
                .as("of two fields one is refused, so neither is written")
                .allMatch(row -> row.path("outcome").asText().equals("refused"));
        assertThat(now(one).at("/record/scheme").asText()).isEqualTo("x");
        String both = ",\"set\":{\"scheme\":\"y\",\"notes\":\"z\"}}";
        String twice = ok(
                        "POST",
                        "/api/v1/desk/batch",
                        "{\"ids\":[\"" + two.path("code").asText() + "\"]" + both,
                        201)
                .path("id")
                .asText();
        assertThat(now(two).at("/record/notes").asText()).isEqualTo("z");
        ok("POST", "/api/v1/desk/batch/" + twice + "/undo", "", 201);
        assertThat(now(two).at("/record/scheme").asText()).isEqualTo("x");
        JsonNode undone = ok("POST", "/api/v1/desk/batch/" + done.path("id").asText() + "/undo", "", 201);
        assertThat(undone.path("rows"))
                .allMatch(row -> row.path("outcome").asText().equals("reversed"));
        assertThat(now(two).at("/record/scheme").asText()).isEqualTo("craft-words");
        assertThat(ok("GET", RELEASES, "", 200).path("items"))
                .as("no visitor has seen anything of it")
                .noneMatch(item -> item.path("id").equals(done.path("id")));
    }
}
