package kg.crafts.kiosk.demonstrations.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How much of something is taken at once at the busiest moment, by a sweep over starts and ends. */
public final class PeakLoad {

    private PeakLoad() {}

    /**
     * A half-open time during which so many are taken.
     *
     * @param quantity 0 or more
     */
    public record Load(Instant from, Instant to, int quantity) {}

    private record Edge(Instant at, int change) {}

    /** The most that is taken at once; what ends at a moment is given back before what starts then is taken. */
    public static int of(List<Load> loads) {
        List<Edge> edges = new ArrayList<>(2 * loads.size());
        for (Load load : loads) {
            if (load.from().isBefore(load.to())) {
                edges.add(new Edge(load.from(), load.quantity()));
                edges.add(new Edge(load.to(), -load.quantity()));
            }
        }
        edges.sort(Comparator.comparing(Edge::at).thenComparingInt(Edge::change));
        int taken = 0;
        int peak = 0;
        for (Edge edge : edges) {
            taken += edge.change();
            peak = Math.max(peak, taken);
        }
        return peak;
    }

    /** The most that is taken at once within a time. */
    public static int within(Instant from, Instant to, List<Load> loads) {
        List<Load> cut = loads.stream()
                .map(load -> new Load(later(load.from(), from), earlier(load.to(), to), load.quantity()))
                .toList();
        return of(cut);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
