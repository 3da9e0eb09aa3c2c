package kg.crafts.kiosk.demonstrations;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kg.crafts.kiosk.demonstrations.model.DemonstrationType;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Space;
import kg.crafts.kiosk.demonstrations.rules.Clash;
import kg.crafts.kiosk.demonstrations.rules.Conflicts;
import kg.crafts.kiosk.demonstrations.rules.Remembered;
import kg.crafts.kiosk.demonstrations.rules.Slots;
import kg.crafts.kiosk.kernel.CentreId;

/** Which of the slots that are offered are still to be had. */
final class FreeSlots {

    /** What may stand against an offered slot: it is for staff to weigh. */
    private static final Set<Clash.Kind> WEIGHED = Set.of(Clash.Kind.ARTISAN_DAY, Clash.Kind.CERTIFICATE);

    private final Programme programme;

    FreeSlots(Programme programme) {
        this.programme = programme;
    }

    /** A slot of a space. */
    record Free(Space space, LocalSpan span) {}

    /**
     * Free slots in all spaces of a centre that suit, in the order of spaces.
     *
     * @param artisan who would show it, or an empty text
     */
    List<Free> list(
            Setup setup,
            DemonstrationType type,
            CentreId owner,
            String artisan,
            Window window,
            Person person,
            Instant now) {
        List<Free> free = new ArrayList<>();
        Remembered known = new Remembered(programme, Programme.LONGEST);
        Conflicts conflicts = new Conflicts(known, now, person.isArtisan());
        for (Space space : setup.listSpaces(owner)) {
            if (type.spaceForms().isEmpty() || type.spaceForms().contains(space.form())) {
                in(setup, type, space, artisan, window, conflicts, now, person.isArtisan())
                        .forEach(span -> free.add(new Free(space, span)));
            }
        }
        return free;
    }

    private static List<LocalSpan> in(
            Setup setup,
            DemonstrationType type,
            Space space,
            String artisan,
            Window window,
            Conflicts conflicts,
            Instant now,
            boolean byArtisan) {
        LocalDateTime any = window.from().atTime(12, 0);
        LocalSpan span = new LocalSpan(any, any.plusMinutes(type.minutes()), setup.zone(space.centre()));
        List<String> artisans = artisan.isEmpty() ? List.of() : List.of(artisan);
        Plan plan = Planning.plan(type, space, span, artisans, List.of(), null, false);
        return Slots.free(
                space,
                plan,
                window.from(),
                window.until(),
                LocalDateTime.ofInstant(now, span.zone()),
                byArtisan,
                one -> conflicts.of(one, null).stream().allMatch(clash -> WEIGHED.contains(clash.kind())));
    }
}
