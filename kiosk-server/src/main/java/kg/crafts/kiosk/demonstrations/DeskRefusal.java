package kg.crafts.kiosk.demonstrations;

import java.util.List;
import java.util.Locale;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.rules.Clash;
import kg.crafts.kiosk.kernel.Refusal;

/** What the desk refuses, with nothing changed. */
public final class DeskRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum What {
        NOT_FOUND,
        /** The space, equipment or artisan is taken. */
        SLOT_TAKEN,
        /** Outside the hours, in a closure, not offered or with too few seats. */
        SLOT_CLOSED,
        /** Only soft rules are against it: staff may set them aside, with a reason. */
        OVERRIDE_NEEDED,
        /** Some dates of a series are taken. */
        DATES_TAKEN,
        /** It has been changed since it was read. */
        STALE,
        /** Not in the state that it is in. */
        NOT_IN_THIS_STATE,
        /** Another centre decides about it. */
        OWNED_ELSEWHERE,
        /** The same key was used for something else. */
        IDEMPOTENCY_MISMATCH,
        /** Not hers. */
        NOT_YOURS,
        /** More orders wait than the queue holds. */
        BUSY,
        /** The journal did not take it. */
        NOT_WRITTEN
    }

    private final What what;
    private final transient List<Clash> clashes;
    private final transient List<LocalSpan> alternatives;
    private final transient List<LocalSpan> dates;

    DeskRefusal(What what, String given) {
        this(what, given, List.of(), List.of());
    }

    /** {@code dates-taken}: with the dates of a series that can't be. */
    static DeskRefusal datesTaken(List<LocalSpan> dates, List<Clash> clashes) {
        return new DeskRefusal(What.DATES_TAKEN, dates.size() + " dates", clashes, List.of(), dates);
    }

    DeskRefusal(What what, String given, List<Clash> clashes, List<LocalSpan> alternatives) {
        this(what, given, clashes, alternatives, List.of());
    }

    private DeskRefusal(
            What what, String given, List<Clash> clashes, List<LocalSpan> alternatives, List<LocalSpan> dates) {
        super(what.name().toLowerCase(Locale.ROOT).replace('_', '-'), given);
        this.what = what;
        this.clashes = clashes;
        this.alternatives = alternatives;
        this.dates = dates;
    }

    DeskRefusal(String given, Throwable cause) {
        super(What.NOT_WRITTEN.name().toLowerCase(Locale.ROOT).replace('_', '-'), given, cause);
        this.what = What.NOT_WRITTEN;
        this.clashes = List.of();
        this.alternatives = List.of();
        this.dates = List.of();
    }

    public What what() {
        return what;
    }

    /** What stands against it. */
    public List<Clash> clashes() {
        return clashes;
    }

    /** When it could be instead. */
    public List<LocalSpan> alternatives() {
        return alternatives;
    }

    /** The dates of a series that can't be. */
    public List<LocalSpan> dates() {
        return dates;
    }
}
