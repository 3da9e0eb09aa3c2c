package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import kg.crafts.kiosk.index.ExhibitionIndex;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires the catalogue: what follows the journal, what visitors read, what staff and commands write through. */
public final class CatalogueModule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueModule.class);

    /** Raised whenever the bytes of a fold change their meaning: folds of another form are made anew. */
    private static final String FORM = "records-2";

    private final FoldStore folds;
    private final ExhibitionIndex index;
    private final Projector projector;
    private final Catalogue catalogue;
    private final Reading reading;

    /** Hears which records look different now, as of which position, shortly after they can be found. */
    public interface Listener {
        void changed(List<String> codes, long position);
    }

    private CatalogueModule(Journal journal, Path derived, MediaStore media, Listener listener, InstantSource clock) {
        this.folds = FoldStore.open(derived.resolve("folds.db"), FORM, journal);
        folds.begunAnewBecause().ifPresent(why -> LOG.warn("Current records are made anew from the journal: {}", why));
        this.index = ExhibitionIndex.open(derived.resolve("index"));
        if (folds.begunAnewBecause().isPresent() && index.position() > 0) {
            // Positions count in one copy of the journal; in another they mean other changes.
            index.renew();
        }
        this.projector = new Projector(
                journal, folds, new Exhibition(index, listener::changed, record -> want(media, record), clock));
        this.catalogue = new Catalogue(journal, folds, projector);
        this.reading = new Reading(index);
        projector.start();
        // Lives as long as the journal does; waking a projector that has stopped does nothing.
        var _ = journal.onCommitted(position -> projector.wake());
    }

    /**
     * Opens what is derived from the journal, in a folder that may be deleted at any time the server is
     * stopped, and begins to follow.
     */
    public static CatalogueModule start(
            Journal journal, Path derived, MediaStore media, Listener listener, InstantSource clock) {
        return new CatalogueModule(journal, derived, media, listener, clock);
    }

    private static void want(MediaStore media, ObjectNode record) {
        if (!record.hasNonNull("sha256") || !record.hasNonNull("bytes")) {
            return;
        }
        try {
            media.want(
                    new ContentHash(record.get("sha256").asText()),
                    record.get("bytes").asLong());
        } catch (IOException | Refusal e) {
            LOG.warn(
                    "The file of {} can't be asked for: {}", record.path("code").asText(), e.getMessage());
        }
    }

    /** Whether everything that was in the journal at the start can be found by visitors. */
    public boolean isReady() {
        return projector.hasCaughtUp();
    }

    /** Builds the index anew while the old one serves. */
    public void reindex() {
        projector.reindex();
    }

    /** For those who write, export and count everything. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** For visitors. */
    public Reading reading() {
        return reading;
    }

    /** Waits until what the journal holds now can be found. */
    public void awaitCaughtUp(Journal journal) {
        projector.awaitPosition(journal.position());
    }

    @Override
    public void close() {
        projector.stop();
        index.close();
        folds.close();
    }
}
