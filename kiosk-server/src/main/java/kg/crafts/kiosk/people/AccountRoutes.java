package kg.crafts.kiosk.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.UUID;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/accounts}: whoever answers for a centre makes, changes and shuts the accounts of its people. */
public final class AccountRoutes {

    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String ONE = ACCOUNTS + "/:id";
    private static final int MAX_BYTES = 8_192;

    /** More than this in one answer nobody chooses from; who is sought is named more closely. */
    private static final int MAX_SOUGHT = 50;

    private final Accounts accounts;
    private final CalendarAddresses calendars;
    private final @Nullable String address;
    private final Work work;

    /**
     * The routes of one centre.
     *
     * @param address where phones reach this centre, such as {@code https://kiosk.example.org}, or null
     * @param work of its own: hashing takes its time and must not hold up anything else
     */
    public AccountRoutes(Accounts accounts, CalendarAddresses calendars, @Nullable String address, Work work) {
        this.accounts = accounts;
        this.calendars = calendars;
        this.address = address;
        this.work = work;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.get(Access.CURATOR, "/api/v1/desk/people", this::seek);
        site.get(Access.MANAGER, ACCOUNTS, this::list);
        site.post(Access.MANAGER, ACCOUNTS, MAX_BYTES, this::create);
        site.get(Access.MANAGER, ONE, this::find);
        site.patch(Access.MANAGER, ONE, MAX_BYTES, this::change);
        site.put(Access.MANAGER, ONE + "/passphrase", MAX_BYTES, this::givePassphrase);
        site.post(Access.MANAGER, ONE + "/link", MAX_BYTES, this::invite);
        site.delete(Access.MANAGER, ONE + "/link", this::revokeLink);
        site.post(Access.MANAGER, ONE + "/calendar", MAX_BYTES, this::makeCalendar);
        site.delete(Access.MANAGER, ONE + "/calendar", this::takeCalendar);
    }

    private void list(RoutingContext context) {
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        accounts.list().forEach(account -> items.add(PeopleJson.account(account)));
        Replies.personal(context, 200, Json.canonical(answer));
    }

    /** Names and ids of staff, and nothing else of them. */
    private void seek(RoutingContext context) {
        int limit = Math.min(MAX_SOUGHT, Params.number(context, "limit", MAX_SOUGHT, Integer.MAX_VALUE));
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        accounts.seekStaff(Params.text(context, "q"), limit)
                .forEach(account ->
                        items.addObject().put("id", account.id().toString()).put("name", account.label()));
        Replies.personal(context, 200, Json.canonical(answer));
    }

    private void find(RoutingContext context) {
        show(context, 200, accounts.get(id(context)));
    }

    private void create(RoutingContext context) {
        JsonNode sent = PeopleJson.read(Params.body(context));
        Actor actor = Actor.of(Caller.of(context));
        work.answer(context, () -> create(actor, sent), account -> {
            context.response().putHeader("location", ACCOUNTS + "/" + account.id());
            show(context, 201, account);
        });
    }

    private Account create(Actor actor, JsonNode sent) {
        String name = PeopleJson.text(sent, "name");
        String label = PeopleJson.text(sent, "label");
        return switch (PeopleJson.text(sent, "kind")) {
            case "staff" ->
                accounts.createStaff(
                        actor, name, label, PeopleJson.secret(sent, "passphrase"), PeopleJson.change(sent));
            case "artisan" -> accounts.createArtisan(actor, name, label, PeopleJson.text(sent, "artisan"));
            default -> throw new HttpProblem(PeopleProblems.FIELD, "kind");
        };
    }

    private void change(RoutingContext context) {
        UUID id = id(context);
        Accounts.Change change = PeopleJson.change(PeopleJson.read(Params.body(context)));
        Actor actor = Actor.of(Caller.of(context));
        work.answer(context, () -> accounts.change(actor, id, change), account -> show(context, 200, account));
    }

    private void givePassphrase(RoutingContext context) {
        UUID id = id(context);
        Secret given = PeopleJson.secret(PeopleJson.read(Params.body(context)), "passphrase");
        Actor actor = Actor.of(Caller.of(context));
        work.answer(context, () -> accounts.givePassphrase(actor, id, given), account -> show(context, 200, account));
    }

    private void invite(RoutingContext context) {
        UUID id = id(context);
        byte[] body = Params.body(context);
        @Nullable Secret chosen = body.length == 0 ? null : PeopleJson.secretOrNull(PeopleJson.read(body), "pin");
        Actor actor = Actor.of(Caller.of(context));
        work.answer(
                context,
                () -> accounts.invite(actor, id, chosen),
                made -> Replies.personal(context, 201, PeopleJson.invitation(made, address)));
    }

    private void revokeLink(RoutingContext context) {
        UUID id = id(context);
        Actor actor = Actor.of(Caller.of(context));
        work.answer(context, () -> accounts.revokeLink(actor, id), account -> show(context, 200, account));
    }

    private void makeCalendar(RoutingContext context) {
        UUID id = id(context);
        Actor actor = Actor.of(Caller.of(context));
        work.answer(
                context,
                () -> calendars.make(actor, id),
                made -> Replies.personal(context, 201, PeopleJson.calendar(made)));
    }

    private void takeCalendar(RoutingContext context) {
        UUID id = id(context);
        Actor actor = Actor.of(Caller.of(context));
        work.answer(context, () -> calendars.take(actor, id), account -> show(context, 200, account));
    }

    private static void show(RoutingContext context, int status, Account account) {
        Replies.personal(context, status, Json.canonical(PeopleJson.account(account)));
    }

    private static UUID id(RoutingContext context) {
        String given = Objects.requireNonNullElse(context.pathParam("id"), "");
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw new HttpProblem(HttpProblem.What.NOT_FOUND, given);
        }
    }
}
