package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a visitor typed as Lucene queries. Each word scores by the best of its tiers, from the name as written
 * (100) down to a word of the text; whole names come before all, and among equals the exhibition's own
 * vocabulary comes before single objects.
 */
final class QueryPlan {

    /** More words than this are not looked at: a bound on the work that one question can ask for. */
    private static final int MAX_WORDS = 8;

    /** Letters that begin a word of a name say more than a key that a whole word shares: "barr" is of barriers. */
    private static final float PREFIX = 99;

    private static final float PREFIX_OF_KEY = 62;
    private static final float ONE_TYPO = 46;
    private static final float TWO_TYPOS = 36;
    private static final float BEGUN_WITH_TYPO = 30;
    private static final float IN_TEXT = 2;

    /** Among all names of many objects something is near to nearly every word: a headword's text says more. */
    private static final float NEAR_ANY_NAME = 25;

    /** Shorter keys are near to too many others. */
    private static final int LONG_ENOUGH = 5;

    /** Of a form that is not what was typed; that it is not what was written either, the term's own weight says. */
    private static final float CHANGED = 0.98f;

    private final KnownTerms terms;
    private final Keys keys;
    private final Typos typos;
    private final String whole;
    private final List<Asked> words;

    /**
     * A word of the question.
     *
     * @param optional whether an answer may do without it
     * @param last whether it may be only begun
     */
    record Asked(Forms forms, boolean optional, boolean last) {}

    QueryPlan(IndexSearcher searcher, Keys keys, Inflection inflection, String typed) {
        this.terms = new KnownTerms(searcher);
        this.keys = keys;
        this.typos = new Typos(searcher.getIndexReader());
        List<Forms> all = Spelling.words(typed, MAX_WORDS).stream()
                .map(word -> inflection.forms(word.text()))
                .toList();
        this.whole =
                Documents.key(String.join("", all.stream().map(Forms::exact).toList()));
        boolean onlySmall = all.stream().allMatch(FunctionWords::has);
        boolean ended = !typed.isEmpty() && Character.isWhitespace(typed.charAt(typed.length() - 1));
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean last = i == all.size() - 1 && !ended;
            asked.add(new Asked(all.get(i), !onlySmall && FunctionWords.has(all.get(i)), last));
        }
        this.words = List.copyOf(asked);
    }

    List<Asked> words() {
        return words;
    }

    /** Whether there is anything to look for. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Every word, as it is spelled. */
    Query strict() throws IOException {
        return all(new LinkedHashMap<>());
    }

    /** Every word, or one that it may have been meant for. */
    Query forgiving() throws IOException {
        Map<Asked, List<Query>> meant = new LinkedHashMap<>();
        for (Asked word : words) {
            if (!word.optional()) {
                meant.put(word, meant(word));
            }
        }
        return all(meant);
    }

    private Query all(Map<Asked, List<Query>> meant) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Asked word : words) {
            List<Query> tiers = tiers(word);
            tiers.addAll(meant.getOrDefault(word, List.of()));
            all.add(best(tiers), word.optional() ? Occur.SHOULD : Occur.MUST);
        }
        return ranked(all.build());
    }

    /**
     * At least half of the words: one of them in the name of a headword, or two anywhere in its text. One word
     * somewhere in a text says too little about what was asked.
     */
    Query any() throws IOException {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        BooleanQuery.Builder named = new BooleanQuery.Builder();
        BooleanQuery.Builder told = new BooleanQuery.Builder();
        int needed = 0;
        for (Asked word : words) {
            if (!word.optional()) {
                List<Query> tiers = tiers(word);
                tiers.addAll(meant(word));
                some.add(best(tiers), Occur.SHOULD);
                told.add(best(tiers(word)), Occur.SHOULD);
                inName(word).forEach(query -> named.add(query, Occur.SHOULD));
                needed++;
            }
        }
        some.setMinimumNumberShouldMatch((needed + 1) / 2);
        told.setMinimumNumberShouldMatch(Math.max(2, (needed + 1) / 2));
        Query telling = new BooleanQuery.Builder()
                .add(named.build(), Occur.SHOULD)
                .add(told.build(), Occur.SHOULD)
                .build();
        return new BooleanQuery.Builder()
                .add(ranked(some.build()), Occur.MUST)
                .add(telling, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.RANK, Fields.HEADWORD)), Occur.FILTER)
                .build();
    }

    /** Sets whole names before all and headwords before the rest. */
    private Query ranked(Query words) throws IOException {
        List<Query> best = new ArrayList<>();
        best.add(words);
        float boost = Weights.boostOfWhole(this.words.size());
        if (this.words.stream().allMatch(word -> isTelling(word.forms()))) {
            terms.add(best, Fields.WHOLE, whole, boost);
        }
        if (this.words.size() == 1) {
            for (String stem : this.words.getFirst().forms().stems()) {
                terms.add(best, Fields.WHOLE, stem, boost);
            }
        }
        List<Query> headword = new ArrayList<>();
        terms.add(headword, Fields.RANK, Fields.HEADWORD, this.words.size());
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(best(best), Occur.MUST);
        headword.forEach(query -> ranked.add(query, Occur.SHOULD));
        return ranked.build();
    }

    private List<Query> tiers(Asked word) throws IOException {
        List<Query> tiers = inName(word);
        Forms forms = word.forms();
        if (isTelling(forms)) {
            if (word.last()) {
                addBegun(tiers, forms.fold(), PREFIX);
            }
            if (word.last() && !forms.fold().equals(forms.key())) {
                addBegun(tiers, forms.key(), PREFIX_OF_KEY);
            }
            terms.add(tiers, Fields.TEXT, forms.key(), IN_TEXT);
        }
        for (String stem : forms.stems()) {
            if (!stem.equals(forms.key())) {
                terms.add(tiers, Fields.TEXT, stem, IN_TEXT);
            }
        }
        addAll(tiers, Fields.TEXT, forms.parts(), IN_TEXT);
        return tiers;
    }

    /** A key much shorter than the word is of a word like "qqqqqq": it would begin half of all names. */
    private static boolean isTelling(Forms forms) {
        return !forms.fold().isEmpty()
                && forms.key().length() * 2 > forms.fold().length();
    }

    private List<Query> inName(Asked word) throws IOException {
        Forms forms = word.forms();
        Map<String, Float> spelled = new LinkedHashMap<>();
        spelled.put(forms.exact(), 1f);
        spelled.putIfAbsent(forms.fold(), CHANGED);
        if (isTelling(forms)) {
            spelled.putIfAbsent(forms.key(), CHANGED);
        }
        forms.stems().forEach(stem -> spelled.putIfAbsent(stem, CHANGED));
        List<Query> tiers = new ArrayList<>();
        for (Map.Entry<String, Float> form : spelled.entrySet()) {
            terms.add(tiers, Fields.NAME, form.getKey(), form.getValue());
        }
        addAll(tiers, Fields.NAME, forms.parts(), CHANGED);
        return tiers;
    }

    /** All parts of a Korean word together, if all are there. */
    private void addAll(List<Query> tiers, String field, List<String> parts, float boost) throws IOException {
        List<Query> all = new ArrayList<>();
        for (String part : parts) {
            terms.add(all, field, part, boost / parts.size());
        }
        if (!parts.isEmpty() && all.size() == parts.size()) {
            BooleanQuery.Builder together = new BooleanQuery.Builder();
            all.forEach(query -> together.add(query, Occur.MUST));
            tiers.add(together.build());
        }
    }

    /** What a misspelt word may have been meant for: a headword, or else a word of any name. */
    private List<Query> meant(Asked word) throws IOException {
        String key = word.forms().key();
        List<Query> tiers = new ArrayList<>();
        int edits = Typos.forgiven(key);
        for (Keys.Candidate candidate : keys.near(key, edits)) {
            float score = candidate.edits() <= 1 ? ONE_TYPO : TWO_TYPOS;
            terms.add(tiers, Fields.VOCABULARY, candidate.text(), score / Weights.EXACT);
        }
        if (word.last() && key.length() >= LONG_ENOUGH) {
            for (Keys.Candidate candidate : keys.begunNear(key, Math.min(1, edits))) {
                terms.add(tiers, Fields.VOCABULARY, candidate.text(), BEGUN_WITH_TYPO / Weights.EXACT);
            }
        }
        if (tiers.isEmpty() && edits > 0 && key.length() >= LONG_ENOUGH) {
            for (String near : typos.near(key)) {
                terms.add(tiers, Fields.NAME, near, NEAR_ANY_NAME / Weights.EXACT);
            }
        }
        return tiers;
    }

    private void addBegun(List<Query> tiers, String letters, float score) throws IOException {
        if (letters.length() <= NameTerms.LONGEST_PREFIX) {
            terms.add(tiers, Fields.PREFIX, letters, score / Weights.EXACT);
        } else {
            Query begun = new ConstantScoreQuery(new PrefixQuery(new Term(Fields.NAME, letters)));
            tiers.add(new BoostQuery(begun, score));
        }
    }

    private static Query best(List<Query> tiers) {
        return switch (tiers.size()) {
            case 0 -> new MatchNoDocsQuery("no form of the word is in the index");
            case 1 -> tiers.getFirst();
            default -> new DisjunctionMaxQuery(tiers, 0);
        };
    }
}
