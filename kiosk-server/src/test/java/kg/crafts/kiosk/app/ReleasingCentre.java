package kg.crafts.kiosk.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import kg.crafts.kiosk.fold.Json;

/** What tests of releases do: finish records, publish them, look at them as visitors do, take a release back. */
abstract class ReleasingCentre extends CuratedCentre {

    static final String RELEASES = "/api/v1/desk/releases";

    JsonNode finished(String name) {
        JsonNode made = make(name);
        return save(made, complete(made));
    }

    static String wish(String what, String... ids) {
        ObjectNode wish = Json.object().put("what", what).put("note", "a note");
        List.of(ids).forEach(wish.putArray("ids")::add);
        return wish.toString();
    }

    JsonNode release(String what, JsonNode... records) {
        String[] ids = Stream.of(records).map(one -> one.path("id").asText()).toArray(String[]::new);
        return ok("POST", RELEASES + "?lang=ru", wish(what, ids), 201);
    }

    JsonNode undo(JsonNode release) {
        return ok("POST", RELEASES + "/" + release.path("id").asText() + "/undo?lang=ru", "", 201);
    }

    JsonNode now(JsonNode record) {
        return ok("GET", RECORDS + "/" + record.path("id").asText() + "?lang=ru", "", 200);
    }

    String visitors(JsonNode record) {
        HttpResponse<String> answer = new Visit(centre.port())
                .send("GET", "/api/v1/records/" + record.path("code").asText() + "?lang=ru", "");
        return answer.statusCode() == 200 ? Visit.json(answer).at("/name/text").asText() : "none";
    }

    JsonNode rename(JsonNode record, String name) {
        JsonNode loaded = now(record);
        ObjectNode changed = copy(loaded);
        ((ObjectNode) changed.at("/name/ru")).put("text", name);
        return save(loaded, changed);
    }
}
