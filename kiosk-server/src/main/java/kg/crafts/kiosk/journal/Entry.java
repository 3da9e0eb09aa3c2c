package kg.crafts.kiosk.journal;

/**
 * A change in this centre's one ordered stream of what it wrote and received.
 *
 * @param position 1 or more, rising by one; only this centre's, and only of this copy of the journal
 */
public record Entry(long position, Change change) {}
