package kg.crafts.kiosk.index;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many there are in all
 * @param hits those on the wanted page, best first
 * @param kinds how many of each kind, whatever kinds were asked for
 * @param facets how many have each value of each facet, the most frequent first; empty unless asked for
 * @param near words near to those of a question that found nothing
 */
public record Hits(
        int total, List<Hit> hits, Map<String, Integer> kinds, Map<String, List<Count>> facets, List<Hit.Other> near) {

    static final Hits NONE = new Hits(0, List.of(), Map.of(), Map.of(), List.of());

    /** How many of what was found have a value. */
    public record Count(String value, int count) {}

    Hits withNear(List<Hit.Other> words) {
        return new Hits(total, hits, kinds, facets, words);
    }
}
