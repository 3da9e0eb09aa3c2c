package kg.crafts.kiosk.demonstrations;

import kg.crafts.kiosk.demonstrations.seats.SeatRules;

/**
 * What a centre decides for itself about booking. Travel times are not here: all centres must reckon with the same, so
 * they stand in the centres' records.
 *
 * @param seats minutes and numbers of visitors' seats
 * @param leadDays so many days before it a slot that says nothing else can be asked for at the latest, 0 or more
 * @param limitDays so many days ahead a slot that says nothing else can be asked for, at least the lead
 * @param tickets how many tickets one address gets
 */
public record BookingSettings(SeatRules seats, int leadDays, int limitDays, TicketLimits tickets) {

    /** The defaults of booking.md. */
    public static final BookingSettings DEFAULT = new BookingSettings(SeatRules.DEFAULT, 0, 60, TicketLimits.DEFAULT);

    public BookingSettings {
        if (leadDays < 0 || limitDays < leadDays) {
            throw new IllegalArgumentException("A slot is offered from its limit to its lead");
        }
    }
}
