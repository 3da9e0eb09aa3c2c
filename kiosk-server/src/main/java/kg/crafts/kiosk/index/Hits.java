package kg.crafts.kiosk.index;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many there are in all
 * @param cards of those on the wanted page, best first
 * @param kinds how many of each kind, whatever kinds were asked for
 */
public record Hits(int total, List<byte[]> cards, Map<String, Integer> kinds) {}
