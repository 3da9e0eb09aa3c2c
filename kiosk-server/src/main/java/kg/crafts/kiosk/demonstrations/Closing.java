package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.Closure;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.OwnedId;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.model.Space;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.demonstrations.rules.Conflicts;
import kg.crafts.kiosk.fold.Json;
import org.jspecify.annotations.Nullable;

/**
 * A time at which nothing is shown.
 *
 * @param space code, or null for the whole centre
 * @param cancel whether what it hits is cancelled; otherwise it stays and is flagged
 * @param dryRun whether only to tell what it would hit
 */
record Closing(Person person, @Nullable String space, LocalSpan span, String reason, boolean cancel, boolean dryRun)
        implements Order {

    @Override
    public Answer decide(Deciding desk) {
        if (reason.isBlank()) {
            throw new ScheduleRefusal(ScheduleRefusal.What.REASON_MISSING, "");
        }
        if (space != null && desk.setup().findSpace(space).isEmpty()) {
            throw new ScheduleRefusal(ScheduleRefusal.What.UNKNOWN, space);
        }
        Closure closure = new Closure(OwnedId.make(desk.here()), desk.here(), space, span, reason, false, 1);
        List<Occurrence> hit = hit(desk, closure);
        ObjectNode detail = Json.object();
        ArrayNode hits = detail.putArray("hits");
        hit.forEach(one -> hits.add(one.id().toString()));
        if (dryRun) {
            return new Answer(200, closure.id(), detail);
        }
        desk.put(closure, new Deed(person, "close", reason));
        for (Occurrence one : hit) {
            if (cancel && one.start().isAfter(desk.now())) {
                desk.put(
                        one.turned(Status.CANCELLED, one.marks().withReason(reason)),
                        new Deed(person, "cancel", reason));
            }
        }
        return new Answer(201, closure.id(), detail);
    }

    private static List<Occurrence> hit(Deciding desk, Closure closure) {
        Conflicts rules = new Conflicts(desk, desk.now(), false);
        return desk.claims(desk.here(), closure.span().from(), closure.span().to()).stream()
                .filter(one -> isIn(desk, rules, closure, one.plan()))
                .toList();
    }

    /** Whether a closure that is not lifted hits an occurrence that stayed. */
    static boolean flags(Programme programme, Occurrence one) {
        Conflicts rules = new Conflicts(programme, one.start(), false);
        return programme.closures(one.centre()).stream()
                .anyMatch(closure -> closure.span().overlaps(one.start(), one.end())
                        && programme
                                .setup()
                                .findSpace(one.plan().space())
                                .map(space -> rules.closes(closure, space))
                                .orElse(closure.space() == null));
    }

    private static boolean isIn(Deciding desk, Conflicts rules, Closure closure, Plan plan) {
        Space space = desk.setup().spaces().get(plan.space());
        return space == null ? closure.space() == null : rules.closes(closure, space);
    }

    /** Opens again. */
    static Order lift(Person person, UUID id, int version) {
        return desk -> {
            Closure closure = desk.programme()
                    .findClosure(id)
                    .filter(one -> one.centre().equals(desk.here()))
                    .orElseThrow(() -> new DeskRefusal(DeskRefusal.What.NOT_FOUND, id.toString()));
            if (closure.version() != version) {
                throw new DeskRefusal(DeskRefusal.What.STALE, String.valueOf(closure.version()));
            }
            Closure lifted = new Closure(
                    id, closure.centre(), closure.space(), closure.span(), closure.reason(), true, version + 1);
            desk.put(lifted, new Deed(person, "lift", null));
            return new Answer(200, id, Json.object());
        };
    }
}
