package kg.crafts.kiosk.catalogue.overview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Coverage;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.DeskIndex;
import org.jspecify.annotations.Nullable;

/** What the languages still owe, by kind, and how much of an inventory is told. */
final class Debt {

    private Debt() {}

    /** A row for each kind that there is something of, or for one kind; what is deleted owes nothing. */
    static ObjectNode json(DeskIndex index, @Nullable Kind only, Set<String> audience) {
        ObjectNode json = Json.object();
        ArrayNode rows = json.putArray("rows");
        Map<String, long[]> sums = index.sums(Listing.HIDDEN, audience);
        for (Kind kind : Kind.values()) {
            long[] sum = sums.get(kind.tag());
            if (sum != null && (only == null || only == kind)) {
                row(rows.addObject(), kind, sum);
            }
        }
        return json;
    }

    private static void row(ObjectNode row, Kind kind, long[] sum) {
        int[] figures =
                IntStream.range(1, sum.length).map(i -> Math.toIntExact(sum[i])).toArray();
        row.put("kind", kind.tag()).put("records", sum[0]);
        row.set("coverage", Coverage.of(figures).json());
        double told = (double) figures[DeskEntries.DONE] / Math.max(1, figures[DeskEntries.OF]);
        row.put("completeness", Math.round(told * 100) / 100.0);
    }
}
