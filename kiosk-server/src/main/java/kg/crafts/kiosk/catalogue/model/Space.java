package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a centre where something can be shown. Only its own centre decides who has it when.
 *
 * @param seats how many visitors it holds
 * @param setup minutes that it is taken before what is shown there
 * @param teardown minutes that it is taken after it
 * @param parent the place that it is a part of: taking either takes the other
 * @param hours when it can be had; none means whenever its centre is open
 * @param slots what is offered week by week to those who may book
 */
public record Space(
        Envelope envelope,
        @Required @Refers(Kind.CENTRE) String centre,
        @Required Type type,
        @Required @Between(least = 0, most = 10_000) Integer seats,
        @Between(least = 0, most = 600) @Nullable Integer setup,
        @Between(least = 0, most = 600) @Nullable Integer teardown,
        @Refers(Kind.SPACE) @Nullable String parent,
        List<Centre.Hours> hours,
        List<Slot> slots,
        @Words(60) @Nullable Passage summary,
        @Words(150) @Nullable Passage accessibility)
        implements CatalogueRecord {

    /** What sort of place it is. */
    public enum Type {
        YARD,
        STAGE,
        WORKSHOP,
        HALL
    }

    /** Who may take an offered slot. */
    public enum Who {
        ARTISAN,
        STAFF
    }

    /**
     * A time of the week that is offered while nobody has it.
     *
     * @param start in the centre's zone
     * @param lead how many days before it must be asked for; none means until it begins
     * @param limit how many days before it can be asked for at the earliest
     */
    public record Slot(
            @Required List<Centre.Day> days,

            @Required @Form(TextForm.TIME) String start,

            @Required @Between(least = 5, most = 1_440) Integer minutes,
            @Required Who who,
            @Between(least = 0, most = 365) @Nullable Integer lead,
            @Between(least = 1, most = 730) @Nullable Integer limit) {}
}
