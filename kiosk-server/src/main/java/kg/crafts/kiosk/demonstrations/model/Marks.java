package kg.crafts.kiosk.demonstrations.model;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What else is known of an occurrence.
 *
 * @param visible whether visitors see it
 * @param changed whether it was moved after visitors had seen it
 * @param arrived whether the artisan was checked in at the desk for it
 * @param awaitsDay whether the artisan's day was asked of the centre that holds it
 * @param overridden tags of the soft rules that staff set aside for it
 * @param reason of the last act that needed one
 * @param askedBy who asked for it: an artisan's code or an account
 * @param series and {@code originalStart}: the series it is part of and the date there that it stands for
 * @param request of another centre, from which it came
 */
public record Marks(
        boolean visible,
        boolean changed,
        boolean arrived,
        boolean awaitsDay,
        SortedSet<String> overridden,
        @Nullable String reason,
        String askedBy,
        @Nullable UUID series,
        @Nullable LocalDateTime originalStart,
        @Nullable UUID request) {

    public Marks {
        overridden = Collections.unmodifiableSortedSet(new TreeSet<>(overridden));
    }

    /** Those of something new. */
    public static Marks of(String askedBy) {
        return new Marks(false, false, false, false, Collections.emptySortedSet(), null, askedBy, null, null, null);
    }

    public Marks withVisible(boolean now) {
        return new Marks(now, changed, arrived, awaitsDay, overridden, reason, askedBy, series, originalStart, request);
    }

    public Marks withChanged(boolean now) {
        return new Marks(visible, now, arrived, awaitsDay, overridden, reason, askedBy, series, originalStart, request);
    }

    public Marks withArrived(boolean now) {
        return new Marks(visible, changed, now, awaitsDay, overridden, reason, askedBy, series, originalStart, request);
    }

    public Marks withAwaitsDay(boolean now) {
        return new Marks(visible, changed, arrived, now, overridden, reason, askedBy, series, originalStart, request);
    }

    public Marks withOverridden(SortedSet<String> now) {
        return new Marks(visible, changed, arrived, awaitsDay, now, reason, askedBy, series, originalStart, request);
    }

    public Marks withReason(@Nullable String now) {
        return new Marks(
                visible, changed, arrived, awaitsDay, overridden, now, askedBy, series, originalStart, request);
    }

    /** As one date of a series. */
    public Marks ofSeries(UUID id, LocalDateTime stands) {
        return new Marks(visible, changed, arrived, awaitsDay, overridden, reason, askedBy, id, stands, request);
    }

    /** As the answer to another centre's request. */
    public Marks answering(UUID asked) {
        return new Marks(
                visible, changed, arrived, awaitsDay, overridden, reason, askedBy, series, originalStart, asked);
    }
}
