package kg.crafts.kiosk.index;

import java.util.List;

/**
 * A page of a list in the order of names.
 *
 * @param total how many there are in all
 * @param cards of those on the page
 */
public record Listing(int total, List<byte[]> cards) {}
