package kg.crafts.kiosk.catalogue;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.JournalRefusal;

/**
 * The one way by which records are written here: one writer at a time, who sees all that was written before. May wait
 * for the disk.
 */
public final class Writes {

    private final Journal journal;
    private final Projection projection;
    private final Projector projector;

    Writes(Journal journal, Projection projection, Projector projector) {
        this.journal = journal;
        this.projection = projection;
        this.projector = projector;
    }

    /** Does something while nobody else writes, with everything folded that was written. */
    public synchronized <T> T alone(Supplier<T> work) {
        awaitFolded();
        return work.get();
    }

    /**
     * Writes drafts, all or none; returns after fsync and when the folds have them. None is nothing to do.
     *
     * @throws CatalogueRefusal when the journal did not take them
     */
    public synchronized void append(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        try {
            journal.append(drafts).get();
        } catch (ExecutionException e) {
            throw CatalogueRefusal.notWritten(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CatalogueRefusal.notWritten(e);
        }
        awaitFolded();
    }

    /** The same for more than fit into memory or into one append. */
    public synchronized void appendAll(Iterable<Draft> drafts) {
        try {
            journal.appendAll(drafts);
        } catch (JournalRefusal e) {
            throw CatalogueRefusal.notWritten(e);
        }
        awaitFolded();
    }

    private void awaitFolded() {
        projection.awaitPosition(journal.position());
    }

    /** Waits until visitors see what was written. */
    public void awaitShown() {
        projector.awaitPosition(journal.position());
    }
}
