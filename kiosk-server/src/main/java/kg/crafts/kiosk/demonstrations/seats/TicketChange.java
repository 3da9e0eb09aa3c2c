package kg.crafts.kiosk.demonstrations.seats;

import org.jspecify.annotations.Nullable;

/**
 * What happens to one ticket, for the journal.
 *
 * @param before null when the ticket is new
 * @param act in kebab-case, for the history, such as {@code reserve} or {@code offer}
 * @param reason why, when nobody asked for it, such as {@code occurrence-cancelled}
 */
public record TicketChange(
        @Nullable Ticket before,
        Ticket after,
        String act,
        @Nullable String reason) {}
