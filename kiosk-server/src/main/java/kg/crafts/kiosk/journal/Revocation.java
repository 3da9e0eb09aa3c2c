package kg.crafts.kiosk.journal;

import java.security.PublicKey;
import java.util.Map;
import kg.crafts.kiosk.kernel.CentreId;

/** Makes the change that takes a key back, for this centre's own journal to append and the others to receive. */
@SuppressWarnings("DoNotCallSuggester")
public final class Revocation {

    private Revocation() {}

    /**
     * From here on nothing signed with the key is taken, except what stands before a stated place.
     *
     * @param firstRefused for each of the centre's feeds the first sequence number that is no longer taken; a
     *     feed that is not named is refused from its beginning
     */
    public static Draft draft(String author, CentreId centre, PublicKey key, Map<Origin, Long> firstRefused) {
        throw new UnsupportedOperationException();
    }
}
