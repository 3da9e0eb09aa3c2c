package kg.crafts.kiosk.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a received slice. Applied changes are on the disk.
 *
 * @param applied changes that are new here
 * @param alreadyHad changes that were here before
 * @param refused one for each group that was not taken, in the order of the slice
 */
public record Receipt(int applied, int alreadyHad, List<Refused> refused) {

    /** Why a group was not taken. */
    public enum Reason {
        /** Not a slice, or beyond the limits. */
        UNREADABLE,
        /** The centre or the key is not in the trust list. */
        UNTRUSTED,
        /** The signature does not fit. */
        FORGED,
        /** The key was taken back from this place on. */
        REVOKED,
        /** Something before it is missing here; send from this journal's vector on. */
        GAP,
        /** It does not continue the chain that it says it continues, or a payload was left out without an erasure. */
        BROKEN,
        /** Another change with the same version and a valid signature is here: the proof is kept. */
        FORKED,
        /** The origin forked earlier. */
        STOPPED
    }

    /**
     * A group that was not taken.
     *
     * @param origin null when the slice could not be read
     * @param sequence of the first change of the group, 0 when the slice could not be read
     */
    public record Refused(@Nullable Origin origin, long sequence, Reason reason, String message) {}

    public Receipt {
        refused = List.copyOf(refused);
    }
}
