package kg.crafts.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.crafts.kiosk.catalogue.CatalogueModule;
import kg.crafts.kiosk.catalogue.Contacts;
import kg.crafts.kiosk.catalogue.RecordRule;
import kg.crafts.kiosk.catalogue.ReleaseRule;
import kg.crafts.kiosk.catalogue.editing.WorkingCopyRule;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.JournalSettings;
import kg.crafts.kiosk.journal.TrustList;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.media.MediaLimits;
import kg.crafts.kiosk.media.MediaStore;

/** A centre for tests, without a network: a real journal, real files, a real index, in a folder. */
public final class Centres implements AutoCloseable {

    /** The repository's starter exhibition, wherever the tests are run from. */
    public static final Path CONTENT =
            Path.of(System.getProperty("basedir", "."), "..", "content").normalize();

    public final Journal journal;
    public final Projection projection;
    public final MediaStore media;
    public final CatalogueModule catalogue;

    /** A centre that knows no other. */
    public Centres(Path folder, String centre) {
        this(folder, centre, newKeys(), Map.of());
    }

    /** A centre that trusts others by their keys. */
    public Centres(Path folder, String centre, KeyPair keys, Map<CentreId, List<PublicKey>> trusted) {
        this(folder, centre, keys, trusted, other -> Optional.of(Duration.ZERO), InstantSource.system());
    }

    /** With a clock of its own, by which it was last heard of the others. */
    public Centres(
            Path folder,
            String centre,
            KeyPair keys,
            Map<CentreId, List<PublicKey>> trusted,
            Contacts contacts,
            InstantSource clock) {
        try {
            journal = Journal.open(new JournalSettings(
                    folder.resolve("journal"),
                    new CentreId(centre),
                    keys,
                    new TrustList(trusted),
                    InstantSource.system()));
            media = MediaStore.open(folder.resolve("media"), MediaLimits.DEFAULT);
            Path derived = folder.resolve("derived");
            projection = Projection.start(
                    journal,
                    derived.resolve("folds.db"),
                    List.of(new RecordRule(), new WorkingCopyRule(), new ReleaseRule()));
            catalogue = CatalogueModule.start(
                    journal, projection, derived.resolve("index"), media, (codes, position) -> {}, contacts, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        catalogue.close();
        projection.close();
        journal.close();
    }
}
