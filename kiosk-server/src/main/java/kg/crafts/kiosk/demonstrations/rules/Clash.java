package kg.crafts.kiosk.demonstrations.rules;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reason why something can't be at a time.
 *
 * @param resource code of the space, equipment or artisan
 * @param from and {@code to}: when that is taken, or when it was wanted
 * @param occurrence that takes it, or null
 */
public record Clash(
        Kind kind,
        String resource,
        Instant from,
        Instant to,
        @Nullable UUID occurrence) {

    /** What stands against it. */
    public enum Kind {
        /** Another is in the space, in what it is part of, or in a part of it. */
        SPACE(true, false),
        /** Only the time to set up or to clear away meets another's. */
        BUFFER(true, false),
        EQUIPMENT(true, false),
        /** The artisan is at this centre in another demonstration. */
        ARTISAN(true, false),
        HOURS(false, false),
        CLOSURE(false, false),
        /** More visitors than seats. */
        SEATS(false, false),
        /** Artisans may ask for offered slots only. */
        NOT_OFFERED(false, false),
        /** Too soon for what the space offers, or for an artisan too far ahead. */
        LEAD_TIME(false, true),
        /** She has said that she can't. */
        UNAVAILABLE(false, true),
        CERTIFICATE(false, true),
        /** She is at another centre, or on the way. */
        ARTISAN_ELSEWHERE(false, true),
        /** Another centre holds her day and is to be asked first. */
        ARTISAN_DAY(false, true);

        private final boolean taken;
        private final boolean soft;

        Kind(boolean taken, boolean soft) {
            this.taken = taken;
            this.soft = soft;
        }

        /** Whether it is in the way because another has it. */
        public boolean isTaken() {
            return taken;
        }

        /** Whether staff may set it aside, with a reason. */
        public boolean isSoft() {
            return soft;
        }

        /** The name in changes and answers, such as {@code artisan-day}. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
