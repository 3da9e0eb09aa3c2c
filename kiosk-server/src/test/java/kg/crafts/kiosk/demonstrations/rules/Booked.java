package kg.crafts.kiosk.demonstrations.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.Setups;
import kg.crafts.kiosk.demonstrations.model.ArtisanDay;
import kg.crafts.kiosk.demonstrations.model.Closure;
import kg.crafts.kiosk.demonstrations.model.Marks;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.OwnedId;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.HybridTime;

/** What is booked, as lists, for tests of rules. */
final class Booked implements Known {

    static final Instant NOW = Instant.parse("2026-08-01T00:00:00Z");

    final List<Occurrence> occurrences = new ArrayList<>();
    final List<Closure> closures = new ArrayList<>();
    final List<ArtisanDay> days = new ArrayList<>();
    final Setup setup = Setups.setup();

    List<Clash> clashes(Plan plan) {
        return new Conflicts(this, NOW, false).of(plan, null);
    }

    /** Books it if nothing stands against it. */
    boolean book(Plan plan) {
        boolean free = clashes(plan).isEmpty();
        if (free) {
            occurrences.add(occurrence(plan, setup.spaces().get(plan.space()).centre(), Status.APPROVED));
        }
        return free;
    }

    static Occurrence occurrence(Plan plan, CentreId centre, Status status) {
        UUID id = OwnedId.make(centre);
        return new Occurrence(id, centre, plan, status, Marks.of("test"), HybridTime.ZERO, 1);
    }

    @Override
    public Setup setup() {
        return setup;
    }

    @Override
    public List<Occurrence> claims(CentreId centre, Instant from, Instant to) {
        return occurrences.stream()
                .filter(one -> one.centre().equals(centre) && one.status().claims())
                .filter(one -> one.span().overlaps(from, to))
                .toList();
    }

    @Override
    public List<Occurrence> claimsOf(String artisan, CentreId asking, Instant from, Instant to) {
        return occurrences.stream()
                .filter(one ->
                        one.plan().artisans().contains(artisan) && one.status().claims())
                .filter(one -> one.span().overlaps(from, to))
                .toList();
    }

    @Override
    public List<Closure> closures(CentreId centre) {
        return closures;
    }

    @Override
    public ArtisanDay day(String artisan, LocalDate date) {
        return days.stream()
                .filter(day -> day.artisan().equals(artisan) && day.date().equals(date))
                .findFirst()
                .orElse(new ArtisanDay(artisan, date, setup.homes().get(artisan), 0, false));
    }
}
