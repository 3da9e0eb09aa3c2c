package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Prepared;
import org.jspecify.annotations.Nullable;

/**
 * What a screen is told about today, one answer a language, as long as it is the same second, things are called the
 * same, and nothing has changed. Safe for many threads.
 */
final class PreparedToday {

    private final Map<Lang, Made> made = new EnumMap<>(Lang.class);
    private long changes;

    /**
     * What an answer holds for.
     *
     * @param edition of the records that names are taken from: whoever no longer agrees to be named is not, at once
     */
    record Moment(Instant second, long edition) {}

    private record Made(Moment moment, Prepared answer) {}

    /** The answer, when it has been made. Never waits for one that is being made. */
    synchronized @Nullable Prepared find(Lang lang, Moment moment) {
        Made known = made.get(lang);
        return known != null && known.moment.equals(moment) ? known.answer : null;
    }

    /** The answer, made here when it has not been; not kept when something changes meanwhile. */
    Prepared get(Lang lang, Moment moment, Supplier<ObjectNode> making) {
        long before = changes();
        Prepared known = find(lang, moment);
        if (known != null) {
            return known;
        }
        Prepared answer = Prepared.json(Json.canonical(making.get()));
        keep(lang, new Made(moment, answer), before);
        return answer;
    }

    private synchronized long changes() {
        return changes;
    }

    private synchronized void keep(Lang lang, Made one, long before) {
        if (before == changes) {
            made.put(lang, one);
        }
    }

    /** Has all answers made anew. */
    synchronized void forget() {
        changes++;
        made.clear();
    }
}
