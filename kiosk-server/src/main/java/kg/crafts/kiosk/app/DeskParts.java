package kg.crafts.kiosk.app;

import io.vertx.core.Vertx;
import java.time.InstantSource;
import kg.crafts.kiosk.catalogue.Writes;
import kg.crafts.kiosk.catalogue.editing.AgreementRoutes;
import kg.crafts.kiosk.catalogue.editing.Agreements;
import kg.crafts.kiosk.catalogue.editing.AuditRoutes;
import kg.crafts.kiosk.catalogue.editing.Authors;
import kg.crafts.kiosk.catalogue.editing.Batch;
import kg.crafts.kiosk.catalogue.editing.Editing;
import kg.crafts.kiosk.catalogue.editing.EditingRoutes;
import kg.crafts.kiosk.catalogue.editing.History;
import kg.crafts.kiosk.catalogue.editing.HistoryRoutes;
import kg.crafts.kiosk.catalogue.editing.Publishing;
import kg.crafts.kiosk.catalogue.editing.ReleaseRoutes;
import kg.crafts.kiosk.catalogue.editing.Undo;
import kg.crafts.kiosk.catalogue.editing.WorkingCopies;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.transfer.tables.TableRoutes;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** What staff read and write through at the desk. */
final class DeskParts {

    /** At once: each waits for the disk, one after the other. */
    private static final int THREADS = 2;

    /** More are told to come back. */
    private static final int MAX_WAITING = 200;

    /** They are large, and one after the other. */
    private static final int MAX_TABLES = 4;

    private DeskParts() {}

    static void mount(CentreConfig config, CentreCore core, Vertx vertx, Site site) {
        Work work = new Work(vertx, "edits", THREADS, MAX_WAITING);
        FoldStore folds = core.projection().folds();
        WorkingCopies copies = new WorkingCopies(folds, config.centre());
        Writes writes = core.catalogue().writes();
        InstantSource clock = InstantSource.system();
        Authors authors = core.people().accounts()::nameOf;
        Editing editing = new Editing(copies, writes, clock);
        Publishing publishing = new Publishing(editing, copies, writes, clock);
        new TableRoutes(core.catalogue().catalogue(), config.centre(), new Work(vertx, "tables", 1, MAX_TABLES))
                .mount(site);
        Undo undo = new Undo(core.journal(), folds, copies, writes, clock);
        core.overview().mount(site, authors, core.wishes()::countOpen, work);
        new AuditRoutes(core.journal(), folds, copies, authors, config.centre(), work).mount(site);
        new EditingRoutes(editing, copies, authors, work, config.centre()).mount(site);
        Agreements agreements = new Agreements(editing, writes, clock);
        new AgreementRoutes(agreements, editing, copies, core.catalogue().reading(), authors, work).mount(site);
        new HistoryRoutes(editing, publishing, new History(core.journal(), folds), copies, authors, work).mount(site);
        new ReleaseRoutes(publishing, undo, new Batch(editing, writes, clock), folds, copies, authors, work)
                .mount(site);
    }
}
