package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.crafts.kiosk.demonstrations.model.ArtisanDay;
import kg.crafts.kiosk.demonstrations.model.Closure;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.rules.Clash;
import kg.crafts.kiosk.demonstrations.rules.Conflicts;
import kg.crafts.kiosk.demonstrations.rules.Known;
import kg.crafts.kiosk.demonstrations.rules.NearestStarts;
import kg.crafts.kiosk.demonstrations.seats.SeatCommand;
import kg.crafts.kiosk.demonstrations.seats.Seats;
import kg.crafts.kiosk.demonstrations.seats.Sitting;
import kg.crafts.kiosk.demonstrations.seats.Ticket;
import kg.crafts.kiosk.demonstrations.seats.TicketChange;
import kg.crafts.kiosk.demonstrations.seats.TicketCode;
import kg.crafts.kiosk.demonstrations.seats.TicketRecord;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * What is decided but not written yet, laid over what is known. Used by one thread. An order that is refused half-way
 * leaves nothing behind: each decides on a {@link #copy}.
 */
final class Deciding implements Known {

    private final Programme programme;
    private final CentreId here;
    private final Instant now;
    private final Setup setup;
    private final Map<UUID, Occurrence> changed;
    private final Map<UUID, Closure> closures;
    private final Map<UUID, ArtisanDay> days;
    private final Tickets tickets;
    private final Map<UUID, Seats> seats;
    private final List<Draft> drafts;

    Deciding(Programme programme, Tickets tickets, CentreId here, Instant now) {
        this(programme, here, now, programme.setup(), Map.of(), Map.of(), Map.of(), tickets, Map.of(), List.of());
    }

    private Deciding(
            Programme programme,
            CentreId here,
            Instant now,
            Setup setup,
            Map<UUID, Occurrence> changed,
            Map<UUID, Closure> closures,
            Map<UUID, ArtisanDay> days,
            Tickets tickets,
            Map<UUID, Seats> seats,
            List<Draft> drafts) {
        this.programme = programme;
        this.here = here;
        this.now = now;
        this.setup = setup;
        this.changed = new LinkedHashMap<>(changed);
        this.closures = new LinkedHashMap<>(closures);
        this.days = new LinkedHashMap<>(days);
        this.tickets = tickets;
        this.seats = new LinkedHashMap<>(seats);
        this.drafts = new ArrayList<>(drafts);
    }

    /** The same, to go on from without touching this. */
    Deciding copy() {
        return new Deciding(programme, here, now, setup, changed, closures, days, tickets, seats, drafts);
    }

    CentreId here() {
        return here;
    }

    Instant now() {
        return now;
    }

    List<Draft> drafts() {
        return drafts;
    }

    Programme programme() {
        return programme;
    }

    @Override
    public Setup setup() {
        return setup;
    }

    @Override
    public List<Occurrence> claims(CentreId centre, Instant from, Instant to) {
        return over(programme.claims(centre, from, to).stream())
                .filter(one -> one.centre().equals(centre))
                .filter(one -> one.span().overlaps(from, to))
                .toList();
    }

    @Override
    public List<Occurrence> claimsOf(String artisan, CentreId asking, Instant from, Instant to) {
        return over(programme.claimsOf(artisan, asking, from, to).stream())
                .filter(one -> one.plan().artisans().contains(artisan))
                .filter(one -> one.span().overlaps(from, to))
                .toList();
    }

    private Stream<Occurrence> over(Stream<Occurrence> known) {
        Stream<Occurrence> asTheyWere = known.filter(one -> !changed.containsKey(one.id()));
        return Stream.concat(asTheyWere, changed.values().stream())
                .filter(one -> one.status().claims());
    }

    @Override
    public List<Closure> closures(CentreId centre) {
        return Stream.concat(
                        programme.closures(centre).stream().filter(one -> !closures.containsKey(one.id())),
                        closures.values().stream())
                .filter(one -> one.centre().equals(centre) && !one.lifted())
                .toList();
    }

    @Override
    public ArtisanDay day(String artisan, LocalDate date) {
        ArtisanDay decided = days.get(Days.id(artisan, date));
        return decided == null ? programme.day(artisan, date) : decided;
    }

    /**
     * An occurrence of this centre as it stands now.
     *
     * @throws DeskRefusal {@code not-found} or {@code owned-elsewhere}
     */
    Occurrence get(UUID id) {
        Occurrence one = changed.get(id);
        if (one == null) {
            one = programme.find(id).orElseThrow(() -> new DeskRefusal(DeskRefusal.What.NOT_FOUND, id.toString()));
        }
        if (!one.centre().equals(here)) {
            throw new DeskRefusal(DeskRefusal.What.OWNED_ELSEWHERE, one.centre().value());
        }
        return one;
    }

    /** What stands against a plan at this centre. */
    List<Clash> clashes(Plan plan, @Nullable UUID self, boolean byArtisan) {
        if (plan.span().minutes() > Programme.LONGEST.toMinutes()) {
            throw new ScheduleRefusal(
                    ScheduleRefusal.What.SPAN,
                    plan.span().start() + "/" + plan.span().end());
        }
        return new Conflicts(this, now, byArtisan).of(plan, self);
    }

    /** When else a plan could be, with nothing against it that is not soft and against it already. */
    List<LocalSpan> alternatives(Plan plan, @Nullable UUID self, boolean byArtisan) {
        LocalDateTime wallNow = LocalDateTime.ofInstant(now, plan.span().zone());
        Set<Clash.Kind> borne = clashes(plan, self, byArtisan).stream()
                .map(Clash::kind)
                .filter(Clash.Kind::isSoft)
                .collect(Collectors.toSet());
        return NearestStarts.of(
                plan,
                wallNow,
                other -> clashes(other, self, byArtisan).stream().allMatch(clash -> borne.contains(clash.kind())));
    }

    /** The seats of an occurrence of this centre as they are now. */
    Seats seats(UUID occurrence) {
        Seats decided = seats.get(occurrence);
        return decided == null ? tickets.seats(Sitting.of(get(occurrence), now)) : decided;
    }

    /** A code that no ticket ever had. */
    TicketCode drawCode() {
        return tickets.draw(
                code -> seats.values().stream().anyMatch(one -> one.find(code).isPresent()));
    }

    /**
     * Decides about seats and writes down what follows.
     *
     * @return the ticket that it was about, as it is now; null when it was about none
     * @throws kg.crafts.kiosk.demonstrations.seats.SeatRefusal when it can't be
     */
    @Nullable
    Ticket decide(UUID occurrence, SeatCommand command, Person person) {
        Seats.Decision decision = seats(occurrence).decide(command, now);
        seats.put(occurrence, decision.after());
        Ticket about = decision.ticket();
        for (TicketChange change : decision.changes()) {
            boolean asked = about != null && change.after().id().equals(about.id());
            drafts.add(TicketRecord.draft(change, (asked ? person : Person.DESK).author(), now));
        }
        return about;
    }

    /** Writes an occurrence down: new, or what has changed of it. What follows for its seats goes with it (I18). */
    void put(Occurrence one, Deed act) {
        Occurrence before = changed.get(one.id());
        if (before == null) {
            before = programme.find(one.id()).orElse(null);
        }
        SortedMap<String, JsonNode> old = before == null ? new TreeMap<>() : Codec.attributes(before);
        changed.put(one.id(), one);
        draft(HistoryRule.OCCURRENCE, one.id(), old, Codec.attributes(one), act);
        if (tickets.has(one.id()) || seats.containsKey(one.id())) {
            String reason = "occurrence-" + one.status().tag();
            decide(one.id(), new SeatCommand.Follow(Sitting.of(one, now), reason), act.person());
        }
    }

    void put(Closure one, Deed act) {
        Closure before = closures.get(one.id());
        if (before == null) {
            before = programme.findClosure(one.id()).orElse(null);
        }
        SortedMap<String, JsonNode> old = before == null ? new TreeMap<>() : Codec.attributes(before);
        closures.put(one.id(), one);
        draft(HistoryRule.CLOSURE, one.id(), old, Codec.attributes(one), act);
    }

    void put(ArtisanDay day, SortedMap<String, JsonNode> set, Deed act) {
        UUID id = Days.id(day.artisan(), day.date());
        days.put(id, day);
        draft(HistoryRule.DAY, id, new TreeMap<>(), set, act);
    }

    /** Writes something down that nothing is decided by. */
    void put(String type, UUID id, SortedMap<String, JsonNode> set, Deed act) {
        draft(type, id, new TreeMap<>(), set, act);
    }

    private void draft(
            String type, UUID id, SortedMap<String, JsonNode> old, SortedMap<String, JsonNode> set, Deed act) {
        List<Operation> operations = new ArrayList<>();
        operations.add(new Operation(History.AUDIT, Json.canonical(audit(act)), List.of()));
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(set.keySet());
        for (String name : names) {
            JsonNode value = set.get(name);
            if (value == null || !value.equals(old.get(name))) {
                operations.add(new Operation(name, value == null ? null : Json.canonical(value), List.of()));
            }
        }
        drafts.add(new Draft(type, id, act.person().author(), operations));
    }

    /** Has the first change from a place on answer for a request's key. */
    void key(int first, ObjectNode key) {
        Draft draft = drafts.get(first);
        List<Operation> operations = draft.operations().stream()
                .map(operation -> operation.field().equals(History.AUDIT) ? keyed(operation, key) : operation)
                .toList();
        drafts.set(first, new Draft(draft.type(), draft.subject(), draft.author(), operations));
    }

    private static Operation keyed(Operation operation, ObjectNode key) {
        ObjectNode audit = (ObjectNode) Json.read(Objects.requireNonNull(operation.value()));
        audit.set("key", key);
        return new Operation(History.AUDIT, Json.canonical(audit), List.of());
    }

    private ObjectNode audit(Deed act) {
        ObjectNode audit = Json.object();
        audit.put("at", now.toString()).put("actor", act.person().name()).put("act", act.act());
        if (act.reason() != null) {
            audit.put("reason", act.reason());
        }
        return audit;
    }
}
