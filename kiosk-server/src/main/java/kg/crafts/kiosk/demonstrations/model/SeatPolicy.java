package kg.crafts.kiosk.demonstrations.model;

import java.util.Locale;

/** Whether visitors come as they like or reserve a seat. */
public enum SeatPolicy {
    OPEN,
    RESERVED;

    /** The name in changes and answers. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The policy of a tag; throws IllegalArgumentException when there is none. */
    public static SeatPolicy of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }
}
