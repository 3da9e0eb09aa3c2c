/**
 * Visitors' seats (booking.md, section 6): who has seats at one occurrence, who waits for them in which order, and the
 * ticket with which somebody proves it. No personal data.
 *
 * <p>Everything is decided by {@link kg.crafts.kiosk.demonstrations.seats.Seats#decide}, a pure function of the seats
 * of one occurrence, a command and the time; the centre's one sequential writer calls it. A ticket's proof is {@link
 * kg.crafts.kiosk.demonstrations.seats.TicketSeal}, and what the journal keeps of it is {@link
 * kg.crafts.kiosk.demonstrations.seats.TicketRule}.
 *
 * <p>Not here: occurrences and their states, HTTP, and the writer itself.
 */
@NullMarked
package kg.crafts.kiosk.demonstrations.seats;

import org.jspecify.annotations.NullMarked;
