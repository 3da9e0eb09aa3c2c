package kg.crafts.kiosk.index;

import java.util.List;
import java.util.Map;

/**
 * What staff are answered.
 *
 * @param total of all pages
 * @param cards of this page
 * @param kinds how many there are of each kind, whichever kind was asked for
 * @param statuses how many there are of each status, whichever status was asked for
 */
public record DeskHits(int total, List<byte[]> cards, Map<String, Integer> kinds, Map<String, Integer> statuses) {}
