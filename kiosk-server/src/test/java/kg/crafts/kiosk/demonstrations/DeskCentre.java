package kg.crafts.kiosk.demonstrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.demonstrations.rules.Act;
import kg.crafts.kiosk.demonstrations.seats.TicketRule;
import kg.crafts.kiosk.fold.FoldRule;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.JournalSettings;
import kg.crafts.kiosk.journal.TrustList;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert;

/** A centre's desk on a real journal and real folds, with a clock that stands until it is set. */
final class DeskCentre implements AutoCloseable {

    static final Person STAFF = new Person("staff", "Staff", null);
    static final Person AIGUL = new Person("account-aigul", "Aigul", "aigul");
    static final Instant BEGIN = Instant.parse("2026-08-01T00:00:00Z");

    final CentreId id;
    final Clock clock;
    private final JournalSettings settings;
    private final Path folds;
    private final Setup setup;
    Journal journal;
    Projection projection;
    DemonstrationsModule module;

    /** A clock for tests. */
    static final class Clock implements InstantSource {
        private final AtomicReference<Instant> now = new AtomicReference<>(BEGIN);

        @Override
        public Instant instant() {
            return now.get();
        }

        void set(String instant) {
            now.set(Instant.parse(instant));
        }

        void set(Instant instant) {
            now.set(instant);
        }
    }

    DeskCentre(
            Path folder, CentreId id, KeyPair keys, Map<CentreId, List<PublicKey>> trusted, Clock clock, Setup setup) {
        this.id = id;
        this.clock = clock;
        this.setup = setup;
        this.settings = new JournalSettings(folder.resolve("journal"), id, keys, new TrustList(trusted), clock);
        this.folds = folder.resolve("folds.db");
        open();
    }

    /** A centre that knows no other. */
    static DeskCentre alone(Path folder) {
        return new DeskCentre(folder, Setups.BI, Centres.newKeys(), Map.of(), new Clock(), Setups.setup());
    }

    /** The three centres, which trust each other and share a clock. */
    static List<DeskCentre> three(Path folder) {
        return three(folder, Setups.setup());
    }

    static List<DeskCentre> three(Path folder, Setup setup) {
        Map<CentreId, KeyPair> keys = new HashMap<>();
        Setups.ALL.forEach(centre -> keys.put(centre, Centres.newKeys()));
        Clock clock = new Clock();
        List<DeskCentre> centres = new ArrayList<>();
        for (CentreId centre : Setups.ALL) {
            Map<CentreId, List<PublicKey>> others = new HashMap<>();
            keys.forEach((other, pair) -> others.put(other, List.of(pair.getPublic())));
            others.remove(centre);
            Path own = folder.resolve(centre.value());
            centres.add(new DeskCentre(own, centre, keys.get(centre), others, clock, setup));
        }
        return centres;
    }

    private void open() {
        journal = Journal.open(settings);
        List<FoldRule<?>> rules = new ArrayList<>(HistoryRule.all());
        rules.add(new TicketRule());
        projection = Projection.start(journal, folds, rules);
        module = DemonstrationsModule.start(id, journal, projection, () -> setup, BookingSettings.DEFAULT, clock);
        projection.awaitPosition(journal.position());
    }

    void restart() {
        close();
        open();
    }

    Order.Answer order(Order order) {
        return order(order, null);
    }

    Order.Answer order(Order order, Keys.Key key) {
        try {
            return module.desk().submit(order, key).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    /** Staff book it. */
    UUID book(Plan plan) {
        return order(new Booking(STAFF, plan, Set.of(), null, true)).subject();
    }

    /** Staff book it although soft rules stand against it. */
    UUID bookAnyway(Plan plan, String... overridden) {
        return order(new Booking(STAFF, plan, Set.of(overridden), "she is here", true))
                .subject();
    }

    /** An artisan asks for it. */
    UUID ask(Plan plan) {
        return order(new Booking(AIGUL, plan, Set.of(), null, false)).subject();
    }

    Order.Answer act(UUID one, Act act) {
        return act(one, act, Acting.Terms.because("so it is"));
    }

    Order.Answer act(UUID one, Act act, Acting.Terms terms) {
        return order(new Acting(STAFF, one, act, get(one).version(), terms));
    }

    Occurrence get(UUID one) {
        return module.programme().find(one).orElseThrow();
    }

    /** The state as people see it now. */
    Status status(UUID one) {
        return module.programme().status(get(one), clock.instant());
    }

    /** Takes what another has that is missing here, and lets the desk decide on it. */
    void hear(DeskCentre other) {
        journal.receive(other.journal.slice(journal.vector(), 1 << 20));
        settle();
    }

    /** Waits until what came is folded and the desk has done what follows from it. */
    void settle() {
        long before;
        do {
            projection.awaitPosition(journal.position());
            before = journal.position();
            order(desk -> new Order.Answer(200, new UUID(0, 0), Json.object()));
            projection.awaitPosition(journal.position());
        } while (journal.position() != before);
    }

    /** Everybody hears everything. */
    static void heal(List<DeskCentre> centres) {
        for (int round = 0; round < 4; round++) {
            for (DeskCentre one : centres) {
                for (DeskCentre other : centres) {
                    if (one != other) {
                        one.hear(other);
                    }
                }
            }
        }
    }

    /** Asserts that the desk refuses something, and why. */
    static void assertRefused(ThrowableAssert.ThrowingCallable call, DeskRefusal.What what) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DeskRefusal.class, e -> assertThat(e.what()).isEqualTo(what));
    }

    @Override
    public void close() {
        module.close();
        projection.close();
        journal.close();
    }
}
