package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Words of the index that a misspelt one may have been meant for. A typo is a letter too many, too few,
 * another one, or two letters changed over; the first letter is taken to be right.
 */
final class Typos {

    /** No more than this many candidates of a word are looked for. */
    private static final int MAX_CANDIDATES = 12;

    /** No more than this many are looked at: a bound on the work that one word can ask for. */
    private static final int MAX_SEEN = 400;

    private static final int SAME_LETTERS = 1;

    private final IndexReader reader;

    Typos(IndexReader reader) {
        this.reader = reader;
    }

    /** A word that is there, and by how many typos it differs. */
    record Candidate(String text, int edits) {}

    /** Those within so many typos in a field of keys, the nearest and then the most frequent first. */
    List<Candidate> near(String field, String key, int edits) throws IOException {
        Terms terms = edits == 0 ? null : MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return List.of();
        }
        record Seen(Candidate candidate, int frequency) {}
        List<Seen> seen = new ArrayList<>();
        FuzzyTermsEnum found = new FuzzyTermsEnum(terms, new Term(field, key), edits, SAME_LETTERS, true);
        for (BytesRef term = found.next(); term != null && seen.size() < MAX_SEEN; term = found.next()) {
            String text = term.utf8ToString();
            seen.add(new Seen(new Candidate(text, distance(key, text)), found.docFreq()));
        }
        seen.sort(Comparator.comparingInt((Seen one) -> one.candidate().edits())
                .thenComparing(Comparator.comparingInt(Seen::frequency).reversed()));
        return seen.stream().limit(MAX_CANDIDATES).map(Seen::candidate).toList();
    }

    /** How many typos are forgiven in the key of a headword; a Korean syllable is two or three letters. */
    static int forgiven(String key) {
        if (Spelling.isHangul(key)) {
            return key.length() >= 9 ? 2 : key.length() >= 5 ? 1 : 0;
        }
        return key.length() >= 7 ? 2 : key.length() >= 4 ? 1 : 0;
    }

    /** The typos between two words (optimal string alignment). */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean changedOver =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return changedOver ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
