package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.people.Accounts;
import kg.crafts.kiosk.people.Actor;
import org.junit.jupiter.api.Test;

/** What people agree to, taken back and given anew by staff on their behalf; and whom a record can be entrusted to. */
class AgreementsTest extends ReleasingCentre {

    private static final String PERMISSION =
            "{\"withdrawn\":false,\"permission\":{\"by\":\"The elder\",\"uses\":[\"kiosk\"],\"given\":\"2026-11-22\"}}";
    private static final String TAKE_BACK = "{\"withdrawn\":true}";

    /** Published, with the family's permission for some uses, until 2099. */
    private JsonNode agreed(String name, String... uses) {
        JsonNode made = finished(name);
        ObjectNode now = copy(made);
        ObjectNode permission =
                now.putObject("permission").put("by", "The family").put("until", "2099-01-01T00:00:00Z");
        List.of(uses).forEach(permission.putArray("uses")::add);
        JsonNode saved = save(made, now);
        release("publish", saved);
        return saved;
    }

    private static String path(JsonNode record, String act) {
        return RECORDS + "/" + record.path("id").asText() + "/" + act;
    }

    @Test
    void whoAgreedTakesItBackAtOnceAndAgreesAnewInOtherTerms() {
        JsonNode record = agreed("с согласия", "kiosk", "print");
        assertThat(visitors(record)).isNotEqualTo("none");
        JsonNode taken = ok("POST", path(record, "permission"), TAKE_BACK, 200);
        assertThat(taken.at("/record/permission/withdrawn").asText()).isNotEmpty();
        assertThat(visitors(record)).isEqualTo("none");
        assertThat(taken.at("/problems/0/what").asText()).isEqualTo("permission-taken-back");
        assertThat(curator.status("POST", path(record, "permission"), "{\"withdrawn\":false}"))
                .as("to whom, for what?")
                .isEqualTo(422);
        assertThat(curator.status("POST", path(record, "permission"), PERMISSION.replace("kiosk", "sale")))
                .isEqualTo(422);
        assertThat(visitors(record)).isEqualTo("none");
        JsonNode again = ok("POST", path(record, "permission"), PERMISSION, 200);
        assertThat(again.at("/record/permission").toString())
                .as("nothing of the old one is left")
                .isEqualTo("{\"by\":\"The elder\",\"given\":\"2026-11-22\",\"uses\":[\"kiosk\"]}");
        assertThat(visitors(record)).isNotEqualTo("none");
        assertThat(again.path("changed")).isEmpty();
    }

    @Test
    void noReleaseAndNoUndoBringsBackWhatWasTakenBack() {
        JsonNode record = agreed("не возвращается", "kiosk");
        rename(record, "Переименовано");
        JsonNode release = release("publish", record);
        ok("POST", path(record, "permission"), TAKE_BACK, 200);
        undo(release);
        assertThat(visitors(record)).isEqualTo("none");
        rename(record, "Ещё раз");
        assertThat(curator.status(
                        "POST", RELEASES, wish("publish", record.path("id").asText())))
                .isEqualTo(422);
        assertThat(visitors(record)).isEqualTo("none");
    }

    /** What somebody began to write of the permission before must not come back with the next release. */
    @Test
    void aNewPermissionTakesThePlaceOfWhatWasBegun() {
        JsonNode record = agreed("начатое", "kiosk");
        ObjectNode begun = copy(now(record));
        begun.withObject("/permission").put("by", "Somebody else");
        save(now(record), begun);
        ok("POST", path(record, "permission"), TAKE_BACK, 200);
        JsonNode again = ok("POST", path(record, "permission"), PERMISSION, 200);
        assertThat(again.at("/record/permission/by").asText()).isEqualTo("The elder");
        assertThat(again.path("changed")).isEmpty();
    }

    @Test
    void whatIsNotPublishedIsTakenBackInItsDraft() {
        JsonNode made = make("черновик");
        assertThat(curator.status("POST", path(made, "permission"), TAKE_BACK)).isEqualTo(422);
        JsonNode given = ok("POST", path(made, "permission"), PERMISSION, 200);
        assertThat(given.path("published").isNull()).isTrue();
        assertThat(given.at("/record/permission/by").asText()).isEqualTo("The elder");
        JsonNode taken = ok("POST", path(made, "permission"), TAKE_BACK, 200);
        assertThat(taken.at("/record/permission/withdrawn").asText()).isNotEmpty();
    }

    /** Who takes back what only a draft says is not shown either, though nobody had asked when it was published. */
    @Test
    void whatIsPublishedGoesEvenIfThePermissionWasOnlyWrittenInTheDraft() {
        JsonNode record = finished("без вопроса");
        release("publish", record);
        ObjectNode asked = copy(now(record));
        asked.putObject("permission").put("by", "The family").putArray("uses").add("kiosk");
        save(now(record), asked);
        assertThat(visitors(record)).isNotEqualTo("none");
        ok("POST", path(record, "permission"), TAKE_BACK, 200);
        assertThat(visitors(record)).isEqualTo("none");
        assertThat(now(record).path("changed")).isEmpty();
    }

    @Test
    void aPersonIsHiddenAndShownAgainByHerWord() {
        String her = RECORDS + "/sample-artisan-felt";
        String visitors = "/api/v1/records/sample-artisan-felt";
        JsonNode shown = ok("GET", her + "/shown?lang=ru", "", 200);
        assertThat(shown.path("visible").asBoolean()).isTrue();
        assertThat(curator.status("GET", visitors, "")).isEqualTo(200);
        JsonNode hidden = ok("POST", her + "/consent", TAKE_BACK, 200);
        assertThat(hidden.at("/record/consent").asText()).isEqualTo("withdrawn");
        assertThat(curator.status("GET", visitors, "")).isEqualTo(404);
        assertThat(ok("GET", her + "/shown", "", 200).path("visible").asBoolean())
                .isFalse();
        ok("POST", her + "/consent", "{\"withdrawn\":false}", 200);
        assertThat(curator.status("GET", visitors, "")).isEqualTo(200);
        assertThat(curator.status("POST", RECORDS + "/shyrdak/consent", TAKE_BACK))
                .as("not a person")
                .isEqualTo(422);
        assertThat(curator.status("GET", "/api/v1/records/shyrdak", "")).isEqualTo(200);
    }

    @Test
    void whereVisitorsMeetAThingIsTold() {
        JsonNode shown = ok("GET", RECORDS + "/shyrdak/shown?lang=ru", "", 200);
        assertThat(shown.path("visible").asBoolean()).isTrue();
        assertThat(shown.path("total").asInt()).isPositive();
        assertThat(shown.path("items"))
                .allMatch(
                        item -> item.hasNonNull("code") && item.at("/name/text").isTextual())
                .noneMatch(item -> item.path("code").asText().equals("shyrdak"));
        JsonNode draft = make("нигде");
        assertThat(ok("GET", path(draft, "shown"), "", 200).toString())
                .isEqualTo("{\"items\":[],\"total\":0,\"visible\":false}");
    }

    @Test
    void whatWasTakenBackStandsInTheAuditAndInTheHistory() {
        JsonNode record = agreed("в журнале", "kiosk");
        ok("POST", path(record, "permission"), TAKE_BACK, 200);
        ok("POST", path(record, "permission"), PERMISSION, 200);
        JsonNode audit = Visit.json(
                signedIn("aigul").send("GET", "/api/v1/desk/audit?author=%D0%9C%D1%8D%D1%8D%D1%80%D0%B8%D0%BC", ""));
        List<String> told = new ArrayList<>();
        audit.path("items").forEach(item -> {
            if (item.path("id").equals(record.path("id"))
                    && item.path("what").asText().equals("record")) {
                told.add(item.path("author").asText() + " " + item.path("fields"));
            }
        });
        assertThat(told.get(1)).isEqualTo("Мээрим [\"permission.withdrawn\"]");
        assertThat(told.getFirst()).contains("permission.by", "permission.withdrawn");
        JsonNode history = ok("GET", path(record, "history"), "", 200);
        assertThat(history.at("/items/0/what").asText()).isEqualTo("consent");
        assertThat(history.at("/items/1/what").asText()).isEqualTo("consent");
    }

    @Test
    void staffAreFoundByNameAndNothingElseOfThemIsTold() {
        Actor console = Actor.console(centre.config().centre());
        Accounts accounts = centre.server().core().people().accounts();
        accounts.createStaff(console, "secret-name", "Нургүл Өмүрова", PASSPHRASE, Accounts.Change.NOTHING);
        accounts.createArtisan(console, "uulkan", "Нургүл уста", "sample-artisan-felt");
        String id = accounts.findByName("secret-name").orElseThrow().id().toString();
        String query = "/api/v1/desk/people?q=%D0%BE%D0%BC%D1%83%D1%80+%D0%9D%D1%83%D1%80%D0%B3%D1%83%D0%BB";
        HttpResponse<String> found = curator.send("GET", query, "");
        assertThat(found.body())
                .as("omyr and nurgul, typed without Kyrgyz letters; the artisan is no staff")
                .isEqualTo("{\"items\":[{\"id\":\"" + id + "\",\"name\":\"Нургүл Өмүрова\"}]}");
        assertThat(ok("GET", "/api/v1/desk/people", "", 200).path("items")).hasSizeGreaterThan(2);
        assertThat(ok("GET", "/api/v1/desk/people?limit=1", "", 200).path("items"))
                .hasSize(1);
        JsonNode made = make("с хранителем");
        ObjectNode kept = copy(made);
        kept.putArray("custodians").add(id).add("00000000-0000-4000-8000-000000000000");
        assertThat(save(made, kept).path("people").toString())
                .as("who is not known has no name")
                .isEqualTo("{\"" + id + "\":\"Нургүл Өмүрова\"}");
        accounts.change(
                console,
                accounts.findByName("secret-name").orElseThrow().id(),
                new Accounts.Change(null, null, null, null, true));
        assertThat(curator.send("GET", query, "").body()).isEqualTo("{\"items\":[]}");
        assertThat(now(made).path("people")).hasSize(1);
    }

    @Test
    void theFormSaysThatCustodiansArePeople() {
        JsonNode fields = ok("GET", "/api/v1/desk/forms?lang=ru", "", 200).at("/kinds/term/fields");
        List<String> people = new ArrayList<>();
        fields.forEach(field -> {
            if (field.at("/item/form").asText().equals("account")) {
                people.add(field.path("name").asText());
            }
        });
        assertThat(people).containsExactly("custodians");
    }
}
