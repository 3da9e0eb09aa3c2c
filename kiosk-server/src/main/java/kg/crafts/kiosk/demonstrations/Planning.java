package kg.crafts.kiosk.demonstrations;

import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import kg.crafts.kiosk.demonstrations.model.DemonstrationType;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Space;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/** A plan from what somebody asks for: whatever is not said follows from the type and the space. */
final class Planning {

    private static final int MAX_VISITORS = 10_000;

    private Planning() {}

    /** Reads {@code type, space, start, end?, artisans?, languages?, capacity?, sample?}; an artisan asks for herself. */
    static Plan plan(Body body, Setup setup, Person person) {
        DemonstrationType type = type(setup, body.get("type"));
        Space space = setup.findSpace(body.get("space"))
                .orElseThrow(() -> new ScheduleRefusal(ScheduleRefusal.What.UNKNOWN, body.get("space")));
        LocalDateTime start = LocalSpan.parse(body.get("start"));
        LocalDateTime end = body.time("end");
        String herself = person.artisan();
        List<String> artisans = herself == null ? body.texts("artisans") : List.of(herself);
        List<Lang> languages = body.texts("languages").stream()
                .map(tag -> Lang.find(tag).orElseThrow(() -> Problems.body("languages")))
                .toList();
        LocalSpan span = LocalSpan.checked(
                start, end == null ? start.plusMinutes(type.minutes()) : end, setup.zone(space.centre()));
        return plan(
                type, space, span, artisans, languages, body.number("capacity", 0, MAX_VISITORS), body.is("sample"));
    }

    static DemonstrationType type(Setup setup, String code) {
        return setup.findType(code).orElseThrow(() -> new ScheduleRefusal(ScheduleRefusal.What.UNKNOWN, code));
    }

    /** A type in a space, with all that it needs. */
    static Plan plan(
            DemonstrationType type,
            Space space,
            LocalSpan span,
            List<String> artisans,
            List<Lang> languages,
            @Nullable Integer capacity,
            boolean sample) {
        int room = capacity == null ? Math.min(type.maxVisitors(), space.seats()) : capacity;
        return new Plan(
                space.code(),
                type.code(),
                span,
                artisans,
                new TreeMap<>(type.equipment()),
                languages,
                room,
                type.seats(),
                sample);
    }
}
