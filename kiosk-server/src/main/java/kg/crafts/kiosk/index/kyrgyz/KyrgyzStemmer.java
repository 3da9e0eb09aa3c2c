package kg.crafts.kiosk.index.kyrgyz;

import java.util.Objects;

/**
 * Finds the stem of a Kyrgyz word: шырдактарыбыздын is of шырдак, китебинен of китеп, коюнда of кой.
 *
 * <p>All ways to part a word into a stem and suffixes that may follow each other in that order, with vowels in
 * harmony and consonants that fit, are walked from the end of the word. Where stems lead to headwords, after
 * undoing what suffixes do to a stem (г is of к and б of п before a vowel, a lost vowel comes back, a verb is
 * looked up by its infinitive too), the stem is <em>verified</em> and the likeliest headword is the answer. Else
 * it is <em>guessed</em>: the way with the greatest sum of what the suffixes weigh, less what the shape of the stem
 * costs; the word itself if no sum is above nought. A guess leaves derived words such as шырдакчы whole, for in
 * most uses they are other words, and most voices of a verb.
 *
 * <p>Works on small letters of Kyrgyz or, for {@link #forSkeletons}, on {@linkplain KyrgyzSkeleton skeletons},
 * where harmony says less and a suffix may share its first letter with the stem. Words of other scripts come out as they
 * went in.
 *
 * <p>Allocates nothing for a word, and needs bounded time for any letters. Not for two threads; it is cheap to make
 * when the headwords are made already.
 */
public final class KyrgyzStemmer {

    /** A stem has at most this many letters more than its word: an infinitive may be longer than what it is found by. */
    public static final int GROWTH = 2;

    /** Longer words are left as they are: none of Kyrgyz has that many letters. */
    public static final int MAX_LETTERS = 48;

    /** Every letter of a word may be taken in two. */
    static final int ROOM = 2 * MAX_LETTERS + GROWTH;

    private static final int MIN_LETTERS = 3;
    private static final int MAX_SUFFIXES = 8;

    private final SuffixTable suffixes;
    private final KyrgyzHeadwords headwords;
    private final Verification verification;
    private final char[] work = new char[ROOM];
    private final char[] guess = new char[ROOM];
    private int wholeLength;
    private int guessLength;
    private int guessScore;
    private boolean verified;

    private KyrgyzStemmer(SuffixTable suffixes, KyrgyzHeadwords headwords) {
        this.suffixes = suffixes;
        this.headwords = headwords;
        verification = new Verification(headwords);
    }

    /** For words in small Kyrgyz letters; the headwords are such words. */
    public static KyrgyzStemmer forWords(KyrgyzHeadwords headwords) {
        return new KyrgyzStemmer(SuffixTable.CYRILLIC, headwords);
    }

    /** For {@linkplain KyrgyzSkeleton skeletons}; the headwords are skeletons too. */
    public static KyrgyzStemmer forSkeletons(KyrgyzHeadwords headwords) {
        return new KyrgyzStemmer(SuffixTable.SKELETON, headwords);
    }

    /**
     * Replaces a word by its stem.
     *
     * @param word its letters from 0; with room for {@link #GROWTH} more than {@code length}
     * @param length how many letters it has
     * @return how many the stem has
     * @throws IndexOutOfBoundsException when there is no such room
     */
    public int stem(char[] word, int length) {
        Objects.checkFromIndexSize(0, length + GROWTH, word.length);
        verified = headwords.contains(word, length);
        if (verified || length < MIN_LETTERS || length > MAX_LETTERS) {
            return length;
        }
        wholeLength = KyrgyzSpelling.takeApart(word, length, work);
        guessScore = 0;
        guessLength = 0;
        verification.start();
        verification.consider(work, wholeLength, KyrgyzGrammar.STEM, (char) 0, 0);
        walk(wholeLength, KyrgyzGrammar.WORD, 0, 0, (char) 0, MAX_SUFFIXES);
        verified = verification.succeeded();
        if (verified) {
            return verification.write(word);
        }
        if (guessLength == 0) {
            return length;
        }
        System.arraycopy(guess, 0, word, 0, guessLength);
        return guessLength;
    }

    /** Whether the last stem is a headword; else it is a guess, or the word as it was. */
    public boolean isVerified() {
        return verified;
    }

    /**
     * Goes on with the letters before {@code end}.
     *
     * @param allowed what these letters may be, as bits of {@link KyrgyzGrammar}
     * @param score what the suffixes after them weigh in a guess
     * @param weight what they weigh among headwords
     * @param next the first letter after them; 0 at the end of the word
     * @param left how many suffixes more there may be
     */
    private void walk(int end, int allowed, int score, int weight, char next, int left) {
        if (end < wholeLength && (allowed & KyrgyzGrammar.STEM) != 0) {
            verification.consider(work, end, allowed, next, weight);
            guess(end, score, next);
        }
        int node = 0;
        for (int at = end - 1; at > 0 && left > 0; at--) {
            node = suffixes.next(node, work[at]);
            if (node == 0) {
                return;
            }
            for (KyrgyzSuffix.Form form : suffixes.forms(node)) {
                if (fits(form, at, allowed)) {
                    KyrgyzSuffix suffix = form.suffix();
                    copy(form.stem(), at);
                    walk(
                            at + form.stem().length(),
                            suffix.hosts(),
                            score + suffix.weight(),
                            weight + suffix.knownWeight(),
                            form.letters().charAt(0),
                            left - 1);
                    copy(form.letters(), at);
                }
            }
        }
    }

    private boolean fits(KyrgyzSuffix.Form form, int at, int allowed) {
        return (form.suffix().result() & allowed) != 0
                && (form.after() & KyrgyzLetters.kindOfLast(work, at)) != 0
                && (form.vowel() == 0 || KyrgyzLetters.inHarmony(work, at, form.vowel(), form.round()));
    }

    private void copy(String letters, int at) {
        letters.getChars(0, letters.length(), work, at);
    }

    private void guess(int end, int score, char next) {
        if (score <= guessScore) {
            return;
        }
        int left = score - StemShape.cost(work, end);
        if (left > guessScore) {
            guessScore = left;
            guessLength = KyrgyzSpelling.putTogether(work, end, guess);
            if (KyrgyzLetters.isVowel(next)) {
                guess[guessLength - 1] = KyrgyzSpelling.hardened(guess[guessLength - 1]);
            }
        }
    }
}
