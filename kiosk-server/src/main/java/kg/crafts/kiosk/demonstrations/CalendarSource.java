package kg.crafts.kiosk.demonstrations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.model.Envelope;
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
import org.jspecify.annotations.Nullable;

/**
 * What visitors may know of the programme, as calendars of a centre, a space and a craft, and what an artisan has
 * planned, as hers. Safe for many threads; may wait for the disk.
 */
final class CalendarSource implements CalendarRoutes.Source {

    /** How far ahead a calendar tells; no series is planned for longer. */
    private static final Duration AHEAD = Duration.ofDays(400);

    private final DemonstrationsModule module;
    private final Surroundings around;
    private final CatalogueSetup names;
    private final InstantSource clock;
    private final FeedMarks marks;

    CalendarSource(DemonstrationsModule module, Surroundings around, InstantSource clock) {
        this.module = module;
        this.around = around;
        this.names = around.names();
        this.clock = clock;
        this.marks = new FeedMarks(module);
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
            case ARTISAN -> around.calendarOwners().apply(key).map(artisan -> hers(artisan, lang));
        };
    }

    private Feed feed(String name, Collection<CentreId> centres, Predicate<Occurrence> which, Lang lang) {
        Instant now = clock.instant();
        Programme programme = module.programme();
        List<FeedEvent> events = centres.stream()
                .flatMap(centre -> programme.between(centre, now.minus(Programme.KEPT), now.plus(AHEAD)).stream())
                .filter(one -> one.marks().visible())
                .filter(which)
                .flatMap(one ->
                        marks
                                .find(one, null)
                                .map(mark -> event(one, mark, isOff(one.status()), lang, this::isHidden))
                                .stream())
                .toList();
        return new Feed(name, lang, events);
    }

    /** An artisan's own, from all centres: what is approved, whether visitors know of it or not. */
    private Feed hers(String artisan, Lang lang) {
        List<FeedEvent> events = module.once().list(artisan, module.programme()).stream()
                .flatMap(one ->
                        marks
                                .find(one, artisan)
                                .map(mark -> event(one, mark, !isHers(one, artisan), lang, code -> false))
                                .stream())
                .toList();
        return new Feed(PhoneWords.of(lang).get("title"), lang, events);
    }

    private boolean isHers(Occurrence one, String artisan) {
        return !isOff(one.status())
                && one.plan().artisans().contains(artisan)
                && !module.programme().missing(one).contains(artisan);
    }

    /** Whether visitors are not to be told of a craft, or of a kind of demonstration. */
    private boolean isHidden(String code) {
        return names.isHidden(code, Envelope.Use.KIOSK, clock.instant());
    }

    /** @param hidden what is not told of to those whose calendar it is */
    private FeedEvent event(Occurrence one, FeedMarks.Mark mark, boolean off, Lang lang, Predicate<String> hidden) {
        Setup setup = module.programme().setup();
        Instant now = clock.instant();
        List<String> missing = module.programme().missing(one);
        String artisans = one.plan().artisans().stream()
                .filter(artisan -> !missing.contains(artisan))
                .map(artisan -> names.artisan(artisan, lang, Envelope.Use.KIOSK, now)
                        .path("text")
                        .asText())
                .collect(Collectors.joining(", "));
        String place = name(one.plan().space(), lang) + ", " + centreName(one.centre(), lang);
        String craft = craft(setup, one);
        return new FeedEvent(
                one.id(),
                mark.sequence(),
                off,
                one.span().start(),
                one.span().end(),
                one.span().zone(),
                hidden.test(one.plan().type())
                        ? CatalogueSetup.something(lang).path("text").asText()
                        : name(one.plan().type(), lang),
                artisans,
                place,
                page(one, lang),
                Stream.of(craft)
                        .filter(code -> !code.isEmpty() && !hidden.test(code))
                        .map(code -> name(code, lang))
                        .toList(),
                mark.changed());
    }

    /** The live page, which only tells what visitors may see. */
    private @Nullable String page(Occurrence one, Lang lang) {
        String address = around.address();
        return address == null || !one.marks().visible() ? null : address + "/#/" + lang.tag() + "/showing/" + one.id();
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

    private String centreName(CentreId centre, Lang lang) {
        return names.name(centre, lang).map(name -> name.path("text").asText()).orElse(centre.value());
    }

    private String name(String code, Lang lang) {
        return names.name(code, lang).map(name -> name.path("text").asText()).orElse(code);
    }
}
