package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown live, again and again: a craft at work, a workshop, a contest. When it takes place is not said here
 * but by its occurrences.
 *
 * @param minutes how long it takes
 * @param spaces the sorts of place it can be held in; none means any
 * @param visitors how many can take part or look on at most; none means as many as the place holds
 * @param certificate whether the artisan must hold a valid certificate for the craft
 * @param spoken the languages in which it can be told
 */
public record Demonstration(
        Envelope envelope,
        @Required Type type,
        @Required @Refers(Kind.CRAFT) String craft,
        @Refers(Kind.TECHNIQUE) List<String> techniques,
        @Required @Between(least = 5, most = 1_440) Integer minutes,
        List<Space.Type> spaces,
        List<Need> equipment,
        @Between(least = 1, most = 10_000) @Nullable Integer visitors,
        @Required Seats seats,
        @Nullable Boolean certificate,
        List<String> spoken,
        @Required @Words(60) Passage summary,
        @Words(150) @Nullable Passage description)
        implements CatalogueRecord {

    /** What sort of event it is. */
    public enum Type {
        DEMONSTRATION,
        WORKSHOP,
        CONTEST_HEAT,
        OPEN_STUDIO,
        FAIR
    }

    /** Whether one comes and goes, or takes a seat. */
    public enum Seats {
        OPEN,
        RESERVED
    }

    /** Equipment that it takes while it lasts. */
    public record Need(
            @Required @Refers(Kind.EQUIPMENT) String equipment,
            @Required @Between(least = 1, most = 1_000) Integer quantity) {}
}
