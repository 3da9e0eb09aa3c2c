package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.DemonstrationType;
import kg.crafts.kiosk.demonstrations.model.Opening;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Space;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** {@code /api/v1/board}: what the front desk looks at, spaces by time, one demonstration, and all that happened to it. */
final class BoardRoutes {

    private static final int WEEK = 6;
    private static final int HOUR_MINUTES = 60;

    private final DemonstrationsModule module;
    private final Programme programme;
    private final Views views;
    private final CentreId here;
    private final Work work;
    private final InstantSource clock;

    BoardRoutes(DemonstrationsModule module, Views views, CentreId here, Work work, InstantSource clock) {
        this.module = module;
        this.programme = module.programme();
        this.views = views;
        this.here = here;
        this.work = work;
        this.clock = clock;
    }

    void mount(Site site) {
        site.get(Access.HOST, "/api/v1/board", this::board);
        site.get(Access.HOST, "/api/v1/board/:id", this::one);
        site.get(Access.HOST, "/api/v1/bookable", this::bookable);
        site.get(Access.HOST, "/api/v1/demonstrations/:id/history", this::history);
    }

    private void board(RoutingContext context) {
        Lang lang = Params.lang(context);
        String from = Params.text(context, "from");
        String to = Params.text(context, "to");
        StaffRoutes.answer(work, context, () -> {
            Instant now = clock.instant();
            Setup setup = programme.setup();
            Window window = Window.of(from, to, setup.zone(here), now, WEEK);
            ObjectNode json = Json.object()
                    .put("from", window.from().toString())
                    .put("to", window.until().toString())
                    .put("zone", window.zone().getId());
            ArrayNode spaces = json.putArray("spaces");
            setup.listSpaces(here).forEach(space -> spaces.add(space(space, setup, lang)));
            json.set("items", views.staffCards(programme.between(here, window.begin(), window.end()), lang, now));
            ArrayNode closures = json.putArray("closures");
            programme.closures(here).stream()
                    .filter(closure -> closure.span().overlaps(window.begin(), window.end()))
                    .forEach(closure -> closures.add(views.closure(closure)));
            return json;
        });
    }

    private ObjectNode space(Space space, Setup setup, Lang lang) {
        ObjectNode json = views.named(space.code(), lang)
                .put("form", space.form())
                .put("seats", space.seats())
                .put("setup", space.setupMinutes())
                .put("teardown", space.teardownMinutes());
        if (space.parent() != null) {
            json.put("parent", space.parent());
        }
        ArrayNode hours = json.putArray("hours");
        for (Opening opening : setup.hours(space)) {
            hours.addObject()
                    .put("day", opening.day().getValue())
                    .put("opens", time(opening.opens()))
                    .put("closes", time(opening.closes()));
        }
        return json;
    }

    private static String time(int minute) {
        return String.format("%02d:%02d", minute / HOUR_MINUTES, minute % HOUR_MINUTES);
    }

    /** What forms offer: all that there is to book, of all centres, by its names. */
    private void bookable(RoutingContext context) {
        Lang lang = Params.lang(context);
        StaffRoutes.answer(work, context, () -> {
            Setup setup = programme.setup();
            ObjectNode json = Json.object();
            ArrayNode centres = json.putArray("centres");
            setup.houses().keySet().stream().sorted().forEach(centre -> centres.add(views.named(centre, lang)));
            ArrayNode spaces = json.putArray("spaces");
            setup.houses().keySet().stream()
                    .sorted()
                    .flatMap(centre -> setup.listSpaces(centre).stream())
                    .forEach(space -> spaces.add(views.named(space.code(), lang)
                            .put("form", space.form())
                            .put("centre", space.centre().value())));
            ArrayNode types = json.putArray("types");
            setup.types().values().stream()
                    .sorted(Comparator.comparing(DemonstrationType::code))
                    .forEach(type -> types.add(type(type, lang)));
            ArrayNode artisans = json.putArray("artisans");
            new TreeMap<>(setup.homes())
                    .forEach(
                            (code, home) -> artisans.add(views.named(code, lang).put("centre", home.value())));
            ArrayNode equipment = json.putArray("equipment");
            new TreeSet<>(setup.equipment().keySet()).forEach(code -> equipment.add(views.named(code, lang)));
            return json;
        });
    }

    private ObjectNode type(DemonstrationType type, Lang lang) {
        ObjectNode json =
                views.named(type.code(), lang).put("form", type.form()).put("minutes", type.minutes());
        ArrayNode forms = json.putArray("spaces");
        type.spaceForms().stream().sorted().forEach(forms::add);
        return json;
    }

    /** Whatever state it is in, and whether visitors see it or not. */
    private void one(RoutingContext context) {
        Lang lang = Params.lang(context);
        UUID id = OrderRoutes.id(context);
        StaffRoutes.answer(
                work,
                context,
                () -> programme
                        .find(id)
                        .map(found -> views.staffCard(found, lang, clock.instant()))
                        .orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, id.toString())));
    }

    private void history(RoutingContext context) {
        UUID id = OrderRoutes.id(context);
        StaffRoutes.answer(work, context, () -> {
            History history = module.findHistory(id)
                    .orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, id.toString()));
            ObjectNode json = Json.object().put("id", id.toString());
            json.set("items", Views.history(history));
            return json;
        });
    }
}
