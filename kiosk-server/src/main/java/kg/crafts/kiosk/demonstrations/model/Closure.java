package kg.crafts.kiosk.demonstrations.model;

import java.util.UUID;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * A time at which nothing is shown.
 *
 * @param space code of the one space that is closed with its parts, or null for the whole centre
 * @param reason as staff gave it
 * @param lifted whether it counts no more
 */
public record Closure(
        UUID id, CentreId centre, @Nullable String space, LocalSpan span, String reason, boolean lifted, int version) {}
