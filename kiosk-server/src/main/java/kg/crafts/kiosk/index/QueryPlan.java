package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
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

    private static final float WHOLE = 130;
    private static final float PREFIX = 66;
    private static final float PREFIX_OF_KEY = 62;
    private static final float ONE_TYPO = 46;
    private static final float TWO_TYPOS = 36;
    private static final float BEGUN_WITH_TYPO = 30;
    private static final float IN_TEXT = 2;

    /** Of a form that is not what was typed; that it is not what was written either, the term's own weight says. */
    private static final float CHANGED = 0.98f;

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

    QueryPlan(IndexReader reader, Inflection inflection, String typed) {
        this.typos = new Typos(reader);
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
    Query strict() {
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

    private Query all(Map<Asked, List<Query>> meant) {
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
    private Query ranked(Query words) {
        List<Query> best = new ArrayList<>();
        best.add(words);
        float boost = (WHOLE + Weights.EXACT * (this.words.size() - 1)) / Weights.EXACT;
        best.add(tier(Fields.WHOLE, whole, boost));
        if (this.words.size() == 1) {
            this.words.getFirst().forms().stems().forEach(stem -> best.add(tier(Fields.WHOLE, stem, boost)));
        }
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(new DisjunctionMaxQuery(best, 0), Occur.MUST);
        for (String rank : List.of(Fields.HEADWORD, Fields.OTHER)) {
            ranked.add(tier(Fields.RANK, rank, this.words.size()), Occur.SHOULD);
        }
        return ranked.build();
    }

    private static List<Query> tiers(Asked word) {
        List<Query> tiers = inName(word);
        Forms forms = word.forms();
        if (word.last() && isTelling(forms)) {
            tiers.add(begun(forms.fold(), PREFIX));
            if (!forms.fold().equals(forms.key())) {
                tiers.add(begun(forms.key(), PREFIX_OF_KEY));
            }
        }
        if (isTelling(forms)) {
            tiers.add(new BoostQuery(new TermQuery(new Term(Fields.TEXT, forms.key())), IN_TEXT));
        }
        if (!forms.parts().isEmpty()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            forms.parts().forEach(part -> all.add(new TermQuery(new Term(Fields.TEXT, part)), Occur.MUST));
            tiers.add(new BoostQuery(all.build(), IN_TEXT));
        }
        for (String stem : forms.stems()) {
            if (!stem.equals(forms.key())) {
                tiers.add(new BoostQuery(new TermQuery(new Term(Fields.TEXT, stem)), IN_TEXT));
            }
        }
        return tiers;
    }

    /** A key much shorter than the word is of a word like "qqqqqq": it would begin half of all names. */
    private static boolean isTelling(Forms forms) {
        return !forms.fold().isEmpty()
                && forms.key().length() * 2 > forms.fold().length();
    }

    private static List<Query> inName(Asked word) {
        Forms forms = word.forms();
        Map<String, Float> terms = new LinkedHashMap<>();
        terms.put(forms.exact(), 1f);
        terms.putIfAbsent(forms.fold(), CHANGED);
        if (isTelling(forms)) {
            terms.putIfAbsent(forms.key(), CHANGED);
        }
        forms.stems().forEach(stem -> terms.putIfAbsent(stem, CHANGED));
        List<Query> tiers = new ArrayList<>();
        terms.forEach((term, boost) -> tiers.add(tier(Fields.NAME, term, boost)));
        if (!forms.parts().isEmpty()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            float share = CHANGED / forms.parts().size();
            forms.parts().forEach(part -> all.add(tier(Fields.NAME, part, share), Occur.MUST));
            tiers.add(all.build());
        }
        return tiers;
    }

    /** What a misspelt word may have been meant for: a headword, or else a word of any name. */
    private List<Query> meant(Asked word) throws IOException {
        String key = word.forms().key();
        List<Query> tiers = new ArrayList<>();
        int edits = Typos.forgiven(key);
        for (Typos.Candidate candidate : typos.near(Fields.VOCABULARY, key, edits)) {
            tiers.add(tier(
                    Fields.VOCABULARY,
                    candidate.text(),
                    (candidate.edits() <= 1 ? ONE_TYPO : TWO_TYPOS) / Weights.EXACT));
        }
        if (word.last() && key.length() > 4) {
            for (Typos.Candidate candidate : typos.near(Fields.VOCABULARY_PREFIX, key, Math.min(1, edits))) {
                tiers.add(tier(Fields.VOCABULARY_PREFIX, candidate.text(), BEGUN_WITH_TYPO / Weights.EXACT));
            }
        }
        if (tiers.isEmpty() && key.length() > 4) {
            for (Typos.Candidate candidate : typos.near(Fields.NAME, key, Math.min(1, edits))) {
                tiers.add(tier(Fields.NAME, candidate.text(), ONE_TYPO / Weights.EXACT));
            }
        }
        return tiers;
    }

    private static Query begun(String letters, float score) {
        if (letters.length() <= NameTerms.LONGEST_PREFIX) {
            return tier(Fields.PREFIX, letters, score / Weights.EXACT);
        }
        return new BoostQuery(new ConstantScoreQuery(new PrefixQuery(new Term(Fields.NAME, letters))), score);
    }

    private static Query best(List<Query> tiers) {
        return tiers.size() == 1 ? tiers.getFirst() : new DisjunctionMaxQuery(tiers, 0);
    }

    private static Query tier(String field, String term, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, term)), boost);
    }
}
