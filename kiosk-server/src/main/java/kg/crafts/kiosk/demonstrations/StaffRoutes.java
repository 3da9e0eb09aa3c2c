package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.Request;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Space;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.demonstrations.rules.Recurrence;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** What the front desk reads and does: the board, the queue, series, closures, histories. */
final class StaffRoutes {

    private static final int WEEK = 6;

    private final DemonstrationsModule module;
    private final Programme programme;
    private final OrderRoutes orders;
    private final Views views;
    private final CentreId here;
    private final Work work;
    private final InstantSource clock;

    StaffRoutes(
            DemonstrationsModule module,
            OrderRoutes orders,
            Views views,
            CentreId here,
            Work work,
            InstantSource clock) {
        this.module = module;
        this.programme = module.programme();
        this.orders = orders;
        this.views = views;
        this.here = here;
        this.work = work;
        this.clock = clock;
    }

    void mount(Site site) {
        int most = OrderRoutes.MAX_BYTES;
        site.post(Access.HOST, "/api/v1/series", most, this::series);
        site.get(Access.HOST, "/api/v1/closures", this::closures);
        site.post(Access.HOST, "/api/v1/closures", most, this::close);
        site.post(Access.HOST, "/api/v1/closures/:id/lift", most, this::lift);
        site.get(Access.HOST, "/api/v1/board", this::board);
        site.get(Access.HOST, "/api/v1/queue", this::queue);
        site.get(Access.HOST, "/api/v1/demonstrations/:id/history", this::history);
    }

    /** Answers with what is worked out, or with what is refused about it. */
    static void answer(Work work, RoutingContext context, Work.Task<ObjectNode> task) {
        work.answer(
                context,
                () -> {
                    try {
                        return Json.canonical(task.work());
                    } catch (ScheduleRefusal e) {
                        throw Problems.of(e);
                    }
                },
                json -> Replies.json(context, json));
    }

    /** Does something that may be refused before it comes to the desk. */
    static void refuse(RoutingContext context, Runnable what) {
        try {
            what.run();
        } catch (ScheduleRefusal e) {
            context.fail(Problems.of(e));
        }
    }

    private void series(RoutingContext context) {
        Person person = OrderRoutes.person(context);
        Body body = OrderRoutes.body(context);
        refuse(context, () -> {
            Plan plan = Planning.plan(body, programme.setup(), person);
            Recurrence dates = new Recurrence(
                    body.get("rule"),
                    plan.span().start().toLocalDate(),
                    body.date("until"),
                    body.number("count", 0, Recurrence.MAX_DATES),
                    body.dates("exdates"),
                    body.dates("rdates"));
            Booking first = new Booking(
                    person, plan, new TreeSet<>(body.texts("override")), body.find("reason"), body.is("publish"));
            boolean skip = "skip".equals(body.find("onConflict"));
            SeriesBooking order = new SeriesBooking(first, dates, skip, body.is("dryRun"));
            orders.submit(context, person, order, StaffRoutes::told);
        });
    }

    private static ObjectNode told(Order.Answer answer) {
        return answer.detail().deepCopy().put("id", answer.subject().toString());
    }

    private void closures(RoutingContext context) {
        answer(work, context, () -> {
            ObjectNode json = Json.object();
            ArrayNode items = json.putArray("items");
            programme.closures(here).forEach(closure -> items.add(views.closure(closure)));
            return json;
        });
    }

    private void close(RoutingContext context) {
        Lang lang = Params.lang(context);
        Person person = OrderRoutes.person(context);
        Body body = OrderRoutes.body(context);
        refuse(context, () -> {
            LocalSpan span = LocalSpan.checked(
                    LocalSpan.parse(body.get("start")),
                    LocalSpan.parse(body.get("end")),
                    programme.setup().zone(here));
            boolean cancel = "cancel".equals(body.find("policy"));
            Closing order =
                    new Closing(person, body.find("space"), span, body.get("reason"), cancel, body.is("dryRun"));
            orders.submit(context, person, order, answer -> {
                ObjectNode json = told(answer);
                ArrayNode hits = json.putArray("hits");
                answer.detail()
                        .path("hits")
                        .forEach(id -> programme
                                .find(UUID.fromString(id.asText()))
                                .ifPresent(one -> hits.add(views.staffCard(one, lang, clock.instant()))));
                return json;
            });
        });
    }

    private void lift(RoutingContext context) {
        Person person = OrderRoutes.person(context);
        Body body = OrderRoutes.body(context);
        UUID id = OrderRoutes.id(context);
        int version = OrderRoutes.version(context, body);
        orders.submit(context, person, Closing.lift(person, id, version), StaffRoutes::told);
    }

    /** Spaces by time: what is booked and asked for, closures. */
    private void board(RoutingContext context) {
        Lang lang = Params.lang(context);
        String from = Params.text(context, "from");
        String to = Params.text(context, "to");
        answer(work, context, () -> {
            Instant now = clock.instant();
            Setup setup = programme.setup();
            Window window = Window.of(from, to, setup.zone(here), now, WEEK);
            ObjectNode json = Json.object()
                    .put("from", window.from().toString())
                    .put("to", window.until().toString())
                    .put("zone", window.zone().getId());
            ArrayNode spaces = json.putArray("spaces");
            setup.listSpaces(here).forEach(space -> spaces.add(space(space)));
            List<Occurrence> all = programme.between(here, window.begin(), window.end());
            json.set("items", views.staffCards(all, lang, now));
            ArrayNode closures = json.putArray("closures");
            programme.closures(here).stream()
                    .filter(closure -> closure.span().overlaps(window.begin(), window.end()))
                    .forEach(closure -> closures.add(views.closure(closure)));
            return json;
        });
    }

    private static ObjectNode space(Space space) {
        ObjectNode json = Json.object()
                .put("code", space.code())
                .put("form", space.form())
                .put("seats", space.seats())
                .put("setup", space.setupMinutes())
                .put("teardown", space.teardownMinutes());
        return space.parent() == null ? json : json.put("parent", space.parent());
    }

    /** What waits for staff: requests, those that need an artisan, those in a closure, what others were asked. */
    private void queue(RoutingContext context) {
        Lang lang = Params.lang(context);
        answer(work, context, () -> {
            Instant now = clock.instant();
            ObjectNode json = Json.object();
            ArrayNode requested = json.putArray("requested");
            ArrayNode needArtisan = json.putArray("needsArtisan");
            ArrayNode flagged = json.putArray("inClosure");
            for (Occurrence one : programme.ahead(here)) {
                Status status = programme.status(one, now);
                if (status == Status.REQUESTED) {
                    requested.add(waiting(one, lang, now));
                } else if (status == Status.NEEDS_ARTISAN) {
                    needArtisan.add(views.staffCard(one, lang, now));
                }
                if (one.status().claims() && Closing.flags(programme, one)) {
                    flagged.add(views.staffCard(one, lang, now));
                }
            }
            ArrayNode sent = json.putArray("sent");
            programme.requests().stream()
                    .filter(one -> one.from().equals(here))
                    .filter(one -> one.what() == Request.What.BOOKING)
                    .filter(one -> one.plan().span().to().isAfter(now))
                    .forEach(one -> sent.add(views.request(one, lang)));
            return json;
        });
    }

    /** One that waits, with what stands against it by now and when it could be instead. */
    private ObjectNode waiting(Occurrence one, Lang lang, Instant now) {
        ObjectNode card = views.staffCard(one, lang, now);
        try {
            Deciding look = module.look();
            card.set("conflicts", Requests.told(look.clashes(one.plan(), one.id(), false)));
            if (!card.path("conflicts").isEmpty()) {
                ArrayNode instead = card.putArray("alternatives");
                look.alternatives(one.plan(), one.id(), false).forEach(span -> instead.add(Views.span(span)));
            }
        } catch (ScheduleRefusal e) {
            card.put("impossible", e.code());
        }
        return card;
    }

    private void history(RoutingContext context) {
        UUID id = OrderRoutes.id(context);
        answer(work, context, () -> {
            History history = module.findHistory(id)
                    .orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, id.toString()));
            ObjectNode json = Json.object().put("id", id.toString());
            json.set("items", Views.history(history));
            return json;
        });
    }
}
