package kg.crafts.kiosk.demonstrations.model;

import java.util.Locale;
import kg.crafts.kiosk.kernel.Refusal;

/** Something that was asked for and can't be, whoever else asks for what (HTTP 422). */
public final class ScheduleRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What is impossible about it. */
    public enum What {
        /** Not a wall time, date or zone. */
        TIME,
        /** It does not end after it starts, or is longer than a demonstration may be. */
        SPAN,
        /** The clocks are put forward over this time. */
        NONEXISTENT_LOCAL_TIME,
        /** A rule of recurrence that can't be read. */
        RULE,
        /** The first date is none of the rule's. */
        START_NOT_IN_RULE,
        /** A series without a date. */
        EMPTY_SERIES,
        /** A series with more dates than one may have. */
        SERIES_TOO_LONG,
        /** There is no such space, type, artisan or piece of equipment. */
        UNKNOWN,
        /** The space is not of a form in which this can be shown. */
        SPACE_UNFIT,
        /** It has begun, or lies in the past. */
        TOO_LATE,
        /** Its day has not come. */
        TOO_SOON,
        /** A reason must be given. */
        REASON_MISSING
    }

    private final What what;
    private final String given;

    /** Refuses what was given. */
    public ScheduleRefusal(What what, String given) {
        super(what.name().toLowerCase(Locale.ROOT).replace('_', '-'), what + " " + given);
        this.what = what;
        this.given = given;
    }

    public What what() {
        return what;
    }

    /** What was given, to be repeated to whoever gave it. */
    public String given() {
        return given;
    }
}
