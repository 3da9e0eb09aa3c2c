package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpMethod;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.people.Accounts;
import kg.crafts.kiosk.people.Actor;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Role;
import kg.crafts.kiosk.web.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who of the staff sees what, by the access of a record: who does not see one finds no trace of it at the desk. */
class AccessTest extends CuratedCentre {

    private static final String CANARY = "zyzzyva";
    private static final Set<String> ALL = Set.of(
            "all-public",
            "here-centre",
            "away-centre",
            "here-community",
            "away-community",
            "here-custodian",
            "here-nobody",
            "away-nobody");

    private Visit manager;
    private Visit custodian;
    private Visit administrator;

    @BeforeAll
    void makePeople() {
        manager = made("azamat", Role.MANAGER);
        custodian = made("jamilya", Role.CURATOR);
        administrator = signedIn("aigul");
        String her = accounts().findByName("jamilya").orElseThrow().id().toString();
        List<ObjectNode> records = new ArrayList<>();
        for (String code : ALL) {
            String access = code.substring(code.indexOf('-') + 1).replace("nobody", "custodian");
            ObjectNode record = term(code, code.startsWith("away") ? "tokmok" : "bishkek", access);
            if (code.equals("here-custodian") || code.endsWith("community")) {
                record.putArray("custodians").add(her);
            }
            records.add(record);
        }
        records.add(picture());
        records.add(
                read("{'kind':'equipment','code':'away-loom','home':'tokmok','status':'published','access':'centre',"
                        + "'name':{'en':{'text':'Loom','origin':'author','review':'read'}},'stock':[]}"));
        centre.catalogue().save("test", records);
    }

    private Accounts accounts() {
        return centre.server().core().people().accounts();
    }

    private Visit made(String name, Role role) {
        CentreId here = centre.config().centre();
        accounts().createStaff(Actor.console(here), name, name, PASSPHRASE, Accounts.Change.roles(here, Set.of(role)));
        return signedIn(name);
    }

    private static ObjectNode read(String json) {
        return (ObjectNode) Json.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode term(String code, String home, String access) {
        return read("{'kind':'term','code':'" + code + "','home':'" + home + "','status':'published','access':'"
                + access + "','scheme':'craft-words','window':{'until':'2099-01-01T00:00:00Z'},"
                + "'name':{'en':{'text':'" + CANARY + " " + code + "','origin':'author','review':'read'}},"
                + "'summary':{'text':{'en':{'text':'A word.','origin':'author','review':'read'}}}}");
    }

    private static ObjectNode picture() {
        return read("{'kind':'media','code':'here-picture','home':'tokmok','status':'published','access':'centre',"
                + "'file':'" + CANARY + ".svg','sha256':'" + "ab".repeat(32) + "','mediaType':'image/svg+xml',"
                + "'bytes':100,'width':10,'height':10,'licence':'CC0-1.0',"
                + "'name':{'en':{'text':'" + CANARY + " here-picture','origin':'author','review':'read'}}}");
    }

    private static JsonNode ask(Visit who, String path) {
        HttpResponse<String> answer = who.send("GET", "/api/v1/desk/" + path, "");
        while (answer.statusCode() == 503) {
            answer = who.send("GET", "/api/v1/desk/" + path, "");
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visit.json(answer);
    }

    private Map<Visit, Set<String>> expected() {
        Set<String> ofAdministrator = new TreeSet<>(ALL);
        ofAdministrator.removeAll(Set.of("here-custodian", "away-nobody"));
        return Map.of(
                curator, Set.of("all-public", "here-centre"),
                custodian, Set.of("all-public", "here-centre", "here-community", "away-community", "here-custodian"),
                manager, Set.of("all-public", "here-centre", "here-community", "here-nobody"),
                administrator, ofAdministrator);
    }

    @Test
    void everybodyFindsWhatIsForHerAndNothingElse() {
        expected().forEach((who, seen) -> {
            JsonNode list = ask(who, "records?kind=term&limit=200&q=" + CANARY);
            Set<String> found = new TreeSet<>();
            list.path("items").forEach(item -> found.add(item.path("code").asText()));
            assertThat(found).isEqualTo(new TreeSet<>(seen));
            assertThat(list.path("total").asInt()).isEqualTo(seen.size());
            assertThat(list.at("/counts/status/published").asInt()).isEqualTo(seen.size());
            int inDebt = ask(who, "debt?kind=term").at("/rows/0/records").asInt();
            assertThat(inDebt)
                    .isEqualTo(ask(who, "records?kind=term").path("total").asInt());
            for (String code : ALL) {
                int status = seen.contains(code) ? 200 : 404;
                for (String more : List.of("", "/history")) {
                    assertThat(who.status("GET", "/api/v1/desk/records/" + code + more, ""))
                            .as(code + more)
                            .isEqualTo(status);
                }
                assertThat(who.status("POST", "/api/v1/desk/records/" + code + "/status", "{}"))
                        .as(code)
                        .isEqualTo(status);
            }
        });
    }

    /** Every route of the desk that is read, asked by a curator for what she does not see; her manager's answers show that there is something to find. */
    @Test
    void noRouteOfTheDeskLeavesATraceOfWhatIsNotForHer() {
        Set<String> hidden = new TreeSet<>(ALL);
        hidden.removeAll(Set.of("all-public", "here-centre"));
        hidden.add("here-picture");
        assertThat(traces(administrator, hidden)).as("the control").hasSizeGreaterThan(5);
        assertThat(traces(curator, hidden)).isEmpty();
    }

    private Set<String> traces(Visit who, Set<String> codes) {
        Set<String> traces = new TreeSet<>();
        for (Site.Rule rule : centre.server().site().rules()) {
            if (rule.access() != Access.CURATOR || !rule.method().equals(HttpMethod.GET)) {
                continue;
            }
            for (String code : codes) {
                String path = rule.path()
                        .replace("/desk/media/:name", "/desk/media/" + "ab".repeat(32))
                        .replace(":region/:size", "full/max")
                        .replaceAll(":[a-zA-Z]+", code);
                for (String kind : List.of("term", "media")) {
                    String query = "?limit=200&format=csv&lang=en&kind=" + kind;
                    HttpResponse<String> answer = who.send("GET", path + query, "");
                    String said = answer.statusCode() == 404 ? "" : answer.body();
                    codes.stream()
                            .filter(one -> said.contains(CANARY + " " + one) || said.contains("\"" + one + "\""))
                            .forEach(one -> traces.add(rule.path() + " " + one));
                }
            }
        }
        return traces;
    }

    /** Rooms and things are booked by their names at all centres; their records are their centre's own. */
    @Test
    void roomsAndThingsOfOtherCentresAreInNoListOfTheirs() {
        for (String kind : List.of("space", "equipment")) {
            assertThat(homes(administrator, kind)).as("the control").contains("tokmok");
            assertThat(homes(curator, kind)).isSubsetOf("bishkek");
            assertThat(homes(manager, kind)).isSubsetOf("bishkek");
        }
        assertThat(homes(curator, "space")).containsExactly("bishkek");
        assertThat(curator.status("GET", RECORDS + "/tokmok-stage", "")).isEqualTo(404);
    }

    private Set<String> homes(Visit who, String kind) {
        Set<String> homes = new TreeSet<>();
        ask(who, "records?limit=200&kind=" + kind)
                .path("items")
                .forEach(item -> homes.add(centre.catalogue()
                        .find(item.path("code").asText())
                        .orElseThrow()
                        .path("home")
                        .asText()));
        return homes;
    }

    @Test
    void whatIsNotSeenIsNotWrittenOver() {
        HttpResponse<String> answer = curator.send(
                "POST", "/api/v1/desk/import?kind=term", "code,name@en,scheme\naway-centre,Other,craft-words\n");
        assertThat(Visit.json(answer).path("applied").asBoolean(true))
                .as(answer.body())
                .isFalse();
        for (String path : List.of("/api/v1/desk/releases", "/api/v1/desk/batch")) {
            String body = "{\"ids\":[\"away-centre\"],\"what\":\"withdraw\",\"field\":\"notes\",\"value\":\"x\"}";
            assertThat(curator.status("POST", path, body)).as(path).isEqualTo(404);
        }
        assertThat(curator.status("POST", RECORDS, NAME.replace("{\"kind\"", "{\"code\":\"away-centre\",\"kind\"")))
                .as("its code is taken all the same")
                .isEqualTo(409);
    }

    @Test
    void whoChangedWhatIsToldToManagersWithoutWhatIsNotForThem() {
        assertThat(curator.status("GET", "/api/v1/desk/audit", "")).isEqualTo(403);
        String own = ask(manager, "audit?author=test&lang=en").toString();
        assertThat(own).contains("here-community", "\"summary.text/en\"").doesNotContain("here-custodian");
        assertThat(ask(administrator, "audit?author=test").toString()).contains("away-community");
        JsonNode past = ask(manager, "audit?author=test&to=2020-01-01T00:00:00Z");
        assertThat(past.path("items")).isEmpty();
        assertThat(past.path("lookedBackTo").asText()).startsWith("20");
        JsonNode soon = ask(manager, "audit?from=2099-01-01T00:00:00Z");
        assertThat(soon.path("items")).isEmpty();
        assertThat(soon.has("next"))
                .as("nothing asked for can lie behind what was written here before")
                .isFalse();
        JsonNode page = ask(manager, "audit");
        int items = 0;
        while (true) {
            items += page.path("items").size();
            if (!page.has("next")) {
                break;
            }
            page = ask(manager, "audit?before=" + page.path("next").asText());
        }
        assertThat(items).isGreaterThan(400);
        assertThat(manager.status("GET", "/api/v1/desk/audit?from=yesterday", ""))
                .isEqualTo(422);
    }

    @Test
    void nobodyShutsHerselfOut() {
        JsonNode made = make("для хранителей");
        ObjectNode narrow = copy(made).put("access", "custodian");
        JsonNode refused = save(made, narrow);
        assertThat(refused.at("/refused/0/what").asText()).isEqualTo("locked-out");
        narrow.putArray("custodians")
                .add(accounts().findByName("meerim").orElseThrow().id().toString());
        assertThat(save(made, narrow).path("refused")).isEmpty();
        assertThat(curator.status("GET", RECORDS + "/" + made.path("id").asText(), ""))
                .isEqualTo(200);
        assertThat(administrator.status("GET", RECORDS + "/" + made.path("id").asText(), ""))
                .isEqualTo(404);
    }
}
