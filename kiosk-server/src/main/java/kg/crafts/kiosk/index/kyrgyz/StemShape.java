package kg.crafts.kiosk.index.kyrgyz;

/**
 * How unlikely letters are as a whole stem, by their shape alone. Kyrgyz stems end in a vowel, in one consonant,
 * or in one of few pairs: a sonorant and a voiceless stop (март, калк, кант) or, in loans, т after к, с, ф, п.
 */
final class StemShape {

    /** More than the suffixes of any word weigh. */
    static final int IMPOSSIBLE = 1000;

    private static final int TWO_LETTERS = 1;
    private static final int AGENT_CUT = 6;
    private static final int SONORANT_AND_VOICED = 6;
    private static final int LOAN_PAIR = 2;
    private static final int DOUBTFUL_T = 6;
    private static final int LIQUID_LAST = 3;
    private static final int FOREIGN_PAIR = 9;

    private StemShape() {}

    /** From 0, quite usual, upwards, on the scale of {@link KyrgyzSuffix#weight}. */
    static int cost(char[] stem, int length) {
        if (length < 2 || !hasVowel(stem, length)) {
            return IMPOSSIBLE;
        }
        char last = stem[length - 1];
        char before = stem[length - 2];
        if (KyrgyzLetters.isVowel(last)) {
            return length == 2 ? IMPOSSIBLE : 0;
        }
        int cost = length == 2 ? TWO_LETTERS : 0;
        if (!KyrgyzLetters.isVowel(before)) {
            return cost + pair(before, last);
        }
        // A doer is in -оочу, -уучу or, after a noun, -очу, -өчү: what ends in -ооч has lost a vowel of its own.
        boolean agent = (last == 'ч' || last == 'c')
                && (isOneOf("оөеoe", before) || (length > 2 && stem[length - 3] == before));
        return agent ? cost + AGENT_CUT : cost;
    }

    private static boolean hasVowel(char[] stem, int length) {
        for (int at = 0; at < length; at++) {
            if (KyrgyzLetters.isVowel(stem[at])) {
                return true;
            }
        }
        return false;
    }

    private static int pair(char before, char last) {
        if (isOneOf("рлнмйrlnm", before)) {
            return isOneOf("тпкчсtpkcs", last) ? 0 : SONORANT_AND_VOICED;
        }
        if (last == 'т' || last == 't') {
            return isOneOf("ксфпksfp", before) ? LOAN_PAIR : DOUBTFUL_T;
        }
        return isOneOf("рлrl", last) ? LIQUID_LAST : FOREIGN_PAIR;
    }

    private static boolean isOneOf(String letters, char c) {
        return letters.indexOf(c) >= 0;
    }
}
