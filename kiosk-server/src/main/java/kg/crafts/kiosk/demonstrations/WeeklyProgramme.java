package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Space;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;

/**
 * What a centre shows week by week, booked for this week and the next as staff would book it. It is how the starter
 * exhibition gets a programme that is always of these days; every date is marked as a sample.
 */
public final class WeeklyProgramme {

    private static final int WEEKS = 2;

    private final DemonstrationsModule module;
    private final CentreId here;
    private final InstantSource clock;

    public WeeklyProgramme(DemonstrationsModule module, CentreId here, InstantSource clock) {
        this.module = module;
        this.here = here;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param booked dates that were free
     * @param taken dates that could not be had, such as those booked by an earlier run
     */
    public record Booked(int booked, int taken) {}

    /**
     * Books what lies ahead, through the same desk as anybody; returns after fsync.
     *
     * @param weekly a list of {@code centre, days, start, demonstration, space, artisans, spoken}; what is at other
     *     centres is left to them
     * @throws ScheduleRefusal when a line names what there is not, or a time that can't be read; nothing is then booked
     */
    public Booked book(JsonNode weekly) {
        Setup setup = module.programme().setup();
        ZoneId zone = setup.zone(here);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone);
        List<Plan> plans = new ArrayList<>();
        for (JsonNode line : weekly) {
            if (line.path("centre").asText().equals(here.value())) {
                dates(line, now.toLocalDate()).forEach(date -> plans.add(plan(line, date, setup, zone)));
            }
        }
        plans.removeIf(plan -> !plan.span().start().isAfter(now));
        List<CompletableFuture<Order.Answer>> asked = new ArrayList<>();
        Person person = new Person("weekly-programme", "weekly programme", null);
        for (Plan plan : plans) {
            asked.add(module.desk().submit(new Booking(person, plan, Set.of(), null, true), null));
        }
        int booked = 0;
        for (CompletableFuture<Order.Answer> one : asked) {
            booked += was(one) ? 1 : 0;
        }
        return new Booked(booked, asked.size() - booked);
    }

    private static boolean was(CompletableFuture<Order.Answer> asked) {
        try {
            asked.join();
            return true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof DeskRefusal refusal
                    && !refusal.clashes().isEmpty()) {
                return false;
            }
            throw e;
        }
    }

    /** The dates of this week and the next; weeks begin on Monday. */
    private static List<LocalDate> dates(JsonNode line, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<LocalDate> dates = new ArrayList<>();
        for (JsonNode day : line.path("days")) {
            for (DayOfWeek each : DayOfWeek.values()) {
                if (each.name().toLowerCase(Locale.ROOT).startsWith(day.asText())) {
                    for (int week = 0; week < WEEKS; week++) {
                        dates.add(monday.plusWeeks(week).with(TemporalAdjusters.nextOrSame(each)));
                    }
                }
            }
        }
        return dates;
    }

    private static Plan plan(JsonNode line, LocalDate date, Setup setup, ZoneId zone) {
        String code = line.path("space").asText();
        Space space = setup.findSpace(code).orElseThrow(() -> new ScheduleRefusal(ScheduleRefusal.What.UNKNOWN, code));
        LocalDateTime start = LocalSpan.parse(date + "T" + line.path("start").asText());
        var type = Planning.type(setup, line.path("demonstration").asText());
        LocalSpan span = LocalSpan.checked(start, start.plusMinutes(type.minutes()), zone);
        List<String> artisans = new ArrayList<>();
        line.path("artisans").forEach(artisan -> artisans.add(artisan.asText()));
        List<Lang> spoken = new ArrayList<>();
        line.path("spoken").forEach(lang -> Lang.find(lang.asText()).ifPresent(spoken::add));
        return Planning.plan(type, space, span, artisans, spoken, null, true);
    }
}
