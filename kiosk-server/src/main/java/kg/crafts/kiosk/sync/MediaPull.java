package kg.crafts.kiosk.sync;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final MediaPace pace;
    private final Claims claims;
    private final Wake wake;
    /** What the peer had not, or had wrong, by the state in which it said so. */
    private final Map<ContentHash, Long> lacking = new HashMap<>();

    /**
     * @param claims shared by all links
     * @param wake rings when there is something more urgent
     */
    MediaPull(MediaStore media, LinkSpeed speed, MediaPace pace, Claims claims, Wake wake) {
        this.media = media;
        this.speed = speed;
        this.pace = pace;
        this.claims = claims;
        this.wake = wake;
    }

    /**
     * Fetches until nothing is left that the peer has, until the bell rings, or until it is time to ask for
     * changes again: hints may get lost, and a film may take days.
     *
     * @param untilNanos by {@link System#nanoTime}
     */
    void run(PeerState state, JournalPull.Reader peer, long untilNanos) throws IOException {
        long peerStamp = state.run() + state.mediaRevision();
        List<WantedMedia> wanted = media.wanted().stream()
                .filter(file -> !Long.valueOf(peerStamp).equals(lacking.get(file.hash())))
                .sorted(Comparator.comparingLong(WantedMedia::size).thenComparing(WantedMedia::hash))
                .toList();
        if (lacking.size() > 2 * media.wanted().size()) {
            lacking.keySet().removeIf(hash -> media.findWanted(hash).isEmpty());
        }
        for (WantedMedia file : wanted) {
            if (mustYield(untilNanos)) {
                return;
            }
            if (claims.claim(file.hash(), wake)) {
                try {
                    if (!fetch(file.hash(), peer, untilNanos)) {
                        lacking.put(file.hash(), peerStamp);
                    }
                } finally {
                    claims.release(file.hash());
                }
            }
        }
    }

    private boolean mustYield(long untilNanos) {
        return wake.isPending() || System.nanoTime() - untilNanos >= 0;
    }

    /** Returns false when the peer is not to be asked again for this file as it is now. */
    private boolean fetch(ContentHash hash, JournalPull.Reader peer, long untilNanos) throws IOException {
        WantedMedia file = media.findWanted(hash).orElse(null);
        boolean fromBeginning = file != null && file.received() == 0;
        while (file != null && awaitPace(untilNanos)) {
            int maxBytes = speed.bytesToAsk(pace.atMost(BlobKey.MAX_BYTES));
            byte[] piece = peer.get(Shelf.BLOB, new BlobKey(hash, file.received(), maxBytes).toString());
            long left = file.size() - file.received();
            if (piece == null || piece.length != Math.min(left, maxBytes)) {
                return false;
            }
            pace.spend(piece.length);
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

    /** Waits until the next piece may be asked for; false when something else comes first. */
    private boolean awaitPace(long untilNanos) throws IOException {
        try {
            Duration left = Duration.ofNanos(untilNanos - System.nanoTime());
            Duration pause = pace.untilFree();
            boolean rung = wake.isRungWithin(pause.compareTo(left) < 0 ? pause : left);
            return !rung && !mustYield(untilNanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The link is closing", e);
        }
    }
}
