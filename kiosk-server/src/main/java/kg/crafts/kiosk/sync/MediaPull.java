package kg.crafts.kiosk.sync;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaRefusal;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.WantedMedia;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches wanted files from one peer, small ones first, piece by piece. Used by one thread. */
final class MediaPull {

    private static final Logger LOG = LoggerFactory.getLogger(MediaPull.class);

    private final MediaStore media;
    private final LinkSpeed speed;
    /** The files that some link fetches at this moment; shared by all links. */
    private final Set<ContentHash> claimed;
    /** What the peer had not, or had wrong, by the state in which it said so. */
    private final Map<ContentHash, Long> lacking = new HashMap<>();

    MediaPull(MediaStore media, LinkSpeed speed, Set<ContentHash> claimed) {
        this.media = media;
        this.speed = speed;
        this.claimed = claimed;
    }

    /** Fetches until nothing is left that the peer has, or until the bell rings for something more urgent. */
    void run(PeerState state, JournalPull.Reader peer, Wake wake) throws IOException {
        long peerStamp = state.run() + state.mediaRevision();
        List<WantedMedia> wanted = media.wanted().stream()
                .filter(file -> !Long.valueOf(peerStamp).equals(lacking.get(file.hash())))
                .sorted(Comparator.comparingLong(WantedMedia::size).thenComparing(WantedMedia::hash))
                .toList();
        if (lacking.size() > 2 * media.wanted().size()) {
            lacking.keySet().removeIf(hash -> media.findWanted(hash).isEmpty());
        }
        for (WantedMedia file : wanted) {
            if (wake.isPending()) {
                return;
            }
            if (claimed.add(file.hash())) {
                try {
                    if (!fetch(file.hash(), peer, wake)) {
                        lacking.put(file.hash(), peerStamp);
                    }
                } finally {
                    claimed.remove(file.hash());
                }
            }
        }
    }

    /** Returns false when the peer is not to be asked again for this file as it is now. */
    private boolean fetch(ContentHash hash, JournalPull.Reader peer, Wake wake) throws IOException {
        WantedMedia file = media.findWanted(hash).orElse(null);
        boolean fromBeginning = file != null && file.received() == 0;
        while (file != null && !wake.isPending()) {
            int maxBytes = speed.bytesToAsk(BlobKey.MAX_BYTES);
            byte[] piece = peer.get(Shelf.BLOB, new BlobKey(hash, file.received(), maxBytes).toString());
            long left = file.size() - file.received();
            if (piece == null || piece.length != Math.min(left, maxBytes)) {
                return false;
            }
            try {
                media.append(hash, file.received(), piece);
            } catch (MediaRefusal e) {
                LOG.warn("Did not take {}: {}", hash, e.getMessage());
                // Wrong pieces from an earlier link are not this peer's fault: it is asked once more, for all.
                return e.code().equals("media-hash-mismatch") && !fromBeginning;
            }
            file = media.findWanted(hash).orElse(null);
        }
        return true;
    }
}
