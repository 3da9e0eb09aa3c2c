package kg.crafts.kiosk.index;

import java.util.Set;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/**
 * What staff ask for.
 *
 * @param words of names or of a code, the last one maybe only begun; empty asks for everything
 * @param kind or null for all
 * @param status or null for all but those hidden
 * @param flag one of {@link DeskEntry#flags}, or null
 * @param hidden statuses that are found only when asked for
 * @param audience who asks: only what one of these sees is found
 * @param lang whose order of names it is
 * @param limit 0 to {@link #MAX_LIMIT}
 * @param offset 0 to {@link #MAX_OFFSET}
 */
public record DeskQuery(
        String words,
        @Nullable String kind,
        @Nullable String status,
        @Nullable String flag,
        Set<String> hidden,
        Set<String> audience,
        Order order,
        Lang lang,
        int limit,
        int offset) {

    /** On a page. */
    public static final int MAX_LIMIT = 200;

    /** Nobody turns more pages than that; whoever looks for something types a word of it. */
    public static final int MAX_OFFSET = 100_000;

    /** What comes first. */
    public enum Order {
        /** What the words are the whole name of, then what begins with them; among equals by name. */
        BEST,
        /** What was changed last. */
        CHANGED,
        /** In the order of the language. */
        NAME
    }

    public DeskQuery {
        if (limit < 0 || limit > MAX_LIMIT || offset < 0 || offset > MAX_OFFSET) {
            throw new IllegalArgumentException("limit " + limit + " or offset " + offset + " is out of bounds");
        }
    }

    /** The same, asked by somebody. */
    public DeskQuery by(Set<String> who) {
        return new DeskQuery(words, kind, status, flag, hidden, who, order, lang, limit, offset);
    }

    /** All but those of some statuses, for their counts alone. */
    public static DeskQuery all(Set<String> hidden, Set<String> audience) {
        return new DeskQuery("", null, null, null, hidden, audience, Order.NAME, Lang.EN, 0, 0);
    }

    /** All of a flag, in the order of names. */
    public static DeskQuery flagged(String flag, Set<String> hidden, Set<String> audience, int limit) {
        return new DeskQuery("", null, null, flag, hidden, audience, Order.NAME, Lang.EN, limit, 0);
    }
}
