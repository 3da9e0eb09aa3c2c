package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** How a visitor's question is put to a searcher: strictly, then forgiving typos, then by some of its words. */
final class Search {

    /** Typing mistakes are looked for only when fewer than this were found without. */
    private static final int ENOUGH = 3;

    /** No more values of a facet are told. */
    private static final int MAX_VALUES = 24;

    private final IndexSearcher searcher;
    private final Keys keys;
    private final Inflection inflection;
    private final KnownFaces faces;
    private final Query query;

    private Search(IndexSearcher searcher, Headwords headwords, KnownFaces faces, Query query) {
        this.searcher = searcher;
        this.faces = faces;
        this.keys = headwords.keys();
        this.inflection = new Inflection(headwords);
        this.query = query;
    }

    static Hits run(IndexSearcher searcher, Headwords headwords, KnownFaces faces, Query query) throws IOException {
        return new Search(searcher, headwords, faces, query).run();
    }

    private QueryPlan plan(String words) {
        return new QueryPlan(searcher, keys, inflection, words);
    }

    private Hits run() throws IOException {
        if (query.words().isBlank()) {
            return everything();
        }
        QueryPlan plan = plan(query.words());
        if (plan.isEmpty()) {
            return Hits.NONE;
        }
        Answer answer = new Answer(plan.strict());
        if (answer.all < ENOUGH) {
            Answer forgiving = new Answer(plan.forgiving());
            answer = forgiving.all > 0 ? forgiving : new Answer(plan.any());
        }
        for (String other : answer.all == 0 ? Layouts.others(query.words()) : List.<String>of()) {
            QueryPlan onOther = plan(other);
            Answer meant = new Answer(onOther.strict());
            if (meant.all > 0) {
                return meant.hits(meant.best(), new Marks(onOther, inflection));
            }
        }
        if (answer.all == 0) {
            return Hits.NONE.withNear(new NearWords(searcher, keys, faces).find(plan, query.lang()));
        }
        return answer.hits(answer.best(), new Marks(plan, inflection));
    }

    /** All that words can find, in the order of names. */
    private Hits everything() throws IOException {
        Answer answer = new Answer(Lookup.anyOf(Fields.RANK, List.of(Fields.HEADWORD, Fields.OTHER)));
        ScoreDoc[] page = Lookup.page(searcher, answer.ofKinds(), query.lang(), query.limit(), query.offset());
        QueryPlan nothing = plan("");
        return answer.hits(page, new Marks(nothing, inflection));
    }

    /** What one query finds, counted; whether it is enough decides whether it is scored at all. */
    private final class Answer {

        private final org.apache.lucene.search.Query found;
        private final Map<String, Map<String, Integer>> counts;
        private final int all;

        Answer(org.apache.lucene.search.Query words) throws IOException {
            this.found = withFacets(words);
            this.counts = searcher.search(new ConstantScoreQuery(found), new Counting(query.counted()));
            this.all = kinds().values().stream().mapToInt(Integer::intValue).sum();
        }

        private org.apache.lucene.search.Query withFacets(org.apache.lucene.search.Query words) {
            if (query.facets().isEmpty()) {
                return words;
            }
            BooleanQuery.Builder both = new BooleanQuery.Builder().add(words, Occur.MUST);
            query.facets()
                    .forEach((facet, value) ->
                            both.add(new TermQuery(new Term(Fields.FACET, facet + "=" + value)), Occur.FILTER));
            return both.build();
        }

        private Map<String, Integer> kinds() {
            return counts.getOrDefault(Fields.KIND, Map.of());
        }

        org.apache.lucene.search.Query ofKinds() {
            if (query.kinds().isEmpty()) {
                return found;
            }
            return new BooleanQuery.Builder()
                    .add(found, Occur.MUST)
                    .add(Lookup.anyOf(Fields.KIND, query.kinds()), Occur.FILTER)
                    .build();
        }

        ScoreDoc[] best() throws IOException {
            int wanted = Math.max(1, query.offset() + query.limit());
            // Counted already: so the search may skip all that can't come onto the page.
            var manager = new TopScoreDocCollectorManager(wanted, null, 1);
            return Lookup.page(searcher.search(ofKinds(), manager).scoreDocs, query.limit(), query.offset());
        }

        Hits hits(ScoreDoc[] page, Marks marks) throws IOException {
            List<Hit> hits = new ArrayList<>(page.length);
            for (Faces found : faces.of(searcher, page)) {
                hits.add(marks.hit(found, query.lang()));
            }
            int total = kinds().entrySet().stream()
                    .filter(kind -> query.kinds().isEmpty() || query.kinds().contains(kind.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            return new Hits(total, hits, kinds(), facets(), List.of());
        }

        private Map<String, List<Hits.Count>> facets() {
            Map<String, List<Hits.Count>> facets = new HashMap<>();
            for (String facet : query.counted()) {
                facets.put(
                        facet,
                        counts.getOrDefault(facet, Map.of()).entrySet().stream()
                                .map(value -> new Hits.Count(value.getKey(), value.getValue()))
                                .sorted(Comparator.comparingInt(Hits.Count::count)
                                        .reversed()
                                        .thenComparing(Hits.Count::value))
                                .limit(MAX_VALUES)
                                .toList());
            }
            return facets;
        }
    }
}
