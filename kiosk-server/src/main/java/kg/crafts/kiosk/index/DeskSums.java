package kg.crafts.kiosk.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;

/** Sums up the figures of all entries that a question finds, by kind. */
final class DeskSums implements CollectorManager<DeskSums.Summing, Map<String, long[]>> {

    static final String FIGURES = "figures";

    static BytesRef bytes(int[] figures) {
        ByteBuffer bytes = ByteBuffer.allocate(figures.length * Integer.BYTES);
        bytes.asIntBuffer().put(figures);
        return new BytesRef(bytes.array());
    }

    @Override
    public Summing newCollector() {
        return new Summing();
    }

    /** By kind: how many entries there are, then the sum of each figure. */
    @Override
    public Map<String, long[]> reduce(Collection<Summing> parts) {
        Map<String, long[]> sums = new TreeMap<>();
        parts.forEach(part -> part.sums.forEach((kind, sum) -> sums.merge(kind, sum, DeskSums::plus)));
        return sums;
    }

    private static long[] plus(long[] one, long[] other) {
        long[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    /** Sums up within some segments. */
    static final class Summing implements Collector {

        private final Map<String, long[]> sums = new TreeMap<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            SortedDocValues kinds = DocValues.getSorted(context.reader(), Fields.KIND);
            BinaryDocValues figures = DocValues.getBinary(context.reader(), FIGURES);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int doc) throws IOException {
                    if (kinds.advanceExact(doc) && figures.advanceExact(doc)) {
                        add(kinds.lookupOrd(kinds.ordValue()).utf8ToString(), figures.binaryValue());
                    }
                }
            };
        }

        private void add(String kind, BytesRef bytes) {
            ByteBuffer figures = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
            long[] sum = sums.computeIfAbsent(kind, key -> new long[1 + bytes.length / Integer.BYTES]);
            sum[0]++;
            for (int i = 1; i < sum.length; i++) {
                sum[i] += figures.getInt();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
