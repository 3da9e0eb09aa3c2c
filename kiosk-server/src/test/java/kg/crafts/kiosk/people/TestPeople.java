package kg.crafts.kiosk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.JournalSettings;
import kg.crafts.kiosk.journal.TrustList;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.web.Role;

/** The people of one centre on a real journal in a folder, with a clock that a test turns, and cheap hashes. */
final class TestPeople implements AutoCloseable {

    static final Passphrases.Cost CHEAP = new Passphrases.Cost(64, 1);
    static final Secret PASSPHRASE = new Secret("шырдак жасаган кыз");
    static final String ADDRESS = "192.0.2.7";

    private static final int SLICE_BYTES = 256 * 1024;

    /** A clock that stands still until it is turned. */
    static final class Clock implements InstantSource {
        private Instant now = Instant.parse("2026-11-22T04:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    final CentreId centre;
    final Clock clock;
    final Journal journal;
    final Projection projection;
    final PeopleModule module;

    TestPeople(Path folder) {
        this(folder, "bishkek", Centres.newKeys(), Map.of(), new Clock(), CHEAP);
    }

    TestPeople(
            Path folder,
            String centre,
            KeyPair keys,
            Map<CentreId, List<PublicKey>> trusted,
            Clock clock,
            Passphrases.Cost cost) {
        this.centre = new CentreId(centre);
        this.clock = clock;
        try {
            journal = Journal.open(
                    new JournalSettings(folder.resolve("journal"), this.centre, keys, new TrustList(trusted), clock));
            projection = Projection.start(journal, folder.resolve("folds.db"), List.of(new AccountRule()));
            module = PeopleModule.start(this.centre, journal, projection, folder.resolve("sessions.tsv"), clock, cost);
            projection.awaitPosition(journal.position());
            while (!projection.hasCaughtUp()) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bishkek and Tokmok with one clock, which know each other and hear nothing until they are told to. */
    static List<TestPeople> apart(Path folder) {
        KeyPair one = Centres.newKeys();
        KeyPair other = Centres.newKeys();
        Clock clock = new Clock();
        return List.of(
                new TestPeople(
                        folder.resolve("bishkek"),
                        "bishkek",
                        one,
                        Map.of(new CentreId("tokmok"), List.of(other.getPublic())),
                        clock,
                        CHEAP),
                new TestPeople(
                        folder.resolve("tokmok"),
                        "tokmok",
                        other,
                        Map.of(new CentreId("bishkek"), List.of(one.getPublic())),
                        clock,
                        CHEAP));
    }

    People people() {
        return module.people();
    }

    Accounts accounts() {
        return module.accounts();
    }

    Actor console() {
        return Actor.console(centre);
    }

    /** An account of staff with {@link #PASSPHRASE}. */
    Account staff(String name, Role... roles) {
        return accounts().createStaff(console(), name, name, PASSPHRASE, Accounts.Change.roles(centre, Set.of(roles)));
    }

    SignedIn signIn(String name) {
        return people().signIn(name, PASSPHRASE, ADDRESS);
    }

    /** Whether a session goes on here; keeps it alive as any request does. */
    boolean isIn(SignedIn signedIn) {
        return people().enter(signedIn.token().reveal()) != null;
    }

    /** Has this centre learn what another knows. */
    void learnFrom(TestPeople other) {
        byte[] slice = other.journal.slice(journal.vector(), SLICE_BYTES);
        assertThat(journal.receive(slice).refused()).isEmpty();
        projection.awaitPosition(journal.position());
    }

    @Override
    public void close() {
        module.close();
        projection.close();
        journal.close();
    }
}
