package kg.crafts.kiosk.journal;

import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * Whose signatures count: the Ed25519 keys of each centre, as its administrators exchanged them by hand.
 * What is taken back later is a change in the journal, made by {@link Revocation}.
 */
public record TrustList(Map<CentreId, List<PublicKey>> keys) {

    public TrustList {
        Map<CentreId, List<PublicKey>> copy = new LinkedHashMap<>();
        keys.forEach((centre, list) -> copy.put(centre, List.copyOf(list)));
        keys = Map.copyOf(copy);
    }

    /** The keys of a centre, none when it is unknown. */
    public List<PublicKey> listKeys(CentreId centre) {
        return keys.getOrDefault(centre, List.of());
    }
}
