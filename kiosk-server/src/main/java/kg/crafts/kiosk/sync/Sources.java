package kg.crafts.kiosk.sync;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.JournalRefusal;
import kg.crafts.kiosk.media.MediaStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what peers ask for, from the journal and the media store. A key that is none has no value. */
final class Sources {

    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);
    private static final int MAX_KEY_CHARS = 200;

    private final Journal journal;
    private final MediaStore media;
    private final long run = new SecureRandom().nextLong();

    Sources(Journal journal, MediaStore media) {
        this.journal = journal;
        this.media = media;
    }

    Map<Shelf, Source> toMap() {
        return Map.of(
                Shelf.STATE, checked(this::state),
                Shelf.LOG, checked(this::log),
                Shelf.BLOB, checked(this::blob));
    }

    private static Source checked(Source source) {
        return key -> {
            try {
                String what = key.length() > MAX_KEY_CHARS ? "" : Shelf.what(key);
                return what.equals(Shelf.PROBE) ? new byte[] {1} : source.load(what);
            } catch (IllegalArgumentException notAKey) {
                return null;
            } catch (JournalRefusal e) {
                LOG.warn("Can't serve {}: {}", key, e.getMessage());
                return null;
            }
        };
    }

    private byte @Nullable [] state(String what) {
        return what.equals(Shelf.WHOLE_STATE) ? current().toBytes() : null;
    }

    /** What is held now. Never waits. */
    PeerState current() {
        return new PeerState(run, media.revision(), journal.vector());
    }

    private byte @Nullable [] log(String text) {
        LogKey key = LogKey.parse(text);
        byte[] slice = journal.slice(key.lacksOnlyThis(journal.vector()), key.maxBytes());
        return slice.length == 0 ? null : slice;
    }

    private byte @Nullable [] blob(String text) {
        BlobKey key = BlobKey.parse(text);
        try {
            return media.read(key.hash(), key.offset(), key.maxBytes()).orElse(null);
        } catch (IOException e) {
            LOG.warn("Can't read {}", key.hash(), e);
            return null;
        }
    }
}
