package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a visitor typed as Lucene queries: for each word the best of several tiers, from the exact name
 * down to the text, and typing mistakes only when asked for.
 */
final class QueryPlan {

    /** More words than this are not looked at: a bound on the work that one question can ask for. */
    private static final int MAX_WORDS = 8;

    /** However the word of a name is met, the shorter name is what was meant: юрты is the yurt, not its lattice. */
    private static final float IN_NAME = 100;

    private static final float STEM_IN_NAME = 90;

    private final Analyzer analyzer;
    private final IndexReader reader;
    private final String typed;
    private final List<String> words;

    QueryPlan(Analyzer analyzer, IndexReader reader, String typed) throws IOException {
        this.analyzer = analyzer;
        this.reader = reader;
        this.typed = typed;
        List<String> all = terms(Analysis.EXACT, typed);
        this.words = all.subList(0, Math.min(MAX_WORDS, all.size()));
    }

    /** Whether there is anything to look for. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    static Query everything() {
        return MatchAllDocsQuery.INSTANCE;
    }

    /** All words, or with {@code occur} SHOULD any of them. */
    Query query(Occur occur, boolean typos) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            all.add(word(words.get(i), i == words.size() - 1, typos), occur);
        }
        List<Query> tiers = new ArrayList<>();
        tiers.add(all.build());
        tiers.add(tier(Documents.WHOLE, Skeleton.of(typed), 1000));
        return new DisjunctionMaxQuery(tiers, 0);
    }

    private Query word(String word, boolean last, boolean typos) throws IOException {
        List<Query> tiers = new ArrayList<>();
        String skeleton = Skeleton.of(word);
        tiers.add(tier(Analysis.EXACT, word, IN_NAME));
        tiers.add(tier(Analysis.SKELETON, skeleton, IN_NAME));
        for (String stem : Suffixes.stems(skeleton)) {
            if (reader.docFreq(new Term(Analysis.SKELETON, stem)) > 0) {
                tiers.add(tier(Analysis.SKELETON, stem, STEM_IN_NAME));
                break;
            }
        }
        for (Lang lang : Lang.values()) {
            analysed(Analysis.field(lang, true), word, IN_NAME, tiers);
            analysed(Analysis.field(lang, false), word, 3, tiers);
        }
        // A key much shorter than the word is of a word like "qqqqqq": it would begin half of all names.
        if (last && skeleton.length() * 2 >= word.length()) {
            tiers.add(tier(Analysis.PREFIX, skeleton, 15));
        }
        tiers.add(tier(Analysis.SKELETON + ".text", skeleton, 2));
        if (typos && skeleton.length() >= 4) {
            int edits = skeleton.length() >= 6 ? 2 : 1;
            FuzzyQuery fuzzy = new FuzzyQuery(new Term(Analysis.SKELETON, skeleton), edits, 1, 20, true);
            tiers.add(new BoostQuery(fuzzy, 1));
        }
        return new DisjunctionMaxQuery(tiers, 0);
    }

    private void analysed(String field, String word, float boost, List<Query> tiers) throws IOException {
        List<String> stems = terms(field, word);
        if (stems.size() == 1) {
            tiers.add(tier(field, stems.getFirst(), boost));
        } else if (stems.size() > 1) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            stems.forEach(stem -> all.add(new TermQuery(new Term(field, stem)), Occur.MUST));
            tiers.add(new BoostQuery(new ConstantScoreQuery(all.build()), boost));
        }
    }

    private static Query tier(String field, String term, float boost) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), boost);
    }

    private List<String> terms(String field, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }
}
