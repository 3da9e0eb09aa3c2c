package kg.crafts.kiosk.demonstrations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.crafts.kiosk.demonstrations.calendars.CalendarRoutes;
import kg.crafts.kiosk.demonstrations.calendars.Feed;
import kg.crafts.kiosk.demonstrations.calendars.FeedEvent;
import kg.crafts.kiosk.demonstrations.model.DemonstrationType;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Space;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;

/** What visitors may know of the programme, as calendars of a centre, a space and a craft. Safe for many threads. */
final class CalendarSource implements CalendarRoutes.Source {

    /** How far ahead a calendar tells; no series is planned for longer. */
    private static final Duration AHEAD = Duration.ofDays(400);

    /** Three centres with ten demonstrations a day, a year ahead. */
    private static final int MAX_MARKED = 12_000;

    private final DemonstrationsModule module;
    private final CatalogueSetup names;
    private final InstantSource clock;
    private final Map<UUID, Marked> marked = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Marked> eldest) {
            return size() > MAX_MARKED;
        }
    };

    /**
     * What a version means to subscribers.
     *
     * @param sequence changes since visitors could first see it
     */
    private record Marked(int version, int sequence, Instant changed) {}

    CalendarSource(DemonstrationsModule module, CatalogueSetup names, InstantSource clock) {
        this.module = module;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Optional<Feed> find(CalendarRoutes.Of of, String key, Lang lang) {
        Setup setup = module.programme().setup();
        return switch (of) {
            case CENTRE ->
                setup.houses().keySet().stream()
                        .filter(centre -> centre.value().equals(key))
                        .findFirst()
                        .map(centre -> feed(centreName(centre, lang), List.of(centre), one -> true, lang));
            case SPACE ->
                setup.findSpace(key)
                        .map(Space::centre)
                        .map(centre -> feed(
                                name(key, lang),
                                List.of(centre),
                                one -> one.plan().space().equals(key),
                                lang));
            case CRAFT ->
                setup.types().values().stream()
                        .filter(type -> key.equals(type.craft()))
                        .findFirst()
                        .map(type -> feed(
                                name(key, lang), setup.houses().keySet(), one -> key.equals(craft(setup, one)), lang));
            // No artisan has a secret address yet.
            case ARTISAN -> Optional.empty();
        };
    }

    private Feed feed(String name, Collection<CentreId> centres, Predicate<Occurrence> which, Lang lang) {
        Instant now = clock.instant();
        Programme programme = module.programme();
        List<FeedEvent> events = centres.stream()
                .flatMap(centre -> programme.between(centre, now.minus(Programme.KEPT), now.plus(AHEAD)).stream())
                .filter(one -> one.marks().visible())
                .filter(which)
                .flatMap(one -> event(one, lang).stream())
                .toList();
        return new Feed(name, lang, events);
    }

    private Optional<FeedEvent> event(Occurrence one, Lang lang) {
        Setup setup = module.programme().setup();
        List<String> missing = module.programme().missing(one);
        String artisans = one.plan().artisans().stream()
                .filter(artisan -> !missing.contains(artisan))
                .map(artisan -> name(artisan, lang))
                .collect(Collectors.joining(", "));
        String place = name(one.plan().space(), lang) + ", " + centreName(one.centre(), lang);
        String craft = craft(setup, one);
        return marked(one)
                .map(mark -> new FeedEvent(
                        one.id(),
                        mark.sequence(),
                        isOff(one.status()),
                        one.span().start(),
                        one.span().end(),
                        one.span().zone(),
                        name(one.plan().type(), lang),
                        artisans,
                        place,
                        null,
                        Stream.of(craft)
                                .filter(code -> !code.isEmpty())
                                .map(code -> name(code, lang))
                                .toList(),
                        mark.changed()));
    }

    private static boolean isOff(Status status) {
        return switch (status) {
            case CANCELLED, WITHDRAWN, DECLINED, ARTISAN_NO_SHOW -> true;
            default -> false;
        };
    }

    private static String craft(Setup setup, Occurrence one) {
        DemonstrationType type = setup.types().get(one.plan().type());
        return type == null || type.craft() == null ? "" : type.craft();
    }

    /** Read from the history once for each version. */
    private Optional<Marked> marked(Occurrence one) {
        synchronized (marked) {
            Marked known = marked.get(one.id());
            if (known != null && known.version() == one.version()) {
                return Optional.of(known);
            }
        }
        Optional<Marked> read = module.findHistory(one.id()).flatMap(history -> read(history, one.version()));
        read.ifPresent(mark -> {
            synchronized (marked) {
                marked.put(one.id(), mark);
            }
        });
        return read;
    }

    private static Optional<Marked> read(History history, int version) {
        int seen = 0;
        Instant changed = Instant.EPOCH;
        for (History.Entry entry : history.entries().stream().limit(version).toList()) {
            if (seen > 0 || entry.set().path("visible").asBoolean()) {
                seen++;
                changed = Instant.ofEpochMilli(entry.time().millis());
            }
        }
        return seen == 0 ? Optional.empty() : Optional.of(new Marked(version, seen - 1, changed));
    }

    private String centreName(CentreId centre, Lang lang) {
        return names.name(centre, lang).map(name -> name.path("text").asText()).orElse(centre.value());
    }

    private String name(String code, Lang lang) {
        return names.name(code, lang).map(name -> name.path("text").asText()).orElse(code);
    }
}
