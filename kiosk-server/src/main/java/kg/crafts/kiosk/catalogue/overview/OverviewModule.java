package kg.crafts.kiosk.catalogue.overview;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntSupplier;
import kg.crafts.kiosk.catalogue.Audience;
import kg.crafts.kiosk.catalogue.editing.Authors;
import kg.crafts.kiosk.catalogue.editing.WorkingCopies;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** Wires what staff see of all records at once. Nothing of it is opened before somebody asks. */
public final class OverviewModule implements AutoCloseable {

    private final Shelf shelf;
    private final WorkingCopies copies;
    private final Decisions decisions;
    private final InstantSource clock;

    /** @param folder of the desk's index; may be deleted whenever the server is stopped */
    public OverviewModule(Path folder, Journal journal, FoldStore folds, CentreId here, InstantSource clock) {
        this.copies = new WorkingCopies(folds, here);
        this.shelf = new Shelf(folder, journal, folds, copies);
        this.decisions = new Decisions(folds, copies);
        this.clock = clock;
    }

    /**
     * Adds the routes to the site.
     *
     * @param wishes how many wishes of visitors nobody could meet
     */
    public void mount(Site site, Authors authors, IntSupplier wishes, Work work) {
        new OverviewRoutes(this, authors, wishes, work).mount(site);
    }

    /**
     * Whether a file may be given to the one for whom the work at hand is done: no record names it yet, or one that she
     * sees does.
     */
    public boolean showsFile(ContentHash file) {
        String flag = DeskEntries.file(file.hex());
        return shelf.ask(
                index -> index.count(flag, copies.audience()) > 0 || index.count(flag, Audience.SERVER_ITSELF) == 0);
    }

    Shelf shelf() {
        return shelf;
    }

    WorkingCopies copies() {
        return copies;
    }

    Decisions decisions() {
        return decisions;
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        shelf.close();
    }
}
