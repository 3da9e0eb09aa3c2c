package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.seats.QrCode;
import kg.crafts.kiosk.demonstrations.seats.Ticket;
import kg.crafts.kiosk.demonstrations.seats.TicketCode;
import kg.crafts.kiosk.demonstrations.seats.TicketSeal;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Brake;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** Visitors' seats over HTTP: a ticket belongs to whoever knows its code, and is redeemed by a host. */
final class TicketRoutes {

    static final String PATH = "/api/v1/tickets";

    private static final String ONE = PATH + "/:code";
    private static final int MAX_BYTES = 1024;

    /** Slips of the hand are not counted, they never pass a code's check character. Many visitors share a kiosk. */
    private static final Brake.Policy GUESSING = new Brake.Doubling(10, Duration.ofMinutes(5));

    /** Kept of those who guess and of those who ask. */
    private static final int MAX_ADDRESSES = 10_000;

    /** What a scan and its nonce weigh. */
    private static final int MAX_NONCE_CHARS = 100;

    private final Programme programme;
    private final Tickets tickets;
    private final OrderRoutes orders;
    private final TicketSeal seal;
    private final CentreId here;
    private final Work work;
    private final Brake<String> wrong;
    private final Brake<String> asking;

    TicketRoutes(
            DemonstrationsModule module,
            OrderRoutes orders,
            TicketSeal seal,
            TicketLimits limits,
            CentreId here,
            Work work,
            InstantSource clock) {
        this.programme = module.programme();
        this.tickets = module.tickets();
        this.orders = orders;
        this.seal = seal;
        this.here = here;
        this.work = work;
        this.wrong = new Brake<>(clock, MAX_ADDRESSES, network -> GUESSING);
        this.asking = new Brake<>(clock, MAX_ADDRESSES, network -> new Brake.Hourly(limits.of(network)));
    }

    void mount(Site site) {
        site.post(Access.VISITOR, "/api/v1/demonstrations/:id/tickets", MAX_BYTES, this::reserve);
        site.post(Access.HOST, "/api/v1/demonstrations/:id/walk-ins", MAX_BYTES, this::walkIn);
        site.get(Access.VISITOR, ONE, this::show);
        site.get(Access.VISITOR, ONE + "/qr.svg", this::picture);
        site.delete(Access.VISITOR, ONE, context -> submit(context, SeatOrders.keep(ticket(context), 0)));
        site.patch(Access.VISITOR, ONE, MAX_BYTES, this::change);
        site.post(
                Access.VISITOR,
                ONE + "/accept",
                MAX_BYTES,
                context -> submit(context, SeatOrders.accept(ticket(context))));
        site.post(Access.HOST, ONE + "/check-in", MAX_BYTES, this::checkIn);
        site.post(Access.HOST, "/api/v1/check-ins", MAX_BYTES, this::scan);
    }

    private void reserve(RoutingContext context) {
        UUID occurrence = OrderRoutes.id(context);
        int party = party(context, tickets.rules().maxParty());
        asking.begin(List.of(Params.remoteAddress(context)));
        Keys.Key key = OrderRoutes.key(context, SeatOrders.VISITOR);
        submit(context, SeatOrders.reserve(occurrence, party, key == null ? null : key.key()));
    }

    private void walkIn(RoutingContext context) {
        Person host = OrderRoutes.person(context);
        UUID occurrence = OrderRoutes.id(context);
        int party = party(context, tickets.rules().maxParty());
        Keys.Key key = OrderRoutes.key(context, host);
        orders.submit(
                context,
                host,
                SeatOrders.walkIn(occurrence, party, key == null ? null : key.key(), host),
                this::toldNow);
    }

    private static int party(RoutingContext context, int most) {
        Integer party = OrderRoutes.body(context).number("party", 1, most);
        if (party == null) {
            throw Problems.body("party");
        }
        return party;
    }

    private void show(RoutingContext context) {
        Replies.personal(context, 200, Json.canonical(told(ticket(context))));
    }

    /** With what it is for, so that a code alone leads to the place and the hour. */
    private ObjectNode told(Ticket ticket) {
        ObjectNode json = SeatOrders.told(ticket, tickets.before(ticket))
                .put("occurrence", ticket.occurrence().toString());
        programme
                .find(ticket.occurrence())
                .map(Occurrence::span)
                .ifPresent(span -> json.set("start", Views.time(span.start(), span.zone(), span.from())));
        return json;
    }

    private void change(RoutingContext context) {
        Ticket ticket = ticket(context);
        submit(context, SeatOrders.keep(ticket, party(context, ticket.asked())));
    }

    private void picture(RoutingContext context) {
        Ticket ticket = ticket(context);
        work.answer(
                context,
                () -> QrCode.of(seal.payload(ticket)).svg(),
                svg -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "image/svg+xml")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end(svg));
    }

    private void checkIn(RoutingContext context) {
        Person host = OrderRoutes.person(context);
        String nonce = nonce(OrderRoutes.body(context));
        orders.submit(context, host, SeatOrders.checkIn(ticket(context), nonce, host), this::toldNow);
    }

    /** A QR code from a scanner, of this centre or, told apart, of another. */
    private void scan(RoutingContext context) {
        Person host = OrderRoutes.person(context);
        Body body = OrderRoutes.body(context);
        String payload = body.get("payload");
        String nonce = nonce(body);
        work.answer(
                context,
                () -> redeemable(payload),
                ticket -> orders.submit(context, host, SeatOrders.checkIn(ticket, nonce, host), this::toldNow));
    }

    private Ticket redeemable(String payload) {
        TicketSeal.Verified verified =
                seal.verify(payload).orElseThrow(() -> new HttpProblem(SeatProblems.NOT_A_TICKET, ""));
        if (!verified.centre().equals(here)) {
            throw new HttpProblem(
                    SeatProblems.OTHER_CENTRES_TICKET, verified.centre().value());
        }
        return tickets.find(verified.code())
                .filter(ticket -> ticket.occurrence().equals(verified.occurrence()))
                .orElseThrow(() -> unknown(verified.code().value()));
    }

    private static String nonce(Body body) {
        String nonce = body.get("nonce");
        if (nonce.length() > MAX_NONCE_CHARS) {
            throw Problems.body("nonce");
        }
        return nonce;
    }

    private void submit(RoutingContext context, Order order) {
        orders.submit(context, SeatOrders.VISITOR, order, this::toldNow);
    }

    private ObjectNode toldNow(Order.Answer answer) {
        return answer.detail();
    }

    /** The ticket in the address. Whoever guesses is told the same as whoever mistypes, only ever more slowly. */
    private Ticket ticket(RoutingContext context) {
        String typed = String.valueOf(context.pathParam("code"));
        String network = Brake.network(Params.remoteAddress(context));
        TicketCode code = TicketCode.read(typed).orElseThrow(() -> unknown(typed));
        wrong.begin(List.of(network));
        Ticket ticket = tickets.find(code).orElseThrow(() -> unknown(typed));
        wrong.forgive(network);
        return ticket;
    }

    private static Refusal unknown(String code) {
        return new HttpProblem(HttpProblem.What.NOT_FOUND, code);
    }
}
