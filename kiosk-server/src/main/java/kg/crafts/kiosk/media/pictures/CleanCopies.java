package kg.crafts.kiosk.media.pictures;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import kg.crafts.kiosk.kernel.DurableFiles;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.StoredMedia;
import kg.crafts.kiosk.media.sniff.FileKind;
import kg.crafts.kiosk.media.sniff.FileRefused;
import kg.crafts.kiosk.media.sniff.Found;
import kg.crafts.kiosk.media.sniff.Sniffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files as visitors may have them. What holds a place, a thumbnail, a comment or something behind its end is copied
 * without it, the rest as it is, byte for byte; what is already so is served from where it is.
 */
final class CleanCopies {

    private static final Logger LOG = LoggerFactory.getLogger(CleanCopies.class);

    private final Path folder;
    private final MediaStore media;
    private final Object[] stripes = Stream.generate(Object::new).limit(16).toArray();

    CleanCopies(Path folder, MediaStore media) {
        this.folder = folder;
        this.media = media;
    }

    /** Empty when the file is not here or is nothing that could be shown. Reads the whole of it once. */
    Optional<Servable> find(ContentHash hash) throws IOException {
        synchronized (stripe(hash)) {
            for (FileKind kind : FileKind.values()) {
                if (Files.exists(place(hash, kind))) {
                    return Optional.of(new Servable(place(hash, kind), kind));
                }
            }
            Optional<StoredMedia> original = media.find(hash);
            return original.isEmpty() ? Optional.empty() : look(original.get());
        }
    }

    private Optional<Servable> look(StoredMedia original) throws IOException {
        try {
            Found found = Sniffer.inspect(original.path());
            return Optional.of(
                    found.telltale() ? copy(original, found.kind()) : new Servable(original.path(), found.kind()));
        } catch (FileRefused e) {
            LOG.warn("The file {} is not shown: {}", original.hash(), e.getMessage());
            return Optional.empty();
        }
    }

    void forget(ContentHash hash) throws IOException {
        synchronized (stripe(hash)) {
            for (FileKind kind : FileKind.values()) {
                Files.deleteIfExists(place(hash, kind));
            }
        }
    }

    private Object stripe(ContentHash hash) {
        return stripes[Math.floorMod(hash.hashCode(), stripes.length)];
    }

    private Servable copy(StoredMedia original, FileKind kind) throws IOException {
        Path aside = Files.createTempFile(folder, "copy", Pictures.UNFINISHED);
        try {
            if (kind.isPixels()) {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
                    Sniffer.clean(original.path(), out);
                }
            } else {
                Files.copy(original.path(), aside, StandardCopyOption.REPLACE_EXISTING);
                Sniffer.blankNotes(aside);
            }
            Path place = place(original.hash(), kind);
            DurableFiles.moveIntoPlace(aside, place);
            return new Servable(place, kind);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private Path place(ContentHash hash, FileKind kind) {
        return Pictures.folder(folder, hash).resolve(hash + "." + kind.extension());
    }
}
