package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The keys of all words of headwords, in memory: so few that a misspelt word is compared with each that begins
 * alike sooner than an automaton for it is built. A typo is a letter too many, too few, another one, or two
 * letters changed over; the first letter is taken to be right.
 */
final class Keys {

    /** A vocabulary is some thousand words; of a greater one the rest is not compared. */
    private static final int MAX_KEPT = 100_000;

    private static final int MAX_CANDIDATES = 12;

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /** A word that is there, and by how many typos it differs. */
    record Candidate(String text, int edits) {}

    static Keys read(IndexReader reader) throws IOException {
        Keys keys = new Keys();
        Terms terms = MultiTerms.getTerms(reader, Fields.VOCABULARY);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            int left = MAX_KEPT;
            for (BytesRef term = each.next(); term != null && left > 0; term = each.next()) {
                String key = term.utf8ToString();
                keys.byFirst
                        .computeIfAbsent(key.charAt(0), first -> new ArrayList<>())
                        .add(key);
                left--;
            }
        }
        return keys;
    }

    private List<String> alike(String key) {
        return key.isEmpty() ? List.of() : byFirst.getOrDefault(key.charAt(0), List.of());
    }

    /** Those within so many typos, the nearest first. */
    List<Candidate> near(String key, int edits) {
        List<Candidate> found = new ArrayList<>();
        for (String other : edits == 0 ? List.<String>of() : alike(key)) {
            if (Math.abs(other.length() - key.length()) <= edits) {
                int distance = Typos.distance(key, other);
                if (distance <= edits) {
                    found.add(new Candidate(other, distance));
                }
            }
        }
        return nearest(key, found);
    }

    /** Those that begin with something within so many typos. */
    List<Candidate> begunNear(String key, int edits) {
        List<Candidate> found = new ArrayList<>();
        for (String other : edits == 0 ? List.<String>of() : alike(key)) {
            if (other.length() > key.length()) {
                int distance = Typos.distanceOfBeginning(key, other);
                if (distance <= edits) {
                    found.add(new Candidate(other, distance));
                }
            }
        }
        return nearest(key, found);
    }

    /** Those that begin with these letters, the shortest first. */
    List<String> begun(String letters) {
        return alike(letters).stream()
                .filter(key -> key.startsWith(letters))
                .sorted(Comparator.comparingInt(String::length))
                .limit(MAX_CANDIDATES)
                .toList();
    }

    private static List<Candidate> nearest(String key, List<Candidate> found) {
        found.sort(Comparator.comparingInt(Candidate::edits)
                .thenComparingInt(one -> Math.abs(one.text().length() - key.length()))
                .thenComparing(Candidate::text));
        return found.size() <= MAX_CANDIDATES ? found : found.subList(0, MAX_CANDIDATES);
    }
}
