package kg.crafts.kiosk.sync;

import java.time.Instant;
import kg.crafts.kiosk.journal.VersionVector;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * How this centre stands with a peer.
 *
 * @param connected whether it can be asked at this moment
 * @param lastHeard the beginning of the last exchange after which everything that it held was held here, by
 *     this centre's clock; null when there was none
 * @param ageSeconds how long ago that was, rounded up and never less than the truth; null when not known
 * @param reached what the peer held then, as far as it was seen since this start
 */
public record PeerStatus(
        CentreId centre,
        boolean connected,
        @Nullable Instant lastHeard,
        @Nullable Long ageSeconds,
        VersionVector reached) {}
