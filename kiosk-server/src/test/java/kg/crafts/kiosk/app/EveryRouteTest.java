package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.people.Account;
import kg.crafts.kiosk.people.Accounts;
import kg.crafts.kiosk.people.Actor;
import kg.crafts.kiosk.people.Secret;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Role;
import kg.crafts.kiosk.web.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks every route of a real server as nobody and as every role, and finds it open to those whom its {@link Access}
 * names, and shut to all others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteTest {

    private static final Secret PASSPHRASE = new Secret("шырдак жасаган кыз");
    private static final Set<Integer> REFUSED = Set.of(401, 403);

    /** Whom each access lets in, written out once more: the test does not ask the code that it tests. */
    private static final Map<Access, Set<String>> LETS_IN = Map.of(
            Access.VISITOR, Set.of("nobody", "none", "artisan", "host", "curator", "manager", "administrator"),
            Access.SIGNED_IN, Set.of("none", "artisan", "host", "curator", "manager", "administrator"),
            Access.ARTISAN, Set.of("artisan"),
            Access.ARTISAN_OR_HOST, Set.of("artisan", "host", "manager", "administrator"),
            Access.HOST, Set.of("host", "manager", "administrator"),
            Access.CURATOR, Set.of("curator", "manager", "administrator"),
            Access.MANAGER, Set.of("manager", "administrator"),
            Access.ADMINISTRATOR, Set.of("administrator"));

    private RunningCentre centre;
    private Accounts accounts;
    private final Map<String, Visit> visits = new HashMap<>();

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        centre = RunningCentre.start(folder);
        accounts = centre.server().core().people().accounts();
        CentreId here = centre.config().centre();
        for (Role role : List.of(Role.HOST, Role.CURATOR, Role.MANAGER)) {
            staff(role.tag(), Accounts.Change.roles(here, Set.of(role)));
        }
        staff("none", Accounts.Change.NOTHING);
        staff("administrator", new Accounts.Change(null, null, null, true, null));
        accounts.createArtisan(console(), "artisan", "artisan", "sample-artisan-felt");
    }

    @AfterAll
    void stop() {
        centre.close();
    }

    private Actor console() {
        return Actor.console(centre.config().centre());
    }

    private void staff(String name, Accounts.Change change) {
        // Not the name itself: it must not stand in a passphrase.
        accounts.createStaff(console(), name, name, PASSPHRASE, change);
    }

    /** Somebody who is signed in, anew when a route has ended the session. */
    private Visit visit(String who) {
        Visit visit = visits.computeIfAbsent(who, name -> new Visit(centre.port()));
        if (!who.equals("nobody") && !visit.isSignedIn()) {
            signIn(who, visit);
        }
        return visit;
    }

    private void signIn(String who, Visit visit) {
        if (who.equals("artisan")) {
            Account account = accounts.findByName(who).orElseThrow();
            Accounts.Invitation made = accounts.invite(console(), account.id(), null);
            visit.signInByLink(made.token(), made.pin());
        } else {
            visit.signIn(who, PASSPHRASE);
        }
        assertThat(visit.isSignedIn()).as(who).isTrue();
    }

    private static String address(Site.Rule rule) {
        return rule.path().replaceAll(":[a-zA-Z]+", "none-such").replace("*", "none-such");
    }

    private List<String> wrong(List<Site.Rule> rules, Map<Access, Set<String>> table) {
        List<String> wrong = new ArrayList<>();
        for (Site.Rule rule : rules) {
            for (String who : LETS_IN.get(Access.VISITOR)) {
                int status = visit(who).status(rule.method().name(), address(rule), "{}");
                boolean letIn = table.get(rule.access()).contains(who);
                boolean right = letIn ? !isRefusal(rule, status) : status == refusal(rule, who);
                if (!right) {
                    wrong.add(rule.method() + " " + rule.path() + " as " + who + ": " + status);
                }
            }
        }
        return wrong;
    }

    /** Nobody is told to sign in; a page for people leads to where one does it. */
    private static int refusal(Site.Rule rule, String who) {
        if (!who.equals("nobody")) {
            return 403;
        }
        return rule.path().startsWith("/artisan") ? 303 : 401;
    }

    /** Who is let in to sign in may still be told that the passphrase is wrong; nothing else may say so. */
    private static boolean isRefusal(Site.Rule rule, int status) {
        return REFUSED.contains(status)
                && !rule.path().startsWith("/api/v1/session")
                && !rule.path().startsWith("/artisan/enter");
    }

    @Test
    void everyRouteIsOpenToThoseWhomItNamesAndShutToAllOthers() {
        List<Site.Rule> rules = centre.server().site().rules().stream()
                // Pages are many and alike, and all for visitors: these few stand for them.
                .filter(rule -> rule.access() != Access.VISITOR || !rule.path().startsWith("/assets/"))
                .toList();
        assertThat(rules).extracting(Site.Rule::access).contains(Access.VISITOR, Access.SIGNED_IN, Access.MANAGER);
        assertThat(wrong(rules, LETS_IN)).isEmpty();
    }

    /** The negative control: held against a table that lets hosts manage accounts, the walk finds them refused. */
    @Test
    void theWalkFindsARouteThatIsShutToWhomItShouldBeOpen() {
        Map<Access, Set<String>> other = new HashMap<>(LETS_IN);
        other.put(Access.MANAGER, Set.of("host", "manager", "administrator"));
        other.put(Access.SIGNED_IN, Set.of("none"));
        List<Site.Rule> some = centre.server().site().rules().stream()
                .filter(rule ->
                        rule.path().equals("/api/v1/accounts") || rule.path().endsWith("/stay"))
                .toList();
        assertThat(wrong(some, other))
                .contains("GET /api/v1/accounts as host: 403", "POST /api/v1/session/stay as artisan: 200");
    }

    @Test
    void whateverIsNotReadByTheVisitorsNamesWhoMayChangeIt() {
        Set<String> open = new TreeSet<>();
        for (Site.Rule rule : centre.server().site().rules()) {
            if (rule.access() == Access.VISITOR && !rule.method().equals(HttpMethod.GET)) {
                open.add(rule.method() + " " + rule.path());
            }
        }
        assertThat(open)
                .as("what visitors may send; a new one is put here after it was thought through")
                .containsExactly(
                        "DELETE /api/v1/tickets/:code",
                        "PATCH /api/v1/tickets/:code",
                        "POST /api/v1/demonstrations/:id/tickets",
                        "POST /api/v1/kiosks/:id/heartbeat",
                        "POST /api/v1/session",
                        "POST /api/v1/session/link",
                        "POST /api/v1/tickets/:code/accept",
                        "POST /api/v1/wishes",
                        "POST /artisan/enter/:token",
                        "POST /oai");
    }

    @Test
    void everyRouteOfTheApiIsDescribedAndSaysWhoMayCallIt() {
        JsonNode paths = OpenApi.document().path("paths");
        for (Site.Rule rule : centre.server().site().rules()) {
            if (rule.path().startsWith("/api/")) {
                String path = rule.path().replaceAll(":([a-zA-Z]+)", "{$1}");
                JsonNode described = paths.path(path).path(rule.method().name().toLowerCase(Locale.ROOT));
                assertThat(described.path("description").asText())
                        .as("%s %s", rule.method(), path)
                        .startsWith("Who may call: " + beginning(rule.access()));
            }
        }
    }

    private static String beginning(Access access) {
        return switch (access) {
            case VISITOR -> "anybody";
            case SIGNED_IN -> "whoever is signed in";
            case ARTISAN -> "artisans";
            case ARTISAN_OR_HOST -> "artisans and hosts";
            case HOST -> "hosts";
            case CURATOR -> "curators";
            case MANAGER -> "managers";
            case ADMINISTRATOR -> "administrators";
        };
    }
}
