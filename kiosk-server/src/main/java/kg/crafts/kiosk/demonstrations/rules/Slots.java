package kg.crafts.kiosk.demonstrations.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.SlotTemplate;
import kg.crafts.kiosk.demonstrations.model.Space;

/** The slots that spaces offer every week, and how a time fits them. */
public final class Slots {

    private Slots() {}

    /** How a time fits what a space offers. */
    enum Fit {
        OFFERED,
        TOO_SOON_OR_FAR,
        /** Nothing is offered at that time. */
        NONE
    }

    /** How a time fits; a space that offers nothing takes any time. */
    static Fit fit(Space space, LocalSpan span, boolean byArtisan, LocalDate today) {
        if (space.slots().isEmpty()) {
            return Fit.OFFERED;
        }
        Fit fit = Fit.NONE;
        for (SlotTemplate slot : space.slots()) {
            boolean offered = (slot.artisans() || !byArtisan)
                    && slot.days().contains(span.start().getDayOfWeek())
                    && slot.start().equals(span.start().toLocalTime())
                    && span.minutes() <= slot.minutes();
            if (offered && isInReach(slot, span.start().toLocalDate(), today, byArtisan)) {
                return Fit.OFFERED;
            }
            fit = offered ? Fit.TOO_SOON_OR_FAR : fit;
        }
        return fit;
    }

    /** Staff may plan as far ahead as they like. */
    private static boolean isInReach(SlotTemplate slot, LocalDate date, LocalDate today, boolean byArtisan) {
        boolean soonEnough = !byArtisan || !date.isAfter(today.plusDays(slot.limitDays()));
        return soonEnough && !date.isBefore(today.plusDays(slot.leadDays()));
    }

    /**
     * The slots of a space in which a plan fits and against which nothing stands, in the order of their time.
     *
     * @param plan what is wanted, at any time
     * @param from and {@code until}: dates, both included
     * @param judge says what stands against a plan
     */
    public static List<LocalSpan> free(
            Space space,
            Plan plan,
            LocalDate from,
            LocalDate until,
            LocalDateTime now,
            boolean byArtisan,
            Judge judge) {
        ZoneId zone = plan.span().zone();
        List<LocalSpan> free = new ArrayList<>();
        for (LocalDate date = from; !date.isAfter(until); date = date.plusDays(1)) {
            for (SlotTemplate slot : space.slots()) {
                LocalDateTime start = date.atTime(slot.start());
                boolean offered = (slot.artisans() || !byArtisan)
                        && slot.days().contains(date.getDayOfWeek())
                        && plan.span().minutes() <= slot.minutes()
                        && isInReach(slot, date, now.toLocalDate(), byArtisan)
                        && start.isAfter(now)
                        && !zone.getRules().getValidOffsets(start).isEmpty();
                if (offered) {
                    LocalSpan span = plan.span().startingAt(start);
                    if (judge.allows(plan.in(space.code()).at(span)) && !free.contains(span)) {
                        free.add(span);
                    }
                }
            }
        }
        free.sort(Comparator.comparing(LocalSpan::start));
        return free;
    }

    /** Says whether a plan can be. */
    public interface Judge {
        boolean allows(Plan plan);
    }
}
