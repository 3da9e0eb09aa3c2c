package kg.crafts.kiosk.catalogue.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;

/** How many texts have come how far in each language, of one record or of many. For one thread at a time. */
public final class Coverage {

    /** For each language how many texts are in each state. */
    public static final int FIGURES = Lang.values().length * TextState.values().length;

    private final Map<Lang, Map<TextState, Integer>> counts = new EnumMap<>(Lang.class);

    private Coverage() {}

    /** The coverage of one record. */
    public static Coverage of(Shape.Group shape, JsonNode record) {
        Coverage coverage = new Coverage();
        for (Map<Lang, TextState> states : TextState.all(shape, record).values()) {
            states.forEach((lang, state) -> coverage.add(lang, state, 1));
        }
        return coverage;
    }

    private void add(Lang lang, TextState state, int count) {
        counts.computeIfAbsent(lang, key -> new EnumMap<>(TextState.class)).merge(state, count, Integer::sum);
    }

    /** How many texts are in a state in a language. */
    public int count(Lang lang, TextState state) {
        return counts.getOrDefault(lang, Map.of()).getOrDefault(state, 0);
    }

    /** As {@link #FIGURES} numbers that can be summed up over records. */
    public int[] figures() {
        return Arrays.stream(Lang.values())
                .flatMapToInt(lang -> Arrays.stream(TextState.values()).mapToInt(state -> count(lang, state)))
                .toArray();
    }

    /** Of {@link #figures}, or the sums of them. */
    public static Coverage of(int[] figures) {
        Coverage coverage = new Coverage();
        int next = 0;
        for (Lang lang : Lang.values()) {
            for (TextState state : TextState.values()) {
                coverage.add(lang, state, figures[next++]);
            }
        }
        return coverage;
    }

    /** By language and state, such as {@code {"ky": {"done": 3, …}, …}}. */
    public ObjectNode json() {
        ObjectNode json = Json.object();
        for (Lang lang : Lang.values()) {
            ObjectNode states = json.putObject(lang.tag());
            for (TextState state : TextState.values()) {
                states.put(state.tag(), count(lang, state));
            }
        }
        return json;
    }
}
