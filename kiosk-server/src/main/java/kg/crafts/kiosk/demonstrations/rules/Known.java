package kg.crafts.kiosk.demonstrations.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.crafts.kiosk.demonstrations.model.ArtisanDay;
import kg.crafts.kiosk.demonstrations.model.Closure;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.kernel.CentreId;

/** What clashes are judged by: what is booked, closed and held. */
public interface Known {

    Setup setup();

    /** Claiming occurrences of a centre that have a moment in common with a time. */
    List<Occurrence> claims(CentreId centre, Instant from, Instant to);

    /**
     * Claiming occurrences that an artisan is part of: those of the centre that asks whatever becomes of them, and
     * those of others where she is expected.
     */
    List<Occurrence> claimsOf(String artisan, CentreId asking, Instant from, Instant to);

    /** Closures of a centre that are not lifted. */
    List<Closure> closures(CentreId centre);

    ArtisanDay day(String artisan, LocalDate date);
}
