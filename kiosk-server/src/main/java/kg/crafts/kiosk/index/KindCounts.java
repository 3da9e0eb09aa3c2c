package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts what was found by kind, in one pass with the search itself. */
final class KindCounts implements CollectorManager<KindCounts.Counter, Map<String, Integer>> {

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Map<String, Integer> reduce(Collection<Counter> counters) {
        Map<String, Integer> sum = new TreeMap<>();
        counters.forEach(counter -> counter.counts.forEach((kind, count) -> sum.merge(kind, count, Integer::sum)));
        return sum;
    }

    /** What {@link #reduce} gave, after it went through a collector of several. */
    @SuppressWarnings("unchecked")
    static Map<String, Integer> cast(Object counts) {
        return (Map<String, Integer>) counts;
    }

    /** Counts within some segments. */
    static final class Counter implements Collector {

        private final Map<String, Integer> counts = new TreeMap<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            SortedDocValues kinds = DocValues.getSorted(context.reader(), Documents.KIND);
            int[] byOrd = new int[kinds.getValueCount()];
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int doc) throws IOException {
                    if (kinds.advanceExact(doc)) {
                        byOrd[kinds.ordValue()]++;
                    }
                }

                @Override
                public void finish() throws IOException {
                    for (int ord = 0; ord < byOrd.length; ord++) {
                        if (byOrd[ord] > 0) {
                            counts.merge(kinds.lookupOrd(ord).utf8ToString(), byOrd[ord], Integer::sum);
                        }
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
