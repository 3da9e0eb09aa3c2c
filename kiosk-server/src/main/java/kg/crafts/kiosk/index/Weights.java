package kg.crafts.kiosk.index;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How well a term of a name fits the name it stands in, kept as the term's frequency: the tier of the form
 * (100 is the word as written) and, below it, how short the name is. Lucene then skips whole blocks of names
 * that can't come first, as it does with BM25.
 */
final class Weights extends PerFieldSimilarityWrapper {

    static final int EXACT = 100;
    static final int FOLD = 97;
    static final int JOINED = 95;
    static final int KEY = 92;
    static final int STEM = 87;
    static final int PART = 78;

    /** A whole name of one word, of a headword. Each further word adds {@link #EXACT}. */
    private static final int WHOLE = 130;

    /** And of a single object: before what only has the word, and not before a headword that begins with it. */
    private static final int WHOLE_OF_OBJECT = 102;

    /** Steps of shortness within a tier. */
    private static final int STEPS = 32;

    /** A name this many characters longer is one step behind. */
    private static final int PER_STEP = 2;

    private static final Similarity TEXT = new BM25Similarity();
    private static final Similarity NAME = new ByFrequency();

    /** The frequency that stands for a tier in a name of some length, in characters. */
    static int of(int tier, int length) {
        return tier * STEPS + Math.max(0, STEPS - 1 - length / PER_STEP);
    }

    /** The frequency that stands for a score by itself. */
    static int plain(int score) {
        return Math.max(1, score * STEPS);
    }

    /** The boost of a whole name of so many words. */
    static float boostOfWhole(int words) {
        return (WHOLE + EXACT * (words - 1)) / (float) EXACT;
    }

    /** The tier of an object's whole name of so many words: what {@link #boostOfWhole} then makes of it. */
    static int wholeOfObject(int words) {
        return Math.round((WHOLE_OF_OBJECT + EXACT * (words - 1)) / boostOfWhole(words));
    }

    /** The tier that a name's weight and a boost of 1 give as score, 0 to about {@link #EXACT}. */
    static float score(float frequency) {
        return frequency / STEPS;
    }

    @Override
    public Similarity get(String field) {
        return field.equals(Fields.TEXT) ? TEXT : NAME;
    }

    /** The score is the weight. */
    private static final class ByFrequency extends Similarity {

        @Override
        public long computeNorm(FieldInvertState state) {
            return 1;
        }

        @Override
        public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
            return new SimScorer() {
                @Override
                public float score(float frequency, long norm) {
                    return boost * Weights.score(frequency);
                }
            };
        }
    }
}
