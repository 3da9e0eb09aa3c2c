package kg.crafts.kiosk.catalogue;

import java.time.Duration;
import java.util.Optional;
import kg.crafts.kiosk.kernel.CentreId;

/** When the other centres were last heard of. */
public interface Contacts {

    /** How old what is known of a centre is, at most; nothing of oneself is old. Empty when it was never heard of. From memory or one small file. */
    Optional<Duration> age(CentreId centre);
}
