package kg.crafts.kiosk.demonstrations.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.crafts.kiosk.demonstrations.model.Closure;
import kg.crafts.kiosk.demonstrations.model.DemonstrationType;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Space;
import org.jspecify.annotations.Nullable;

/** What stands against a plan (booking.md, section 4). */
public final class Conflicts {

    /** Longer than any set-up, clearing away or journey. */
    private static final Duration WIDEST = Duration.ofHours(12);

    private final Known known;
    private final Setup setup;
    private final Instant now;
    private final boolean byArtisan;

    /** Codes of spaces by the code of the space that blocks them; of as many as are asked about. */
    private final Map<String, Set<String>> blocked = new HashMap<>();

    /**
     * Judges at one moment.
     *
     * @param byArtisan whether an artisan asks, who may have offered slots only
     */
    public Conflicts(Known known, Instant now, boolean byArtisan) {
        this.known = known;
        this.setup = known.setup();
        this.now = now;
        this.byArtisan = byArtisan;
    }

    /**
     * All that stands against a plan, hard and soft.
     *
     * @param self the occurrence that is planned anew and is not in its own way, or null
     * @throws ScheduleRefusal {@code unknown}, {@code space-unfit} or {@code too-late}
     */
    public List<Clash> of(Plan plan, @Nullable UUID self) {
        Space space = setup.findSpace(plan.space())
                .orElseThrow(() -> new ScheduleRefusal(ScheduleRefusal.What.UNKNOWN, plan.space()));
        DemonstrationType type = setup.findType(plan.type())
                .orElseThrow(() -> new ScheduleRefusal(ScheduleRefusal.What.UNKNOWN, plan.type()));
        if (!type.spaceForms().isEmpty() && !type.spaceForms().contains(space.form())) {
            throw new ScheduleRefusal(ScheduleRefusal.What.SPACE_UNFIT, plan.space());
        }
        if (!plan.span().from().isAfter(now)) {
            throw new ScheduleRefusal(
                    ScheduleRefusal.What.TOO_LATE, String.valueOf(plan.span().start()));
        }
        Instant from = plan.span().from();
        Instant to = plan.span().to();
        List<Occurrence> near = known.claims(space.centre(), from.minus(WIDEST), to.plus(WIDEST)).stream()
                .filter(other -> !other.id().equals(self))
                .toList();
        List<Clash> clashes = new ArrayList<>();
        clashes.addAll(inSpace(plan, space, near));
        clashes.addAll(ofEquipment(plan, space, near));
        plan.artisans().forEach(artisan -> clashes.addAll(ofArtisan(artisan, plan, space, self)));
        clashes.addAll(ofTime(plan, space));
        if (plan.capacity() > space.seats()) {
            clashes.add(new Clash(Clash.Kind.SEATS, space.code(), from, to, null));
        }
        if (type.certificate()) {
            plan.artisans().stream()
                    .filter(artisan -> !setup.isCertified(artisan, type))
                    .forEach(artisan -> clashes.add(new Clash(Clash.Kind.CERTIFICATE, artisan, from, to, null)));
        }
        return clashes;
    }

    private List<Clash> inSpace(Plan plan, Space space, List<Occurrence> near) {
        Set<String> inTheWay = blockedBy(space);
        List<Clash> clashes = new ArrayList<>();
        for (Occurrence other : near) {
            boolean meetsAtAll = inTheWay.contains(other.plan().space());
            Space theirs = meetsAtAll ? setup.spaces().get(other.plan().space()) : null;
            if (theirs == null) {
                continue;
            }
            Instant takenFrom = withSetup(theirs, other.span());
            Instant takenTo = withTeardown(theirs, other.span());
            boolean meets = withSetup(space, plan.span()).isBefore(takenTo)
                    && takenFrom.isBefore(withTeardown(space, plan.span()));
            if (meets) {
                boolean itself = plan.span().overlaps(other.start(), other.end());
                Clash.Kind kind = itself ? Clash.Kind.SPACE : Clash.Kind.BUFFER;
                clashes.add(new Clash(kind, theirs.code(), takenFrom, takenTo, other.id()));
            }
        }
        return clashes;
    }

    private Set<String> blockedBy(Space space) {
        return blocked.computeIfAbsent(
                space.code(),
                code -> setup.blockedBy(space).stream().map(Space::code).collect(Collectors.toSet()));
    }

    private static Instant withSetup(Space space, LocalSpan span) {
        return span.from().minusSeconds(60L * space.setupMinutes());
    }

    private static Instant withTeardown(Space space, LocalSpan span) {
        return span.to().plusSeconds(60L * space.teardownMinutes());
    }

    private List<Clash> ofEquipment(Plan plan, Space space, List<Occurrence> near) {
        Instant from = plan.span().from();
        Instant to = plan.span().to();
        List<Clash> clashes = new ArrayList<>();
        plan.equipment().forEach((code, wanted) -> {
            int stock = setup.stock(code, space.centre());
            if (stock == 0) {
                throw new ScheduleRefusal(ScheduleRefusal.What.UNKNOWN, code);
            }
            List<PeakLoad.Load> loads = near.stream()
                    .filter(other -> other.plan().equipment().containsKey(code))
                    .map(other -> new PeakLoad.Load(
                            other.start(), other.end(), other.plan().equipment().getOrDefault(code, 0)))
                    .toList();
            if (PeakLoad.within(from, to, loads) + wanted > stock) {
                clashes.add(new Clash(Clash.Kind.EQUIPMENT, code, from, to, null));
            }
        });
        return clashes;
    }

    private List<Clash> ofArtisan(String artisan, Plan plan, Space space, @Nullable UUID self) {
        if (!setup.homes().containsKey(artisan)) {
            throw new ScheduleRefusal(ScheduleRefusal.What.UNKNOWN, artisan);
        }
        Instant from = plan.span().from();
        Instant to = plan.span().to();
        List<Clash> clashes = new ArrayList<>();
        for (Occurrence other : known.claimsOf(artisan, space.centre(), from.minus(WIDEST), to.plus(WIDEST))) {
            Duration travel = Duration.ofMinutes(setup.travelMinutes(space.centre(), other.centre()));
            if (!other.id().equals(self)
                    && plan.span()
                            .overlaps(other.start().minus(travel), other.end().plus(travel))) {
                boolean here = other.centre().equals(space.centre());
                Clash.Kind kind = here ? Clash.Kind.ARTISAN : Clash.Kind.ARTISAN_ELSEWHERE;
                clashes.add(new Clash(kind, artisan, other.start(), other.end(), other.id()));
            }
        }
        for (LocalDate date : List.of(plan.span().start().toLocalDate())) {
            if (!known.day(artisan, date).holder().equals(space.centre())) {
                clashes.add(new Clash(Clash.Kind.ARTISAN_DAY, artisan, from, to, null));
            }
            if (known.day(artisan, date).cannot()) {
                clashes.add(new Clash(Clash.Kind.UNAVAILABLE, artisan, from, to, null));
            }
        }
        return clashes;
    }

    private List<Clash> ofTime(Plan plan, Space space) {
        Instant from = plan.span().from();
        Instant to = plan.span().to();
        List<Clash> clashes = new ArrayList<>();
        if (!OpenHours.contain(setup.hours(space), plan.span())) {
            clashes.add(new Clash(Clash.Kind.HOURS, space.code(), from, to, null));
        }
        for (Closure closure : known.closures(space.centre())) {
            if (closes(closure, space) && closure.span().overlaps(from, to)) {
                clashes.add(new Clash(
                        Clash.Kind.CLOSURE,
                        space.code(),
                        closure.span().from(),
                        closure.span().to(),
                        null));
            }
        }
        Slots.Fit fit = Slots.fit(
                space,
                plan.span(),
                byArtisan,
                LocalDate.ofInstant(now, plan.span().zone()));
        if (fit == Slots.Fit.NONE && byArtisan) {
            clashes.add(new Clash(Clash.Kind.NOT_OFFERED, space.code(), from, to, null));
        } else if (fit == Slots.Fit.TOO_SOON_OR_FAR) {
            clashes.add(new Clash(Clash.Kind.LEAD_TIME, space.code(), from, to, null));
        }
        return clashes;
    }

    /** Whether a closure closes a space: the whole centre, the space itself, or what it is part of or has parts in. */
    public boolean closes(Closure closure, Space space) {
        return closure.space() == null || blockedBy(space).contains(closure.space());
    }
}
