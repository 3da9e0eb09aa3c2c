package kg.crafts.kiosk.demonstrations;

import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kg.crafts.kiosk.demonstrations.calendars.CalendarRoutes;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.OccurrenceListener;
import kg.crafts.kiosk.demonstrations.model.OwnedId;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.seats.TicketCodes;
import kg.crafts.kiosk.demonstrations.seats.TicketFold;
import kg.crafts.kiosk.demonstrations.seats.TicketRule;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.kernel.Subscription;
import kg.crafts.kiosk.people.PeopleModule;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Demonstrations of one centre: what is known, and the desk that decides. */
public final class DemonstrationsModule implements AutoCloseable {

    private static final Set<String> KINDS = Set.of(
            HistoryRule.OCCURRENCE, HistoryRule.SERIES, HistoryRule.CLOSURE, HistoryRule.DAY, HistoryRule.REQUEST);

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationsModule.class);
    private static final int PAGE = 512;

    private final CentreId here;
    private final BookingSettings settings;
    private final FoldStore folds;
    private final Programme programme;
    private final OnceTheirs once = new OnceTheirs();
    private final Tickets tickets;
    private final Desk desk;
    private final Keys keys;
    private final InstantSource clock;
    private final Subscription folded;
    private final List<OccurrenceListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Told> tellers = new CopyOnWriteArrayList<>();

    /** Hears which occurrences changed, once a batch. */
    public interface Told {

        /** On the projection's thread, so it must be short. */
        void changed(List<UUID> ids, long position);
    }

    private DemonstrationsModule(
            CentreId here,
            Journal journal,
            Projection projection,
            Supplier<Setup> setup,
            BookingSettings settings,
            InstantSource clock) {
        this.here = here;
        this.settings = settings;
        this.folds = projection.folds();
        this.clock = clock;
        this.programme = new Programme(setup, clock);
        this.keys = new Keys(here);
        TicketCodes codes = new TicketCodes(TicketCodes.letter(here), new SecureRandom());
        this.tickets = new Tickets(
                here,
                settings.seats(),
                codes,
                code -> folds.findByCode(TicketRule.foldCode(code)).isPresent());
        this.desk = new Desk(here, journal, projection, programme, tickets, keys, clock);
        this.folded = begin(projection);
    }

    /**
     * Reads what is known and begins to decide.
     *
     * @param setup what there is to book at the moment it is asked for
     */
    public static DemonstrationsModule start(
            CentreId here,
            Journal journal,
            Projection projection,
            Supplier<Setup> setup,
            BookingSettings settings,
            InstantSource clock) {
        DemonstrationsModule module = new DemonstrationsModule(here, journal, projection, setup, settings, clock);
        module.desk.start();
        return module;
    }

    /** Whatever is folded meanwhile waits for the lock, and is then at least as new as what was read. */
    private synchronized Subscription begin(Projection projection) {
        Subscription subscription = projection.onFolded(this::folded);
        KINDS.forEach(kind -> read(kind, this::take));
        read(TicketRule.TYPE, this::takeTicket);
        return subscription;
    }

    private void read(String kind, Consumer<Fold> take) {
        @Nullable UUID last = null;
        List<Fold> page = folds.listOfKind(kind, last, PAGE);
        while (!page.isEmpty()) {
            page.forEach(take);
            last = page.getLast().id();
            page = folds.listOfKind(kind, last, PAGE);
        }
    }

    private synchronized void folded(List<Fold> changed, long position) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (Fold fold : changed) {
            if (KINDS.contains(fold.kind())) {
                take(fold);
                ids.add(fold.id());
            }
        }
        ids.stream().map(programme::find).flatMap(Optional::stream).forEach(this::tell);
        changed.stream()
                .filter(fold -> fold.kind().equals(TicketRule.TYPE))
                .forEach(fold -> takeTicket(fold).ifPresent(ids::add));
        if (!ids.isEmpty()) {
            tellers.forEach(teller -> teller.changed(List.copyOf(ids), position));
            desk.wake();
        }
    }

    /** Takes a ticket in and tells whose seats changed. */
    private Optional<UUID> takeTicket(Fold fold) {
        if (OwnedId.isOf(fold.id(), here)) {
            TicketFold.decode(fold.id(), fold.bytes()).history().forEach(audit -> keys.learn(audit, clock.instant()));
        }
        return tickets.take(fold);
    }

    /** What a newer release of another centre wrote in a way that is not understood here is left out. */
    private void take(Fold fold) {
        try {
            History history = History.of(fold);
            programme.take(fold.kind(), history);
            if (fold.kind().equals(HistoryRule.OCCURRENCE)) {
                once.take(history);
            }
            keys.learn(history, clock.instant());
        } catch (IllegalArgumentException | DateTimeException | Refusal e) {
            LOG.warn("{} {} is not understood and left out: {}", fold.kind(), fold.id(), e.getMessage());
        }
    }

    private void tell(Occurrence one) {
        listeners.forEach(listener -> listener.changed(one));
    }

    /** Has somebody hear of each change to an occurrence. */
    public Subscription onChanged(OccurrenceListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Has somebody hear which subjects changed: occurrences, closures, days, requests. */
    public Subscription onTold(Told teller) {
        tellers.add(teller);
        return () -> tellers.remove(teller);
    }

    /** What is booked. */
    public Programme programme() {
        return programme;
    }

    OnceTheirs once() {
        return once;
    }

    Tickets tickets() {
        return tickets;
    }

    /** What would be decided at this moment; nothing of it is written. */
    Deciding look() {
        return new Deciding(programme, tickets, here, clock.instant());
    }

    Desk desk() {
        return desk;
    }

    /** All that happened to one, also to one that ended long ago. */
    Optional<History> findHistory(UUID id) {
        return folds.find(id).filter(fold -> KINDS.contains(fold.kind())).map(History::of);
    }

    /** Adds the routes to a site; before anybody else is told of changes, who may ask at once. */
    public void mount(Site site, Surroundings around, Work work) {
        CatalogueSetup names = around.names();
        Views views = new Views(programme, names, around.reading(), tickets::taken);
        OrderRoutes orders = new OrderRoutes(this);
        DemonstrationRoutes visitors =
                new DemonstrationRoutes(programme, views, names, here, around.ages(), work, clock);
        visitors.mount(site);
        onTold((ids, position) -> visitors.forget());
        new BookingRoutes(this, orders, views, here, work, clock).mount(site);
        new BoardRoutes(this, views, here, work, clock).mount(site);
        new StaffRoutes(this, orders, views, here, work, clock).mount(site);
        new PrintRoutes(programme, around, here, work, clock).mount(site);
        new TicketRoutes(this, orders, around.seal(), settings.tickets(), here, work, clock).mount(site);
        new CalendarRoutes(new CalendarSource(this, around, clock), work, clock).mount(site);
    }

    /**
     * Adds the pages for artisans' phones.
     *
     * @param hashing where PINs are tried
     */
    public void mountPhone(Site site, Surroundings around, PeopleModule people, Work work, Work hashing) {
        PhonePages pages = new PhonePages(this, around.names(), here);
        PhoneDoorRoutes door = new PhoneDoorRoutes(pages, people.people(), hashing, clock);
        door.mount(site);
        new PhoneRoutes(this, pages, door, here, work, clock).mount(site);
        new PhoneSeenRoutes(this, pages, door, around, work, clock).mount(site);
        new PhoneCalendarRoutes(pages, door, people.calendars(), around, work).mount(site);
    }

    /** Lets go of what ended long ago; asked once a day. */
    public void prune() {
        programme.prune();
        once.prune(programme);
        tickets.prune(programme);
    }

    @Override
    public void close() {
        desk.close();
        folded.close();
    }
}
