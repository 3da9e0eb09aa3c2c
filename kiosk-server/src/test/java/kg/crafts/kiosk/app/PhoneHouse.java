package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.crafts.kiosk.people.Accounts;
import kg.crafts.kiosk.people.Actor;
import kg.crafts.kiosk.people.Secret;
import kg.crafts.kiosk.web.Role;

/** A centre with a manager, and an artisan who was given a link and comes with a phone that knows no JavaScript. */
final class PhoneHouse implements AutoCloseable {

    static final String PIN = "482915";

    private static final Secret PASSPHRASE = new Secret("felt and madder and walnut");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    final RunningCentre centre;
    final String link;

    PhoneHouse(Path folder) throws IOException {
        centre = RunningCentre.start(folder);
        Accounts accounts = centre.server().core().people().accounts();
        Actor console = Actor.console(centre.config().centre());
        accounts.createStaff(
                console,
                "manager",
                "Айгүл",
                PASSPHRASE,
                Accounts.Change.roles(centre.config().centre(), Set.of(Role.MANAGER)));
        JsonNode account = Visit.json(
                manager()
                        .send(
                                "POST",
                                "/api/v1/accounts",
                                "{\"name\":\"felt\",\"label\":\"Felt <maker>\",\"kind\":\"artisan\",\"artisan\":\"sample-artisan-felt\"}"));
        HttpResponse<String> invited = manager()
                .send("POST", "/api/v1/accounts/" + account.path("id").asText() + "/link", "{\"pin\":\"" + PIN + "\"}");
        assertThat(invited.statusCode()).as(invited.body()).isEqualTo(201);
        link = Visit.json(invited).path("path").asText();
    }

    Visit manager() {
        Visit visit = new Visit(centre.port());
        assertThat(visit.signIn("manager", PASSPHRASE).statusCode()).isEqualTo(200);
        return visit;
    }

    /** What a manager does with a demonstration that is in her queue. */
    HttpResponse<String> act(JsonNode one, String act, String more) {
        return manager()
                .send(
                        "POST",
                        "/api/v1/demonstrations/" + one.path("id").asText() + "/" + act,
                        "{\"version\":" + one.path("version").asInt() + more + "}");
    }

    /** A phone: follows links, fills in forms, keeps its cookie. */
    final class Phone {

        private final Visit visit = new Visit(centre.port());
        private String cookie = "";

        HttpResponse<String> get(String path) {
            return visit.send("GET", path, "", "Cookie", cookie);
        }

        HttpResponse<String> post(String path, Map<String, String> fields) {
            StringBuilder body = new StringBuilder();
            fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
            HttpResponse<String> answer =
                    visit.send("POST", path, body.toString(), "Cookie", cookie, "Content-Type", FORM);
            answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
            return answer;
        }

        /** The page that the first link to an address leads to. */
        String follow(String page, String start) {
            return get(first(page, start)).body();
        }
    }

    Phone stranger() {
        return new Phone();
    }

    /** The artisan's own, let in. */
    Phone entered() {
        Phone phone = new Phone();
        assertThat(phone.post(link + "?lang=en", Map.of("pin", PIN)).statusCode())
                .isEqualTo(303);
        return phone;
    }

    static String first(String page, String start) {
        Matcher href = HREF.matcher(page);
        while (href.find()) {
            if (href.group(1).startsWith(start)) {
                return href.group(1).replace("&amp;", "&");
            }
        }
        throw new AssertionError("No link to " + start + " in " + page);
    }

    static Map<String, String> hidden(String page) {
        Map<String, String> fields = new TreeMap<>();
        Matcher field = HIDDEN.matcher(page);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }

    @Override
    public void close() {
        centre.close();
    }
}
