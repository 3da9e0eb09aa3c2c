package kg.crafts.kiosk.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Role;
import org.jspecify.annotations.Nullable;

/** People as JSON, as {@code /openapi.json} describes it. */
final class PeopleJson {

    private PeopleJson() {}

    /** What was sent: one object; throws {@code body}, without repeating what may be a secret. */
    static JsonNode read(byte[] body) {
        try {
            return Json.strict(body);
        } catch (JsonProcessingException e) {
            throw new HttpProblem(HttpProblem.What.BODY, "");
        }
    }

    /** A text that must be there; throws {@code bad-field}. */
    static String text(JsonNode sent, String field) {
        JsonNode value = sent.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new HttpProblem(PeopleProblems.FIELD, field);
        }
        return value.asText();
    }

    static Secret secret(JsonNode sent, String field) {
        return new Secret(text(sent, field));
    }

    private static @Nullable String textOrNull(JsonNode sent, String field) {
        return sent.hasNonNull(field) ? text(sent, field) : null;
    }

    static @Nullable Secret secretOrNull(JsonNode sent, String field) {
        return sent.hasNonNull(field) ? secret(sent, field) : null;
    }

    private static @Nullable Boolean booleanOrNull(JsonNode sent, String field) {
        if (!sent.hasNonNull(field)) {
            return null;
        }
        if (!sent.get(field).isBoolean()) {
            throw new HttpProblem(PeopleProblems.FIELD, field);
        }
        return sent.get(field).asBoolean();
    }

    static Accounts.Change change(JsonNode sent) {
        return new Accounts.Change(
                textOrNull(sent, "name"),
                textOrNull(sent, "label"),
                sent.hasNonNull("roles") ? roles(sent.get("roles")) : null,
                booleanOrNull(sent, "administrator"),
                booleanOrNull(sent, "disabled"));
    }

    private static Map<CentreId, Set<Role>> roles(JsonNode sent) {
        Map<CentreId, Set<Role>> roles = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : sent.properties()) {
            Set<Role> held = EnumSet.noneOf(Role.class);
            entry.getValue()
                    .forEach(tag -> held.add(
                            Role.find(tag.asText()).orElseThrow(() -> new HttpProblem(PeopleProblems.FIELD, "roles"))));
            roles.put(centre(entry.getKey()), held);
        }
        return roles;
    }

    private static CentreId centre(String text) {
        try {
            return new CentreId(text);
        } catch (IllegalArgumentException e) {
            throw new HttpProblem(PeopleProblems.FIELD, "roles");
        }
    }

    static byte[] session(SignedIn signedIn, CentreId centre, Instant now) {
        ObjectNode json = Json.object();
        json.put("signedIn", true);
        json.set("account", account(signedIn.account()));
        json.put("centre", centre.value());
        ArrayNode roles = json.putArray("roles");
        signedIn.roles().forEach(role -> roles.add(role.tag()));
        json.put("csrf", signedIn.csrf().reveal());
        json.put("time", now.toString());
        json.put("warnAt", signedIn.warnAt().toString());
        json.put("idleEnds", signedIn.idleEnds().toString());
        json.put("ends", signedIn.ends().toString());
        return Json.canonical(json);
    }

    static byte[] nobody(CentreId centre, Instant now) {
        return Json.canonical(Json.object()
                .put("signedIn", false)
                .put("centre", centre.value())
                .put("time", now.toString()));
    }

    static ObjectNode account(Account account) {
        ObjectNode json = Json.object();
        json.put("id", account.id().toString());
        json.put("name", account.name());
        json.put("label", account.label());
        json.put("kind", account.kind().tag());
        json.put("home", account.home().value());
        ObjectNode roles = json.putObject("roles");
        account.roles().forEach((centre, held) -> {
            ArrayNode list = roles.putArray(centre.value());
            held.forEach(role -> list.add(role.tag()));
        });
        json.put("administrator", account.administrator());
        if (account.artisan() != null) {
            json.put("artisan", account.artisan());
        }
        json.put("disabled", account.disabled());
        json.put("canSignIn", account.canSignIn());
        if (account.kind() == Account.Kind.ARTISAN) {
            json.put("hasCalendar", account.hasCalendar());
        }
        return json;
    }

    /** The only answer that holds the address of a calendar. */
    static byte[] calendar(CalendarAddresses.Made made) {
        ObjectNode json = Json.object();
        json.set("account", account(made.account()));
        json.put("path", made.path().reveal());
        return Json.canonical(json);
    }

    /**
     * The only answer that holds a link and a PIN.
     *
     * @param address where phones reach this centre, or null when nobody has said so
     */
    static byte[] invitation(Accounts.Invitation invitation, @Nullable String address) {
        ObjectNode json = Json.object();
        json.set("account", account(invitation.account()));
        json.put("path", invitation.path().reveal());
        json.put("pin", invitation.pin().reveal());
        if (address != null) {
            json.put("address", address);
        }
        return Json.canonical(json);
    }
}
