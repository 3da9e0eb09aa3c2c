package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Terms of one question, each looked up once: most forms of a word are nowhere in the index and ask for no
 * further work, and those that are there are found again when what was counted is scored.
 */
final class KnownTerms {

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> states = new HashMap<>();

    KnownTerms(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Adds a query for a term, if anything has it. */
    void add(List<Query> queries, String field, String text, float boost) throws IOException {
        Term term = new Term(field, text);
        TermStates known = states.get(term);
        if (known == null) {
            known = TermStates.build(searcher, term, true);
            states.put(term, known);
        }
        if (known.docFreq() > 0) {
            queries.add(new BoostQuery(new TermQuery(term, known), boost));
        }
    }
}
