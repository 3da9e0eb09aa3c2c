package kg.crafts.kiosk.demonstrations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import kg.crafts.kiosk.demonstrations.model.ArtisanDay;
import kg.crafts.kiosk.demonstrations.model.Closure;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Request;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.demonstrations.rules.ArtisanMerge;
import kg.crafts.kiosk.demonstrations.rules.Known;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * What is booked, at this centre and, as far as it is known here, at the others: kept in memory from what the
 * projection folds. Holds what ended at most {@link #KEPT} ago. Safe for many threads.
 */
public final class Programme implements Known {

    /** Longer than a cancelled event stays in calendars (30 days). */
    static final Duration KEPT = Duration.ofDays(35);

    /** No demonstration is longer. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final NavigableMap<Starting, Occurrence> NONE = Collections.emptyNavigableMap();

    private final Supplier<Setup> setup;
    private final InstantSource clock;
    private final Map<UUID, Occurrence> occurrences = new HashMap<>();
    private final SortedMap<CentreId, NavigableMap<Starting, Occurrence>> byStart = new TreeMap<>();
    private final Map<String, NavigableMap<Starting, Occurrence>> byArtisan = new HashMap<>();
    private final Map<UUID, Closure> closures = new HashMap<>();
    private final Map<UUID, History> days = new HashMap<>();
    private final Map<UUID, Request> requests = new HashMap<>();
    private final Set<UUID> waiting = new HashSet<>();
    private final Map<String, Set<UUID>> losers = new HashMap<>();
    private Setup losersBy = Setup.empty();

    private record Starting(Instant at, UUID id) implements Comparable<Starting> {

        private static final UUID FIRST = new UUID(Long.MIN_VALUE, Long.MIN_VALUE);

        static Starting from(Instant at) {
            return new Starting(at, FIRST);
        }

        @Override
        public int compareTo(Starting other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : id.compareTo(other.id);
        }
    }

    /**
     * Begins with nothing.
     *
     * @param setup what there is to book, as it stands at the moment it is asked for
     */
    Programme(Supplier<Setup> setup, InstantSource clock) {
        this.setup = setup;
        this.clock = clock;
    }

    @Override
    public Setup setup() {
        return setup.get();
    }

    /** Takes in what a subject's history has become. */
    synchronized void take(String kind, History history) {
        switch (kind) {
            case HistoryRule.OCCURRENCE -> Codec.occurrence(history).ifPresent(this::put);
            case HistoryRule.CLOSURE -> Codec.closure(history).ifPresent(one -> closures.put(one.id(), one));
            case HistoryRule.DAY -> {
                days.put(history.subject(), history);
                losers.clear();
            }
            case HistoryRule.REQUEST -> Requests.read(history).ifPresent(one -> requests.put(one.id(), one));
            default -> {}
        }
    }

    private void put(Occurrence one) {
        Occurrence before = occurrences.remove(one.id());
        if (before != null) {
            Starting was = new Starting(before.start(), before.id());
            starting(before.centre()).remove(was);
            before.plan().artisans().forEach(artisan -> artisan(artisan).remove(was));
            waiting.remove(one.id());
        }
        if (one.end().isAfter(clock.instant().minus(KEPT))) {
            occurrences.put(one.id(), one);
            Starting is = new Starting(one.start(), one.id());
            starting(one.centre()).put(is, one);
            one.plan().artisans().forEach(artisan -> artisan(artisan).put(is, one));
            if (one.status() == Status.REQUESTED && one.marks().awaitsDay()) {
                waiting.add(one.id());
            }
        }
    }

    /** Lets go of what ended long ago. */
    synchronized void prune() {
        Instant limit = clock.instant().minus(KEPT);
        List<Occurrence> over = occurrences.values().stream()
                .filter(one -> !one.end().isAfter(limit))
                .toList();
        over.forEach(this::put);
        closures.values().removeIf(closure -> !closure.span().to().isAfter(limit));
    }

    private NavigableMap<Starting, Occurrence> starting(CentreId centre) {
        return byStart.computeIfAbsent(centre, none -> new TreeMap<>());
    }

    private NavigableMap<Starting, Occurrence> artisan(String code) {
        losers.remove(code);
        return byArtisan.computeIfAbsent(code, none -> new TreeMap<>());
    }

    public synchronized Optional<Occurrence> find(UUID id) {
        return Optional.ofNullable(occurrences.get(id));
    }

    /** Occurrences of a centre in any state that have a moment in common with a time, in the order of their starts. */
    public synchronized List<Occurrence> between(CentreId centre, Instant from, Instant to) {
        return between(byStart.getOrDefault(centre, NONE), from, to);
    }

    private static List<Occurrence> between(NavigableMap<Starting, Occurrence> all, Instant from, Instant to) {
        return all.subMap(Starting.from(from.minus(LONGEST)), true, Starting.from(to), false).values().stream()
                .filter(one -> one.span().overlaps(from, to))
                .toList();
    }

    /** What is still to come or under way at a centre, in any state. */
    public synchronized List<Occurrence> ahead(CentreId centre) {
        Instant now = clock.instant();
        return byStart.getOrDefault(centre, NONE).tailMap(Starting.from(now.minus(LONGEST)), true).values().stream()
                .filter(one -> one.end().isAfter(now))
                .toList();
    }

    /** All of an artisan at any centre, in the order of their starts. */
    public synchronized List<Occurrence> ofArtisan(String artisan) {
        return List.copyOf(byArtisan.getOrDefault(artisan, NONE).values());
    }

    @Override
    public List<Occurrence> claims(CentreId centre, Instant from, Instant to) {
        return between(centre, from, to).stream()
                .filter(one -> one.status().claims())
                .toList();
    }

    @Override
    public synchronized List<Occurrence> claimsOf(String artisan, CentreId asking, Instant from, Instant to) {
        return between(byArtisan.getOrDefault(artisan, NONE), from, to).stream()
                .filter(one -> one.status().claims())
                .filter(one -> one.centre().equals(asking) || !losers(artisan).contains(one.id()))
                .toList();
    }

    /** Artisans of an occurrence who are elsewhere at that time and don't come to it. */
    public synchronized List<String> missing(Occurrence one) {
        return one.plan().artisans().stream()
                .filter(artisan -> losers(artisan).contains(one.id()))
                .toList();
    }

    /** The state at a moment, as people see it: a claim without its artisan needs one. */
    public Status status(Occurrence one, Instant now) {
        Status status = one.statusAt(now);
        boolean waits = status == Status.APPROVED || status == Status.PUBLISHED;
        return waits && !missing(one).isEmpty() ? Status.NEEDS_ARTISAN : status;
    }

    @SuppressWarnings("ReferenceEquality") // Whoever makes another setup makes another object; maps are not compared.
    private Set<UUID> losers(String artisan) {
        Setup now = setup();
        if (losersBy != now) {
            losers.clear();
            losersBy = now;
        }
        return losers.computeIfAbsent(artisan, code -> merge(code, now));
    }

    private Set<UUID> merge(String artisan, Setup now) {
        List<ArtisanMerge.Bid> bids = ofArtisan(artisan).stream()
                .filter(one -> wantsArtisan(one))
                .map(one -> bid(artisan, one))
                .toList();
        return ArtisanMerge.losers(bids, now::travelMinutes);
    }

    /** What took place counts for ever, so that time alone never changes who lost. */
    private static boolean wantsArtisan(Occurrence one) {
        return one.status().claims()
                || one.status() == Status.ENDED_EARLY
                || (one.status() == Status.REQUESTED && one.marks().awaitsDay());
    }

    private ArtisanMerge.Bid bid(String artisan, Occurrence one) {
        boolean holds = day(artisan, one.span().start().toLocalDate()).holder().equals(one.centre());
        boolean approved = one.status() != Status.REQUESTED;
        return new ArtisanMerge.Bid(
                one.id(),
                one.centre(),
                one.start(),
                one.end(),
                one.marks().arrived(),
                holds,
                approved,
                one.claimedAt());
    }

    @Override
    public synchronized List<Closure> closures(CentreId centre) {
        return closures.values().stream()
                .filter(closure -> closure.centre().equals(centre) && !closure.lifted())
                .sorted(Comparator.comparing((Closure closure) -> closure.span().from())
                        .thenComparing(Closure::id))
                .toList();
    }

    public synchronized Optional<Closure> findClosure(UUID id) {
        return Optional.ofNullable(closures.get(id));
    }

    @Override
    public synchronized ArtisanDay day(String artisan, LocalDate date) {
        UUID id = Days.id(artisan, date);
        History history = days.getOrDefault(id, History.empty(id));
        CentreId home = setup().homes().getOrDefault(artisan, Days.NOBODY);
        return Days.day(artisan, date, home, history);
    }

    public synchronized Optional<Request> findRequest(UUID id) {
        return Optional.ofNullable(requests.get(id));
    }

    /** All requests that are known, those of any centre. */
    public synchronized List<Request> requests() {
        return requests.values().stream()
                .sorted(Comparator.comparing(Request::id))
                .toList();
    }

    /** Requests that a centre has to decide. */
    synchronized List<Request> dueAt(CentreId centre) {
        return requests().stream()
                .filter(one -> one.to().equals(centre) && one.outcome() == Request.Outcome.PENDING)
                .toList();
    }

    /** What an artisan has told the centre of an occurrence and that has not heard of it yet. */
    synchronized Optional<Request> pendingWithdrawal(UUID occurrence, String artisan) {
        return requests.values().stream()
                .filter(one -> one.what() == Request.What.WITHDRAWAL
                        && one.outcome() == Request.Outcome.PENDING
                        && occurrence.equals(one.occurrence())
                        && artisan.equals(one.artisan()))
                .findFirst();
    }

    /** Occurrences of a centre that waited for a day of their artisans, all of which the centre holds by now. */
    synchronized List<UUID> resumableAt(CentreId centre) {
        return waiting.stream()
                .map(occurrences::get)
                .filter(one -> one != null && one.centre().equals(centre))
                .filter(one -> one.plan().artisans().stream()
                        .allMatch(artisan -> day(artisan, one.span().start().toLocalDate())
                                .holder()
                                .equals(centre)))
                .filter(one -> one.start().isAfter(clock.instant()))
                .map(Occurrence::id)
                .sorted()
                .toList();
    }
}
