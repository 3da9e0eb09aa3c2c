package kg.crafts.kiosk.demonstrations.model;

import java.util.List;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * A place for demonstrations.
 *
 * @param form yard, stage, workshop or hall
 * @param seats visitors it has room for, 0 or more
 * @param setupMinutes and {@code teardownMinutes}: before and after each demonstration, 0 or more
 * @param parent code of the space that this one is part of, or null
 * @param hours when it is open; none where it follows its centre
 * @param slots what it offers
 */
public record Space(
        String code,
        CentreId centre,
        String form,
        int seats,
        int setupMinutes,
        int teardownMinutes,
        @Nullable String parent,
        List<Opening> hours,
        List<SlotTemplate> slots) {

    public Space {
        hours = List.copyOf(hours);
        slots = List.copyOf(slots);
        if (seats < 0 || setupMinutes < 0 || teardownMinutes < 0) {
            throw new IllegalArgumentException("Seats and minutes of a space are 0 or more: " + code);
        }
    }
}
