package kg.crafts.kiosk.demonstrations;

import kg.crafts.kiosk.demonstrations.model.Occurrence;

/** How many seats of an occurrence visitors have; told by whoever gives out seats. */
public interface Seating {

    /**
     * What is taken.
     *
     * @param taken confirmed, offered and checked in, 0 or more
     * @param waiting visitors on the waiting list, 0 or more
     */
    record Seats(int taken, int waiting) {}

    Seats of(Occurrence occurrence);
}
