package kg.crafts.kiosk.demonstrations;

import kg.crafts.kiosk.demonstrations.model.Occurrence;

/** How many seats of an occurrence visitors have; told by whoever gives out seats. */
public interface Seating {

    /**
     * What is taken.
     *
     * @param taken confirmed, offered and checked in, 0 or more
     * @param waiting visitors on the waiting list, 0 or more
     * @param checkedIn those of the taken who have come, walk-ins among them
     * @param walkIns those who have come without a ticket
     */
    record Seats(int taken, int waiting, int checkedIn, int walkIns) {}

    Seats of(Occurrence occurrence);
}
