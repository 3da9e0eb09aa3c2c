package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.Request;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.demonstrations.rules.Recurrence;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** What the front desk does for many at once: the queue, series, closures. */
final class StaffRoutes {

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
        site.get(Access.HOST, "/api/v1/queue", this::queue);
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

    /** One that waits: who asked and when, what stands against it by now, and when it could be instead. */
    private ObjectNode waiting(Occurrence one, Lang lang, Instant now) {
        ObjectNode card = views.staffCard(one, lang, now);
        module.findHistory(one.id()).ifPresent(history -> {
            JsonNode asked = history.entries().getFirst().audit();
            card.put("since", asked.path("at").asText());
            card.put("by", asked.path("actor").asText());
        });
        Optional.ofNullable(one.marks().request())
                .flatMap(programme::findRequest)
                .ifPresent(request -> card.put("from", request.from().value()));
        try {
            Deciding look = module.look();
            List<Map<String, Object>> conflicts = Problems.told(look.clashes(one.plan(), one.id(), false), true);
            card.set("conflicts", Json.MAPPER.valueToTree(conflicts));
            if (!conflicts.isEmpty()) {
                ArrayNode instead = card.putArray("alternatives");
                look.alternatives(one.plan(), one.id(), false).forEach(span -> instead.add(Views.span(span)));
            }
        } catch (ScheduleRefusal e) {
            card.put("impossible", e.code());
        }
        return card;
    }
}
