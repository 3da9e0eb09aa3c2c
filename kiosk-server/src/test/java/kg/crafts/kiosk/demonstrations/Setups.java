package kg.crafts.kiosk.demonstrations;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kg.crafts.kiosk.demonstrations.model.DemonstrationType;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Opening;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.SeatPolicy;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.SlotTemplate;
import kg.crafts.kiosk.demonstrations.model.Space;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;

/**
 * Three centres for tests. Bishkek: a yard with a stage and a corner in it, a workshop with 10 minutes to set up and
 * slots on Saturdays, two looms. Tokmok and Issyk-Kul: a stage each.
 */
public final class Setups {

    public static final CentreId BI = new CentreId("bishkek");
    public static final CentreId TO = new CentreId("tokmok");
    public static final CentreId IK = new CentreId("issyk-kul");
    public static final List<CentreId> ALL = List.of(BI, TO, IK);
    public static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    private Setups() {}

    public static Setup setup() {
        return setup(BISHKEK);
    }

    public static Setup setup(ZoneId zone) {
        List<Opening> hours = Arrays.stream(DayOfWeek.values())
                .map(day -> new Opening(day, 8 * 60, 20 * 60))
                .toList();
        Map<CentreId, Setup.House> houses = new TreeMap<>();
        ALL.forEach(centre -> houses.put(centre, new Setup.House(centre, zone, hours)));
        SlotTemplate saturdays = new SlotTemplate(EnumSet.of(DayOfWeek.SATURDAY), LocalTime.of(11, 0), 60, 1, 28, true);
        Map<String, Space> spaces = new TreeMap<>();
        add(spaces, new Space("yard", BI, "yard", 100, 0, 0, null, List.of(), List.of()));
        add(spaces, new Space("stage", BI, "stage", 40, 0, 0, "yard", List.of(), List.of()));
        add(spaces, new Space("corner", BI, "stage", 20, 0, 0, "yard", List.of(), List.of()));
        add(spaces, new Space("workshop", BI, "workshop", 12, 10, 0, null, List.of(), List.of(saturdays)));
        add(spaces, new Space("to-stage", TO, "stage", 40, 0, 0, null, List.of(), List.of()));
        add(spaces, new Space("ik-stage", IK, "stage", 40, 0, 0, null, List.of(), List.of()));
        add(spaces, new Space("ik-hall", IK, "hall", 40, 0, 0, null, List.of(), List.of()));
        DemonstrationType felt = new DemonstrationType(
                "felting", "demonstration", "felt", 60, Set.of(), Map.of(), 30, SeatPolicy.OPEN, false);
        DemonstrationType weaving = new DemonstrationType(
                "weaving", "workshop", "weaving", 60, Set.of(), Map.of("loom", 1), 10, SeatPolicy.RESERVED, true);
        return new Setup(
                houses,
                spaces,
                Map.of("loom", Map.of(BI, 2)),
                Map.of("felting", felt, "weaving", weaving),
                Map.of("aigul", BI, "bakyt", TO, "chynara", IK),
                Map.of(Set.of(BI, TO), 90, Set.of(BI, IK), 300, Set.of(TO, IK), 240),
                Map.of("aigul", Set.of("weaving")));
    }

    private static void add(Map<String, Space> spaces, Space space) {
        spaces.put(space.code(), space);
    }

    /** Felting on the stage of the first Wednesday of August, from eleven to twelve. */
    public static Plan eleven() {
        return plan("stage", "2026-08-05T11:00", "2026-08-05T12:00");
    }

    /** Felting in a space without an artisan. */
    public static Plan plan(String space, String start, String end) {
        return plan(space, start, end, List.of());
    }

    public static Plan plan(String space, String start, String end, List<String> artisans) {
        return new Plan(
                space,
                "felting",
                LocalSpan.checked(LocalDateTime.parse(start), LocalSpan.parse(end), BISHKEK),
                artisans,
                new TreeMap<>(),
                List.of(Lang.KY),
                20,
                SeatPolicy.OPEN,
                false);
    }

    /** The same with so many looms. */
    public static Plan withLooms(Plan plan, int looms) {
        return new Plan(
                plan.space(),
                plan.type(),
                plan.span(),
                plan.artisans(),
                new TreeMap<>(Map.of("loom", looms)),
                plan.languages(),
                plan.capacity(),
                plan.seats(),
                plan.sample());
    }
}
