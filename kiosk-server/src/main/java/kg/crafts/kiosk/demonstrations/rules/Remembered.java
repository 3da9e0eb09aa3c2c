package kg.crafts.kiosk.demonstrations.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.demonstrations.model.ArtisanDay;
import kg.crafts.kiosk.demonstrations.model.Closure;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * What is known, asked for once a day of the calendar and remembered, for whoever judges many plans at one moment.
 * Grows with the days that are asked about. For one thread.
 */
public final class Remembered implements Known {

    private final Known known;
    private final Duration longest;
    private final Setup setup;
    private final Map<Day, List<Occurrence>> starting = new HashMap<>();
    private final Map<CentreId, List<Closure>> closures = new HashMap<>();

    /** A day in UTC of a centre, or of an artisan as a centre sees her. */
    private record Day(CentreId centre, String artisan, LocalDate date) {}

    /** @param longest no occurrence that is known lasts longer */
    public Remembered(Known known, Duration longest) {
        this.known = known;
        this.longest = longest;
        this.setup = known.setup();
    }

    @Override
    public Setup setup() {
        return setup;
    }

    @Override
    public List<Occurrence> claims(CentreId centre, Instant from, Instant to) {
        return find(centre, "", from, to);
    }

    @Override
    public List<Occurrence> claimsOf(String artisan, CentreId asking, Instant from, Instant to) {
        return find(asking, artisan, from, to);
    }

    private List<Occurrence> find(CentreId centre, String artisan, Instant from, Instant to) {
        List<Occurrence> found = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(to, ZoneOffset.UTC);
        LocalDate date = LocalDate.ofInstant(from.minus(longest), ZoneOffset.UTC);
        for (; !date.isAfter(last); date = date.plusDays(1)) {
            for (Occurrence one : starting.computeIfAbsent(new Day(centre, artisan, date), this::ask)) {
                if (one.span().overlaps(from, to)) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private List<Occurrence> ask(Day day) {
        Instant begin = day.date.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant end = day.date.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        List<Occurrence> some = day.artisan.isEmpty()
                ? known.claims(day.centre, begin, end)
                : known.claimsOf(day.artisan, day.centre, begin, end);
        return some.stream().filter(one -> !one.start().isBefore(begin)).toList();
    }

    @Override
    public List<Closure> closures(CentreId centre) {
        return closures.computeIfAbsent(centre, known::closures);
    }

    @Override
    public ArtisanDay day(String artisan, LocalDate date) {
        return known.day(artisan, date);
    }
}
