package kg.crafts.kiosk.demonstrations;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.rules.Clash;
import org.jspecify.annotations.Nullable;

/**
 * That a plan may be, and how.
 *
 * @param overridden tags of the soft rules that are set aside for it
 * @param awaitsDay whether the day of one of its artisans has to be asked for first
 */
record Verdict(Set<String> overridden, boolean awaitsDay) {

    /**
     * Judges a plan.
     *
     * @param override tags of soft rules to set aside
     * @throws DeskRefusal {@code slot-taken}, {@code slot-closed} or {@code override-needed}, with what stands against
     *     it and when it could be instead
     * @throws ScheduleRefusal when it is impossible whatever else is booked, or set aside without a reason
     */
    static Verdict of(
            Deciding desk,
            Plan plan,
            @Nullable UUID self,
            Person person,
            Set<String> override,
            @Nullable String reason) {
        List<Clash> clashes = desk.clashes(plan, self, person.isArtisan());
        if (clashes.stream().anyMatch(clash -> !clash.kind().isSoft())) {
            boolean taken = clashes.stream().anyMatch(clash -> clash.kind().isTaken());
            throw new DeskRefusal(
                    taken ? DeskRefusal.What.SLOT_TAKEN : DeskRefusal.What.SLOT_CLOSED,
                    plan.space(),
                    clashes,
                    desk.alternatives(plan, self, person.isArtisan()));
        }
        if (person.isArtisan()) {
            return new Verdict(Set.of(), false); // Staff weigh what is soft when they approve.
        }
        Set<String> soft =
                clashes.stream().map(clash -> clash.kind().tag()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> open = new TreeSet<>(soft);
        open.removeAll(override);
        boolean awaitsDay = open.remove(Clash.Kind.ARTISAN_DAY.tag());
        if (!open.isEmpty()) {
            throw new DeskRefusal(
                    DeskRefusal.What.OVERRIDE_NEEDED,
                    String.join(" ", open),
                    clashes,
                    desk.alternatives(plan, self, false));
        }
        soft.retainAll(override);
        if (!soft.isEmpty() && (reason == null || reason.isBlank())) {
            throw new ScheduleRefusal(ScheduleRefusal.What.REASON_MISSING, String.join(" ", soft));
        }
        return new Verdict(soft, awaitsDay);
    }
}
