package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Words of the index that a misspelt one may have been meant for, beside those of headwords ({@link Keys}). */
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

    /** Those within one typo among the words of all names, the most frequent first. */
    List<String> near(String key) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.NAME);
        if (terms == null) {
            return List.of();
        }
        record Seen(String text, int frequency) {}
        List<Seen> seen = new ArrayList<>();
        FuzzyTermsEnum found = new FuzzyTermsEnum(terms, new Term(Fields.NAME, key), 1, SAME_LETTERS, true);
        for (BytesRef term = found.next(); term != null && seen.size() < MAX_SEEN; term = found.next()) {
            seen.add(new Seen(term.utf8ToString(), found.docFreq()));
        }
        seen.sort(Comparator.comparingInt(Seen::frequency).reversed());
        return seen.stream().limit(MAX_CANDIDATES).map(Seen::text).toList();
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
        return lastRow(one, other)[other.length()];
    }

    /** The typos between a word and that beginning of another that is nearest to it. */
    static int distanceOfBeginning(String begun, String whole) {
        return Arrays.stream(lastRow(begun, whole)).min().orElseThrow();
    }

    /** The typos between a word and each beginning of another. */
    private static int[] lastRow(String one, String other) {
        int[] twoBefore = new int[other.length() + 1];
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= one.length(); i++) {
            int[] free = twoBefore;
            twoBefore = before;
            before = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                row[j] = swapped ? Math.min(row[j], twoBefore[j - 2] + 1) : row[j];
            }
        }
        return row;
    }
}
