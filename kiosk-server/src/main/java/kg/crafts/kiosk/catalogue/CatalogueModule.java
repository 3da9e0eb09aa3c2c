package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.index.ExhibitionIndex;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires the catalogue: what shows records, what visitors read, what staff and commands write through. */
public final class CatalogueModule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueModule.class);

    private final ExhibitionIndex index;
    private final Projector projector;
    private final Catalogue catalogue;
    private final Reading reading;
    private final MediaStore media;

    /** Hears which records look different now, as of which position, shortly after they can be found. */
    public interface Listener {
        void changed(List<String> codes, long position);
    }

    private CatalogueModule(
            Journal journal,
            Projection projection,
            Path folder,
            MediaStore media,
            Listener listener,
            InstantSource clock) {
        this.media = media;
        this.index = ExhibitionIndex.open(folder);
        if (projection.folds().begunAnewBecause().isPresent() && index.position() > 0) {
            // Positions count in one copy of the journal; in another they mean other changes.
            index.renew();
        }
        this.projector = new Projector(
                projection, new Exhibition(index, listener::changed, record -> want(media, record), clock));
        this.catalogue = new Catalogue(journal, projection, projector);
        this.reading = new Reading(index, projector::hasCaughtUp);
        projector.start();
    }

    /**
     * Opens the exhibition's index and begins to follow the current records.
     *
     * @param folder of the index; may be deleted at any time the server is stopped
     */
    public static CatalogueModule start(
            Journal journal,
            Projection projection,
            Path folder,
            MediaStore media,
            Listener listener,
            InstantSource clock) {
        return new CatalogueModule(journal, projection, folder, media, listener, clock);
    }

    /** Says again which files the records mention, for those that got lost. May take seconds: it reads every record of media. */
    public void wantFiles() {
        catalogue.forEach(Kind.MEDIA, record -> want(media, record));
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
    }
}
