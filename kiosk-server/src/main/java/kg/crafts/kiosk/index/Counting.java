package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts what a question finds by kind and by the values of facets, without scoring it. */
final class Counting implements CollectorManager<Counting.Counter, Map<String, Map<String, Integer>>> {

    private final List<String> facets;

    /** Counts by kind, and by these facets. */
    Counting(List<String> facets) {
        this.facets = facets;
    }

    @Override
    public Counter newCollector() {
        return new Counter(facets);
    }

    /** By {@link Fields#KIND} and by facet: how many have each value. */
    @Override
    public Map<String, Map<String, Integer>> reduce(Collection<Counter> counters) {
        Map<String, Map<String, Integer>> sum = new HashMap<>();
        for (Counter counter : counters) {
            counter.counts.forEach((field, values) -> values.forEach((value, count) ->
                    sum.computeIfAbsent(field, key -> new TreeMap<>()).merge(value, count, Integer::sum)));
        }
        return sum;
    }

    /** Counts within some segments. */
    static final class Counter implements Collector {

        private final List<String> facets;
        private final Map<String, Map<String, Integer>> counts = new HashMap<>();

        Counter(List<String> facets) {
            this.facets = facets;
        }

        private void add(String field, String value, int count) {
            counts.computeIfAbsent(field, key -> new HashMap<>()).merge(value, count, Integer::sum);
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            LeafReader reader = context.reader();
            SortedDocValues kinds = DocValues.getSorted(reader, Fields.KIND);
            SortedSetDocValues[] values = new SortedSetDocValues[facets.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = DocValues.getSortedSet(reader, Fields.count(facets.get(i)));
            }
            return new Leaf(kinds, values);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        /** Counts within one segment. */
        private final class Leaf implements LeafCollector {

            private final SortedDocValues kinds;
            private final SortedSetDocValues[] values;
            private final int[] ofKind;
            private final int[][] ofValue;

            Leaf(SortedDocValues kinds, SortedSetDocValues[] values) {
                this.kinds = kinds;
                this.values = values;
                this.ofKind = new int[kinds.getValueCount()];
                this.ofValue = new int[values.length][];
                for (int i = 0; i < values.length; i++) {
                    ofValue[i] = new int[(int) values[i].getValueCount()];
                }
            }

            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) throws IOException {
                if (kinds.advanceExact(doc)) {
                    ofKind[kinds.ordValue()]++;
                }
                for (int i = 0; i < values.length; i++) {
                    if (values[i].advanceExact(doc)) {
                        for (int left = values[i].docValueCount(); left > 0; left--) {
                            ofValue[i][(int) values[i].nextOrd()]++;
                        }
                    }
                }
            }

            /** Where a segment has one kind only, as a museum's have, nothing is looked up. */
            @Override
            public void collect(DocIdStream stream) throws IOException {
                if (ofKind.length == 1 && values.length == 0) {
                    ofKind[0] += stream.count();
                } else {
                    stream.forEach(this::collect);
                }
            }

            @Override
            public void finish() throws IOException {
                for (int ord = 0; ord < ofKind.length; ord++) {
                    if (ofKind[ord] > 0) {
                        add(Fields.KIND, kinds.lookupOrd(ord).utf8ToString(), ofKind[ord]);
                    }
                }
                for (int i = 0; i < values.length; i++) {
                    for (int ord = 0; ord < ofValue[i].length; ord++) {
                        if (ofValue[i][ord] > 0) {
                            add(facets.get(i), values[i].lookupOrd(ord).utf8ToString(), ofValue[i][ord]);
                        }
                    }
                }
            }
        }
    }
}
