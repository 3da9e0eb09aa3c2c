package kg.crafts.kiosk.demonstrations.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The states of an occurrence (booking.md, section 3). {@link #RUNNING}, {@link #DONE} and {@link #EXPIRED} are never
 * written: they follow from the clock, so that a restart or a cut link can't miss them.
 */
public enum Status {
    DRAFT,
    REQUESTED,
    APPROVED,
    PUBLISHED,
    RUNNING,
    DONE,
    DECLINED,
    WITHDRAWN,
    EXPIRED,
    CANCELLED,
    ARTISAN_NO_SHOW,
    ENDED_EARLY,
    NEEDS_ARTISAN;

    private static final Set<Status> CLAIMING = EnumSet.of(APPROVED, PUBLISHED, RUNNING, NEEDS_ARTISAN);
    private static final Set<Status> FINAL =
            EnumSet.of(DONE, DECLINED, WITHDRAWN, EXPIRED, CANCELLED, ARTISAN_NO_SHOW, ENDED_EARLY);

    /** Whether it holds its space and equipment. */
    public boolean claims() {
        return CLAIMING.contains(this);
    }

    /** Whether nothing comes after it. */
    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /** The name in changes and answers, such as {@code needs-artisan}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of a tag; throws IllegalArgumentException when there is none. */
    public static Status of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
