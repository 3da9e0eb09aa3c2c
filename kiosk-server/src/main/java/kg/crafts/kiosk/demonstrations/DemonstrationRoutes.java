package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.CentreRoutes;
import kg.crafts.kiosk.catalogue.model.Envelope;
import kg.crafts.kiosk.demonstrations.model.DemonstrationType;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.demonstrations.rules.NowAndNext;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Prepared;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** What visitors read: {@code /api/v1/demonstrations}, one of them, and {@code /api/v1/today}. */
final class DemonstrationRoutes {

    private static final int WEEK = 6;
    private static final int MAX_LISTED = 500;

    /** So far around now occurrences are looked for that are shown as today's and tomorrow's. */
    private static final Duration AROUND = Duration.ofDays(14);

    private final Programme programme;
    private final Views views;
    private final CatalogueSetup names;
    private final CentreId here;
    private final CentreRoutes.Ages ages;
    private final Work work;
    private final InstantSource clock;
    private final PreparedToday prepared = new PreparedToday();

    DemonstrationRoutes(
            Programme programme,
            Views views,
            CatalogueSetup names,
            CentreId here,
            CentreRoutes.Ages ages,
            Work work,
            InstantSource clock) {
        this.programme = programme;
        this.views = views;
        this.names = names;
        this.here = here;
        this.ages = ages;
        this.work = work;
        this.clock = clock;
    }

    void mount(Site site) {
        site.get(Access.VISITOR, "/api/v1/demonstrations", this::list);
        site.get(Access.VISITOR, "/api/v1/demonstrations/:id", this::find);
        site.get(Access.VISITOR, "/api/v1/today", this::today);
    }

    private void list(RoutingContext context) {
        Lang lang = Params.lang(context);
        String from = Params.text(context, "from");
        String to = Params.text(context, "to");
        String centre = Params.text(context, "centre");
        String space = Params.text(context, "space");
        String craft = Params.text(context, "craft");
        String artisan = Params.text(context, "artisan");
        String type = Params.text(context, "type");
        String technique = Params.text(context, "technique");
        int limit = Params.number(context, "limit", MAX_LISTED, MAX_LISTED);
        StaffRoutes.answer(work, context, () -> {
            Instant now = clock.instant();
            Setup setup = programme.setup();
            Window window = Window.of(from, to, setup.zone(here), now, WEEK);
            List<Occurrence> found = new ArrayList<>();
            for (CentreId each : centres(setup, centre)) {
                programme.between(each, window.begin(), window.end()).stream()
                        .filter(one -> one.marks().visible())
                        .filter(one -> space.isEmpty() || one.plan().space().equals(space))
                        .filter(one -> artisan.isEmpty() || isHers(one, artisan, now))
                        .filter(one -> craft.isEmpty() || craft.equals(craft(setup, one)))
                        .filter(one -> type.isEmpty() || type.equals(one.plan().type()))
                        .filter(one -> technique.isEmpty()
                                || names.techniques(one.plan().type()).contains(technique))
                        .forEach(found::add);
            }
            found.sort(Comparator.comparing(Occurrence::start).thenComparing(Occurrence::id));
            ObjectNode json = Json.object().put("total", found.size());
            json.set("items", views.cards(found.stream().limit(limit).toList(), lang, now));
            return json;
        });
    }

    private boolean isHers(Occurrence one, String artisan, Instant now) {
        return one.plan().artisans().contains(artisan) && !names.isHidden(artisan, Envelope.Use.KIOSK, now);
    }

    /** Those of a centre, {@code all}, or this one. */
    private List<CentreId> centres(Setup setup, String asked) {
        if (asked.equals("all")) {
            return setup.houses().keySet().stream().sorted().toList();
        }
        return setup.houses().keySet().stream()
                .filter(centre -> centre.value().equals(asked.isEmpty() ? here.value() : asked))
                .toList();
    }

    private static String craft(Setup setup, Occurrence one) {
        DemonstrationType type = setup.types().get(one.plan().type());
        return type == null ? "" : String.valueOf(type.craft());
    }

    /** Something that visitors are shown has changed. */
    void forget() {
        prepared.forget();
    }

    private void find(RoutingContext context) {
        Lang lang = Params.lang(context);
        UUID id = OrderRoutes.id(context);
        work.answer(
                context,
                () -> programme
                        .find(id)
                        .filter(one -> one.marks().visible())
                        .orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, id.toString())),
                one -> {
                    // The tag is that of what is written, for those who change it; the clock changes the answer too.
                    context.response().putHeader(HttpHeaders.ETAG, OrderRoutes.etag(one.version()));
                    context.response()
                            .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                            .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                            .end(views.cards(List.of(one), lang, clock.instant())
                                    .get(0)
                                    .toString());
                });
    }

    /** All screens ask at once when something has changed, so they are given the same answer for a second. */
    private void today(RoutingContext context) {
        Lang lang = Params.lang(context);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        PreparedToday.Moment moment = new PreparedToday.Moment(now, names.edition());
        Prepared known = prepared.find(lang, moment);
        if (known == null) {
            work.answer(
                    context,
                    () -> prepared.get(lang, moment, () -> today(lang, now)),
                    made -> Replies.send(context, made, Replies.FRESH));
        } else {
            Replies.send(context, known, Replies.FRESH);
        }
    }

    private ObjectNode today(Lang lang, Instant now) {
        Setup setup = programme.setup();
        ZoneId zone = setup.zone(here);
        NowAndNext seen = look(setup, here, now);
        ObjectNode json = Json.object().put("centre", here.value()).put("zone", zone.getId());
        json.put("time", now.toString());
        json.put("local", LocalDateTime.ofInstant(now, zone).toString());
        put(json, seen, lang, now);
        json.set("later", views.cards(seen.later(), lang, now));
        json.set("tomorrow", views.cards(seen.tomorrow(), lang, now));
        NowAndNext.Closed closed = seen.closed();
        if (closed != null) {
            ObjectNode told = json.putObject("closed").put("open", closed.isOpen());
            if (closed.opens() != null) {
                told.put("opens", closed.opens().toString());
            }
            if (closed.first() != null) {
                told.put("first", closed.first().toString());
            }
        }
        json.set("elsewhere", elsewhere(setup, lang, now));
        return json;
    }

    private void put(ObjectNode json, NowAndNext seen, Lang lang, Instant now) {
        json.set("now", views.cards(seen.now(), lang, now));
        json.set("next", views.cards(seen.next(), lang, now));
    }

    /** The other centres, each with the moment up to which it has been heard. */
    private ArrayNode elsewhere(Setup setup, Lang lang, Instant now) {
        ArrayNode others = Json.MAPPER.createArrayNode();
        for (CentreId centre : setup.houses().keySet().stream().sorted().toList()) {
            if (centre.equals(here)) {
                continue;
            }
            ObjectNode other = others.addObject().put("centre", centre.value());
            names.name(centre, lang).ifPresent(name -> other.set("name", name));
            Optional<Duration> age = ages.of(centre);
            age.ifPresentOrElse(known -> other.put("asOf", now.minus(known).toString()), () -> other.putNull("asOf"));
            put(other, look(setup, centre, now), lang, now);
        }
        return others;
    }

    private NowAndNext look(Setup setup, CentreId centre, Instant now) {
        Setup.House house = setup.houses().get(centre);
        List<Occurrence> shown = programme.between(centre, now.minus(Programme.LONGEST), now.plus(AROUND)).stream()
                .filter(one -> one.marks().visible() && isOn(programme.status(one, now)))
                .toList();
        return NowAndNext.of(shown, house == null ? List.of() : house.hours(), setup.zone(centre), now);
    }

    /** What was cancelled stays in the list of its day; only what takes place is now or next. */
    private static boolean isOn(Status status) {
        return status.claims() || status == Status.ARTISAN_NO_SHOW;
    }
}
