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
 * What a screen is told about today, one answer a language, as long as it is the same second and nothing has changed.
 * Safe for many threads.
 */
final class PreparedToday {

    private final Map<Lang, Made> made = new EnumMap<>(Lang.class);
    private long changes;

    private record Made(Instant second, Prepared answer) {}

    /** The answer, when it has been made. Never waits for one that is being made. */
    synchronized @Nullable Prepared find(Lang lang, Instant second) {
        Made known = made.get(lang);
        return known != null && known.second.equals(second) ? known.answer : null;
    }

    /** The answer, made here when it has not been; not kept when something changes meanwhile. */
    Prepared get(Lang lang, Instant second, Supplier<ObjectNode> making) {
        long before = changes();
        Prepared known = find(lang, second);
        if (known != null) {
            return known;
        }
        Prepared answer = Prepared.json(Json.canonical(making.get()));
        keep(lang, new Made(second, answer), before);
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
