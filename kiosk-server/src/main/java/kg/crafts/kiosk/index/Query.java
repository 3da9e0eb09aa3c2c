package kg.crafts.kiosk.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.kernel.Lang;

/**
 * What a visitor asks.
 *
 * @param words as typed, at most {@link #MAX_WORDS_LENGTH} characters; empty asks for everything, by name
 * @param kinds only these kinds, or any when empty
 * @param facets only what has these values, such as {@code craft → shyrdak}
 * @param counted of which facets the values are counted
 * @param limit 0 to {@link #MAX_LIMIT}
 * @param offset 0 to {@link #MAX_OFFSET}
 */
public record Query(
        String words,
        Lang lang,
        Set<String> kinds,
        Map<String, String> facets,
        List<String> counted,
        int limit,
        int offset) {

    public static final int MAX_WORDS_LENGTH = 200;
    public static final int MAX_LIMIT = 500;
    public static final int MAX_OFFSET = 10_000;

    public Query {
        if (words.length() > MAX_WORDS_LENGTH || limit < 0 || limit > MAX_LIMIT || offset < 0 || offset > MAX_OFFSET) {
            throw new IllegalArgumentException("The question is out of bounds");
        }
    }

    /** A question without filters. */
    public static Query of(String words, Lang lang, int limit) {
        return new Query(words, lang, Set.of(), Map.of(), List.of(), limit, 0);
    }
}
