package kg.crafts.kiosk.demonstrations.seats;

import java.util.UUID;

/** What can be asked of the seats of one occurrence. */
public sealed interface SeatCommand {

    /** Time has passed: see {@link Seats#nextDue}. Never refused. */
    record Tick() implements SeatCommand {}

    /**
     * The occurrence has changed. Never refused.
     *
     * @param reason told to whoever loses seats by it, such as {@code artisan-absent}
     */
    record Follow(Sitting sitting, String reason) implements SeatCommand {}

    /**
     * Asks for seats: confirmed when they are free, otherwise in line.
     *
     * @param ticket the same for every repetition of the same wish
     * @param code fresh, from {@link TicketCodes}; not used when the wish was heard before
     */
    record Reserve(UUID ticket, TicketCode code, int party) implements SeatCommand {}

    /** Takes what was offered. */
    record Accept(TicketCode code) implements SeatCommand {}

    /**
     * Gives seats back.
     *
     * @param seats how many to keep; 0 gives all back
     */
    record Keep(TicketCode code, int seats) implements SeatCommand {}

    /**
     * Redeems a ticket at the door.
     *
     * @param nonce drawn by the scanner for each scan; a repeated one is the same scan
     */
    record CheckIn(TicketCode code, String nonce) implements SeatCommand {}

    /** Lets in somebody who stands at the door without a ticket. The ticket is made and redeemed at once. */
    record WalkIn(UUID ticket, TicketCode code, int party) implements SeatCommand {}
}
