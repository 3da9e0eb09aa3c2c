package kg.crafts.kiosk.demonstrations;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.model.Envelope;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.demonstrations.print.Programme.Day;
import kg.crafts.kiosk.demonstrations.print.Programme.Item;
import kg.crafts.kiosk.demonstrations.print.ProgrammePdf;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/v1/print/day.pdf?date=2026-08-05&langs=ky,ru} and {@code week.pdf}, the week that the date is in: what
 * visitors may know of this centre's programme, on paper. It names records, no more of them is printed.
 */
final class PrintRoutes {

    private static final int WEEK_DAYS = 7;

    private final Programme programme;
    private final CatalogueSetup names;
    private final @Nullable String address;
    private final CentreId here;
    private final Work work;
    private final InstantSource clock;

    PrintRoutes(Programme programme, Surroundings around, CentreId here, Work work, InstantSource clock) {
        this.programme = programme;
        this.names = around.names();
        this.address = around.address();
        this.here = here;
        this.work = work;
        this.clock = clock;
    }

    void mount(Site site) {
        site.get(Access.HOST, "/api/v1/print/day.pdf", context -> print(context, false));
        site.get(Access.HOST, "/api/v1/print/week.pdf", context -> print(context, true));
    }

    private void print(RoutingContext context, boolean week) {
        List<Lang> langs = langs(Params.text(context, "langs"));
        String date = Params.text(context, "date");
        // Where nobody has said where the centre is reached, phones reach it where the desk does.
        String site = Objects.requireNonNullElseGet(
                address,
                () -> context.request().scheme() + "://" + context.request().authority());
        StaffRoutes.refuse(context, () -> {
            ZoneId zone = programme.setup().zone(here);
            LocalDate asked = date.isEmpty() ? LocalDate.ofInstant(clock.instant(), zone) : Body.date("date", date);
            LocalDate first = week ? asked.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : asked;
            work.answer(
                    context,
                    () -> {
                        var sheet = sheet(first, week ? WEEK_DAYS : 1, langs, site);
                        return week ? ProgrammePdf.weekPoster(sheet) : ProgrammePdf.daySheet(sheet);
                    },
                    pdf -> context.response()
                            .putHeader(HttpHeaders.CONTENT_TYPE, "application/pdf")
                            .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                            .putHeader(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    "inline; filename=\"" + (week ? "week-" : "day-") + first + ".pdf\"")
                            .end(Buffer.buffer(pdf)));
        });
    }

    /** One to four, each once, in the order that they are wanted; Kyrgyz where nothing is said. */
    private static List<Lang> langs(String text) {
        if (text.isEmpty()) {
            return List.of(Lang.KY);
        }
        return Arrays.stream(text.split(",", -1))
                .map(tag -> Lang.find(tag.strip()).orElseThrow(() -> new HttpProblem(HttpProblem.What.LANGUAGE, tag)))
                .distinct()
                .toList();
    }

    private kg.crafts.kiosk.demonstrations.print.Programme sheet(
            LocalDate first, int days, List<Lang> langs, String site) {
        String today = "/#/" + langs.getFirst().tag() + "/today";
        return new kg.crafts.kiosk.demonstrations.print.Programme(
                langs,
                langs.stream().map(this::centreName).toList(),
                Stream.iterate(first, date -> date.plusDays(1))
                        .limit(days)
                        .map(date -> day(date, langs))
                        .toList(),
                site + today,
                site.replaceFirst("^https?://", "") + today);
    }

    private Day day(LocalDate date, List<Lang> langs) {
        ZoneId zone = programme.setup().zone(here);
        Instant begin = date.atStartOfDay(zone).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
        return new Day(
                date,
                programme.between(here, begin, end).stream()
                        .filter(one -> one.marks().visible())
                        .map(one -> item(one, langs))
                        .toList());
    }

    private Item item(Occurrence one, List<Lang> langs) {
        Instant now = clock.instant();
        Status status = programme.status(one, now);
        return new Item(
                one.span().start().toLocalTime(),
                one.span().end().toLocalTime(),
                langs.stream().map(lang -> title(one, lang, now)).toList(),
                langs.stream().map(lang -> place(one, lang, now)).toList(),
                status == Status.CANCELLED || status == Status.ARTISAN_NO_SHOW);
    }

    /** What is shown, or only that something is, where whoever was asked did not agree to paper. */
    private String title(Occurrence one, Lang lang, Instant now) {
        String type = one.plan().type();
        return names.isHidden(type, Envelope.Use.PRINT, now)
                ? CatalogueSetup.something(lang).path("text").asText()
                : name(type, lang);
    }

    /** Where and by whom: whoever does not agree to be named on paper is an artisan of the centre. */
    private String place(Occurrence one, Lang lang, Instant now) {
        List<String> missing = programme.missing(one);
        Stream<String> space = Stream.of(one.plan().space())
                .filter(code -> names.allows(code, Envelope.Use.PRINT, now))
                .map(code -> name(code, lang));
        Stream<String> artisans = one.plan().artisans().stream()
                .filter(artisan -> !missing.contains(artisan))
                .map(artisan -> names.artisan(artisan, lang, Envelope.Use.PRINT, now)
                        .path("text")
                        .asText());
        return Stream.concat(space, artisans).collect(Collectors.joining(" · "));
    }

    private String name(String code, Lang lang) {
        return names.name(code, lang).map(name -> name.path("text").asText()).orElse(code);
    }

    private String centreName(Lang lang) {
        return names.name(here, lang).map(name -> name.path("text").asText()).orElse(here.value());
    }
}
