package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.Marks;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.demonstrations.rules.Act;
import kg.crafts.kiosk.demonstrations.rules.Clash;
import kg.crafts.kiosk.fold.Json;
import org.jspecify.annotations.Nullable;

/**
 * Something done with one occurrence.
 *
 * @param version that whoever acts has seen
 */
record Acting(Person person, UUID id, Act act, int version, Terms terms) implements Order {

    /**
     * What an act says beside its name.
     *
     * @param override tags of soft rules that are set aside
     * @param space and {@code start}: where it is moved to, or null for where it is
     * @param artisans who shall show it
     */
    record Terms(
            @Nullable String reason,
            Set<String> override,
            @Nullable String space,
            @Nullable LocalDateTime start,
            List<String> artisans) {

        static final Terms NONE = new Terms(null, Set.of(), null, null, List.of());

        static Terms because(String reason) {
            return new Terms(reason, Set.of(), null, null, List.of());
        }
    }

    @Override
    public Answer decide(Deciding desk) {
        Occurrence one = desk.get(id);
        if (one.version() != version) {
            throw new DeskRefusal(DeskRefusal.What.STALE, String.valueOf(one.version()));
        }
        if (person.isArtisan() && !isHers(one)) {
            throw new DeskRefusal(DeskRefusal.What.NOT_YOURS, id.toString());
        }
        Status status = one.statusAt(desk.now());
        if (!act.isPossibleIn(status)) {
            throw new DeskRefusal(DeskRefusal.What.NOT_IN_THIS_STATE, status.tag());
        }
        if (act.needsReason() && (terms.reason() == null || terms.reason().isBlank())) {
            throw new ScheduleRefusal(ScheduleRefusal.What.REASON_MISSING, act.tag());
        }
        ObjectNode detail = Json.object();
        Occurrence after = switch (act) {
            case APPROVE -> approve(desk, one, terms.override());
            case OVERRIDE -> approve(desk, one, soft(desk, one.plan()));
            case DECLINE -> ended(one, Status.DECLINED);
            case PUBLISH -> one.turned(Status.PUBLISHED, one.marks().withVisible(true));
            case WITHDRAW -> withdraw(one);
            case CANCEL -> ended(one, Status.CANCELLED);
            case MOVE -> move(desk, one);
            case ASSIGN -> assign(desk, one);
            case ARRIVE -> arrive(desk, one);
            case ABSENT -> ended(one, Status.ARTISAN_NO_SHOW);
            case END -> ended(one, Status.ENDED_EARLY);
        };
        desk.put(after, new Deed(person, act.tag(), terms.reason()));
        if (after.marks().awaitsDay() && !one.marks().awaitsDay()) {
            Requests.askForDays(desk, after, person);
        }
        return new Answer(after.marks().awaitsDay() ? 202 : 200, id, detail);
    }

    private boolean isHers(Occurrence one) {
        String artisan = String.valueOf(person.artisan());
        return act == Act.WITHDRAW
                && (one.plan().artisans().contains(artisan)
                        || one.marks().askedBy().equals(artisan));
    }

    private static Set<String> soft(Deciding desk, Plan plan) {
        Set<String> soft = new TreeSet<>();
        desk.clashes(plan, null, false).stream()
                .map(Clash::kind)
                .filter(Clash.Kind::isSoft)
                .forEach(kind -> soft.add(kind.tag()));
        return soft;
    }

    /** Claim and state in one step; while another centre holds the artisan's day it stays requested. */
    private Occurrence approve(Deciding desk, Occurrence one, Set<String> override) {
        Verdict verdict = Verdict.of(desk, one.plan(), id, person, override, terms.reason());
        Marks marks = one.marks()
                .withOverridden(new TreeSet<>(verdict.overridden()))
                .withAwaitsDay(verdict.awaitsDay())
                .withReason(terms.reason());
        return one.turned(verdict.awaitsDay() ? Status.REQUESTED : Status.APPROVED, marks);
    }

    private Occurrence ended(Occurrence one, Status status) {
        return one.turned(status, one.marks().withReason(terms.reason()).withAwaitsDay(false));
    }

    /** Before it claims anything it is gone; after that the artisan steps back, and space and seats stay. */
    private Occurrence withdraw(Occurrence one) {
        if (!one.status().claims()) {
            return ended(one, Status.WITHDRAWN);
        }
        List<String> left = new ArrayList<>(one.plan().artisans());
        left.removeIf(artisan -> !person.isArtisan() || artisan.equals(person.artisan()));
        Status status = left.isEmpty() ? Status.NEEDS_ARTISAN : one.status();
        return one.planned(one.plan().by(left), one.marks())
                .turned(status, one.marks().withReason(terms.reason()))
                .atVersion(one.version() + 1);
    }

    private Occurrence move(Deciding desk, Occurrence one) {
        String space = terms.space() == null ? one.plan().space() : terms.space();
        LocalDateTime start = terms.start() == null ? one.span().start() : terms.start();
        Plan plan = one.plan().in(space).at(one.span().startingAt(start));
        return replan(desk, one, plan, one.marks().withChanged(one.marks().visible()));
    }

    private Occurrence assign(Deciding desk, Occurrence one) {
        Plan plan = one.plan().by(terms.artisans());
        Occurrence after = replan(desk, one, plan, one.marks().withArrived(false));
        boolean found =
                one.status() == Status.NEEDS_ARTISAN && !terms.artisans().isEmpty();
        Status status = one.marks().visible() ? Status.PUBLISHED : Status.APPROVED;
        return found ? after.turned(status, after.marks()).atVersion(after.version()) : after;
    }

    /** What claims is judged as a whole again; what is only asked for is judged when it is approved. */
    private Occurrence replan(Deciding desk, Occurrence one, Plan plan, Marks marks) {
        Verdict verdict = Verdict.of(desk, plan, id, person, terms.override(), terms.reason());
        if (one.status().claims() && verdict.awaitsDay()) {
            throw new DeskRefusal(
                    DeskRefusal.What.OVERRIDE_NEEDED,
                    Clash.Kind.ARTISAN_DAY.tag(),
                    desk.clashes(plan, id, false),
                    List.of());
        }
        return one.planned(
                plan, marks.withOverridden(new TreeSet<>(verdict.overridden())).withReason(terms.reason()));
    }

    /** She can be checked in on the day itself. */
    private static Occurrence arrive(Deciding desk, Occurrence one) {
        LocalDate today = LocalDate.ofInstant(desk.now(), one.span().zone());
        if (today.isBefore(one.span().start().toLocalDate())) {
            throw new ScheduleRefusal(
                    ScheduleRefusal.What.TOO_SOON, one.span().start().toString());
        }
        return one.turned(one.status(), one.marks().withArrived(true));
    }
}
