package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.Set;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.people.Accounts;
import kg.crafts.kiosk.people.Actor;
import kg.crafts.kiosk.web.Role;
import org.junit.jupiter.api.BeforeAll;

/** A real server with a curator, and what its tests do with records. */
abstract class CuratedCentre extends AdministeredCentre {

    static final String RECORDS = "/api/v1/desk/records";
    static final String NAME = "{\"kind\":\"term\",\"name\":{\"ru\":\"Войлочный край %s\"}}";

    Visit curator;

    @BeforeAll
    void makeCurator() {
        Actor console = Actor.console(centre.config().centre());
        centre.server()
                .core()
                .people()
                .accounts()
                .createStaff(
                        console,
                        "meerim",
                        "Мээрим",
                        PASSPHRASE,
                        Accounts.Change.roles(centre.config().centre(), Set.of(Role.CURATOR)));
        curator = signedIn("meerim");
    }

    JsonNode ok(String method, String path, String body, int status) {
        HttpResponse<String> answer = curator.send(method, path, body);
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.body())
                .isEqualTo(status);
        return Visit.json(answer);
    }

    JsonNode make(String more) {
        return ok("POST", RECORDS, NAME.formatted(more), 201);
    }

    JsonNode save(JsonNode loaded, ObjectNode wanted) {
        ObjectNode edit = Json.object();
        edit.set("was", loaded.path("record"));
        edit.set("now", wanted);
        return ok("PUT", RECORDS + "/" + loaded.path("id").asText() + "?lang=ru", edit.toString(), 200);
    }

    static ObjectNode copy(JsonNode detail) {
        return (ObjectNode) detail.path("record").deepCopy();
    }

    static ObjectNode complete(JsonNode detail) {
        ObjectNode now = copy(detail);
        now.put("scheme", "craft-words");
        now.putObject("summary").putObject("text").putObject("ru").put("text", "Слово о войлоке.");
        return now;
    }
}
