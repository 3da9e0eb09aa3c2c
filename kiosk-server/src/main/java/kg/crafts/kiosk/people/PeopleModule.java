package kg.crafts.kiosk.people;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Subscription;

/** Wires people: who may sign in, who is signed in. */
public final class PeopleModule implements AutoCloseable {

    private final People people;
    private final Accounts accounts;
    private final CalendarAddresses calendars;
    private final Sessions sessions;
    private final Subscription folded;

    private PeopleModule(
            People people, Accounts accounts, CalendarAddresses calendars, Sessions sessions, Subscription folded) {
        this.people = people;
        this.accounts = accounts;
        this.calendars = calendars;
        this.sessions = sessions;
        this.folded = folded;
    }

    /**
     * Begins to follow the accounts and goes on with the sessions that there were.
     *
     * @param projection that has {@link AccountRule} among its rules
     * @param file of the sessions; when it is lost, everybody signs in again
     */
    public static PeopleModule start(
            CentreId centre, Journal journal, Projection projection, Path file, InstantSource clock)
            throws IOException {
        return start(centre, journal, projection, file, clock, Passphrases.Cost.OWASP);
    }

    static PeopleModule start(
            CentreId centre,
            Journal journal,
            Projection projection,
            Path file,
            InstantSource clock,
            Passphrases.Cost cost)
            throws IOException {
        Directory directory = new Directory();
        Subscription folded = projection.onFolded(directory);
        directory.load(projection.folds());
        AccountWriter writer = new AccountWriter(journal, projection);
        Passphrases passphrases = new Passphrases(cost);
        Tries tries = new Tries(clock);
        Sessions sessions = Sessions.open(file, clock);
        return new PeopleModule(
                new People(centre, directory, writer, passphrases, tries, sessions),
                new Accounts(centre, directory, writer, passphrases, tries),
                new CalendarAddresses(centre, directory, writer),
                sessions,
                folded);
    }

    public People people() {
        return people;
    }

    public Accounts accounts() {
        return accounts;
    }

    public CalendarAddresses calendars() {
        return calendars;
    }

    @Override
    public void close() {
        folded.close();
        sessions.close();
    }
}
