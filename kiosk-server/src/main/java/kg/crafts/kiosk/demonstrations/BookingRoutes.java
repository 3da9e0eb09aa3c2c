package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.DemonstrationType;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Space;
import kg.crafts.kiosk.demonstrations.rules.Act;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** What artisans do for themselves and staff for them: free slots, asking for one, withdrawing, days. */
final class BookingRoutes {

    private static final int MONTH = 27;

    private final Programme programme;
    private final FreeSlots free;
    private final OrderRoutes orders;
    private final Views views;
    private final CentreId here;
    private final Work work;
    private final InstantSource clock;

    BookingRoutes(
            DemonstrationsModule module,
            OrderRoutes orders,
            Views views,
            CentreId here,
            Work work,
            InstantSource clock) {
        this.programme = module.programme();
        this.free = new FreeSlots(programme);
        this.orders = orders;
        this.views = views;
        this.here = here;
        this.work = work;
        this.clock = clock;
    }

    void mount(Site site) {
        site.get(Access.ARTISAN_OR_HOST, "/api/v1/slots", this::slots);
        site.get(Access.ARTISAN_OR_HOST, "/api/v1/my-demonstrations", this::mine);
        site.get(Access.ARTISAN_OR_HOST, "/api/v1/requests/:id", this::request);
        int most = OrderRoutes.MAX_BYTES;
        site.post(Access.ARTISAN_OR_HOST, "/api/v1/demonstrations", most, this::book);
        site.post(Access.ARTISAN_OR_HOST, "/api/v1/artisan-days", most, this::day);
        for (Act act : Act.values()) {
            Access access = act == Act.WITHDRAW ? Access.ARTISAN_OR_HOST : Access.HOST;
            site.post(access, "/api/v1/demonstrations/:id/" + act.tag(), most, context -> act(context, act));
        }
    }

    private void slots(RoutingContext context) {
        Person person = OrderRoutes.person(context);
        String type = Params.text(context, "type");
        String from = Params.text(context, "from");
        String to = Params.text(context, "to");
        String centre = Params.text(context, "centre");
        String artisan = person.artisan() == null ? Params.text(context, "artisan") : person.artisan();
        StaffRoutes.answer(work, context, () -> {
            Instant now = clock.instant();
            Setup setup = programme.setup();
            DemonstrationType wanted = Planning.type(setup, type);
            CentreId owner = centre.isEmpty() ? here : known(setup, centre);
            Window window = Window.of(from, to, setup.zone(owner), now, MONTH);
            ObjectNode json = Json.object();
            ArrayNode items = json.putArray("items");
            free.list(setup, wanted, owner, artisan, window, person, now)
                    .forEach(one -> items.add(
                            Views.span(one.span()).put("space", one.space().code())));
            return json;
        });
    }

    private static CentreId known(Setup setup, String centre) {
        return setup.houses().keySet().stream()
                .filter(id -> id.value().equals(centre))
                .findFirst()
                .orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, centre));
    }

    private void book(RoutingContext context) {
        Lang lang = Params.lang(context);
        Person person = OrderRoutes.person(context);
        Body body = OrderRoutes.body(context);
        StaffRoutes.refuse(context, () -> {
            Setup setup = programme.setup();
            Plan plan = Planning.plan(body, setup, person);
            CentreId owner = setup.findSpace(plan.space()).map(Space::centre).orElse(here);
            Booking booking = new Booking(
                    person, plan, new TreeSet<>(body.texts("override")), body.find("reason"), body.is("publish"));
            Order order = owner.equals(here) ? booking : Requests.forSpace(person, owner, plan);
            orders.submit(context, person, order, answer -> told(answer, lang));
        });
    }

    private ObjectNode told(Order.Answer answer, Lang lang) {
        ObjectNode json = programme
                .find(answer.subject())
                .map(one -> views.staffCard(one, lang, clock.instant()))
                .or(() -> programme.findRequest(answer.subject()).map(one -> views.request(one, lang)))
                .orElseGet(Json::object);
        answer.detail().properties().forEach(one -> json.set(one.getKey(), one.getValue()));
        return json.put("id", answer.subject().toString());
    }

    private void act(RoutingContext context, Act act) {
        Lang lang = Params.lang(context);
        Person person = OrderRoutes.person(context);
        Body body = OrderRoutes.body(context);
        UUID id = OrderRoutes.id(context);
        StaffRoutes.refuse(context, () -> {
            int version = OrderRoutes.version(context, body);
            Acting.Terms terms = new Acting.Terms(
                    body.find("reason"),
                    new TreeSet<>(body.texts("override")),
                    body.find("space"),
                    body.time("start"),
                    body.texts("artisans"));
            orders.submit(context, person, new Acting(person, id, act, version, terms), answer -> told(answer, lang));
        });
    }

    /** An artisan's day: whether she can't, or, by staff, who holds it. */
    private void day(RoutingContext context) {
        Person person = OrderRoutes.person(context);
        Body body = OrderRoutes.body(context);
        StaffRoutes.refuse(context, () -> {
            String artisan = person.artisan() == null ? body.get("artisan") : person.artisan();
            LocalDate date = Body.date("date", body.get("date"));
            String to = body.find("handTo");
            Order order = to == null || person.isArtisan()
                    ? ArtisanDays.mark(person, artisan, date, body.is("cannot"))
                    : ArtisanDays.handOver(person, artisan, date, known(programme.setup(), to));
            orders.submit(
                    context,
                    person,
                    order,
                    answer -> Json.object()
                            .put("artisan", artisan)
                            .put("date", date.toString())
                            .put("holder", programme.day(artisan, date).holder().value())
                            .put("cannot", programme.day(artisan, date).cannot()));
        });
    }

    private void mine(RoutingContext context) {
        Lang lang = Params.lang(context);
        Person person = OrderRoutes.person(context);
        String artisan = person.artisan() == null ? Params.text(context, "artisan") : person.artisan();
        StaffRoutes.answer(work, context, () -> {
            Instant now = clock.instant();
            ObjectNode json = Json.object();
            json.set("items", views.staffCards(programme.ofArtisan(artisan), lang, now));
            ArrayNode requests = json.putArray("requests");
            programme.requests().stream()
                    .filter(one -> one.askedBy().equals(artisan))
                    .forEach(one -> requests.add(views.request(one, lang)));
            return json;
        });
    }

    private void request(RoutingContext context) {
        Lang lang = Params.lang(context);
        UUID id = OrderRoutes.id(context);
        Refusal nothing = new HttpProblem(HttpProblem.What.NOT_FOUND, id.toString());
        work.answer(
                context,
                () -> Json.canonical(programme
                        .findRequest(id)
                        .map(one -> views.request(one, lang))
                        .orElseThrow(() -> nothing)),
                json -> Replies.json(context, json));
    }
}
