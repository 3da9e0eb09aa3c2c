package kg.crafts.kiosk.catalogue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.index.ExhibitionIndex;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.MediaSweep;
import kg.crafts.kiosk.media.pictures.PictureMaker;
import kg.crafts.kiosk.media.pictures.Pictures;
import org.jspecify.annotations.Nullable;

/** Wires the catalogue: what shows records, what visitors read, what staff and commands write through. */
public final class CatalogueModule implements AutoCloseable {

    private final ExhibitionIndex index;
    private final Projector projector;
    private final Catalogue catalogue;
    private final Writes writes;
    private final Reading reading;
    private final Pictures pictures;
    private final PictureMaker maker;
    private final PublicFiles files;
    private final MentionedFiles mentions;

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
            Contacts contacts,
            InstantSource clock) {
        this.pictures = Pictures.open(folder.resolveSibling("pictures"), media);
        this.index = ExhibitionIndex.open(folder);
        if (projection.folds().begunAnewBecause().isPresent() && index.position() > 0) {
            // Positions count in one copy of the journal; in another they mean other changes.
            index.renew();
        }
        this.maker = PictureMaker.start(pictures, media, () -> listener.changed(List.of(), journal.position()));
        this.mentions = new MentionedFiles(journal);
        this.files = new PublicFiles(index, media, maker::want);
        this.projector =
                new Projector(projection, new Exhibition(index, journal, listener::changed, files, contacts, clock));
        this.writes = new Writes(journal, projection, projector);
        this.catalogue = new Catalogue(projection.folds(), writes, clock);
        this.reading = new Reading(index, projector::hasCaughtUp, pictures::made);
        projector.start();
    }

    /**
     * Opens the exhibition's index and begins to follow the current records.
     *
     * @param folder of the index; copies of pictures stand beside it; both may be deleted at any time the server is
     *     stopped
     * @param contacts asked every two seconds about the homes of sensitive records
     */
    public static CatalogueModule start(
            Journal journal,
            Projection projection,
            Path folder,
            MediaStore media,
            Listener listener,
            Contacts contacts,
            InstantSource clock) {
        return new CatalogueModule(journal, projection, folder, media, listener, contacts, clock);
    }

    /** Says again which files the records mention, for those that got lost. May take seconds: it reads every record of media. */
    public void wantFiles() {
        catalogue.forEach(Kind.MEDIA, files::want);
    }

    /** What is made of the pictures that records name. */
    public Pictures pictures() {
        return pictures;
    }

    /** What the journal has ever said of files. */
    public MediaSweep.Mentions mentions() {
        return mentions;
    }

    /** Asks for copies of a picture that no record names yet. */
    public void wantCopies(ContentHash picture) {
        maker.want(picture);
    }

    /** The code of a media record that names a file, of those that may be told. Reads every record of media. */
    public Optional<String> findMedia(ContentHash file, Audience audience) {
        AtomicReference<@Nullable String> code = new AtomicReference<>();
        catalogue.forEach(Kind.MEDIA, record -> {
            if (record.path("sha256").asText().equals(file.hex()) && audience.sees(record::get)) {
                code.set(record.path("code").asText());
            }
        });
        return Optional.ofNullable(code.get());
    }

    /** Whether visitors may have a file. From memory. */
    public boolean isPublic(ContentHash file) {
        return files.contains(file);
    }

    /** How many pictures wait for their copies. */
    public int picturesWaiting() {
        return maker.waiting();
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

    /** For features that write records by rules of their own. */
    public Writes writes() {
        return writes;
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
        maker.close();
        projector.stop();
        index.close();
    }
}
