package kg.crafts.kiosk.index.kyrgyz;

/** Looks stems up among the headwords and keeps the likeliest that is one. Not for two threads. */
final class Verification {

    /** A verb that is known by its infinitive gives way to any word that is known as it stands. */
    private static final int AS_IT_STANDS = 1000;

    private static final String NARROW = "ыиуүiu";

    private final KyrgyzHeadwords headwords;
    private final char[] trial = new char[KyrgyzStemmer.ROOM];
    private final char[] entry = new char[KyrgyzStemmer.ROOM];
    private final char[] best = new char[KyrgyzStemmer.ROOM];
    private int bestLength;
    private int bestWeight;

    Verification(KyrgyzHeadwords headwords) {
        this.headwords = headwords;
    }

    void start() {
        bestLength = 0;
    }

    boolean succeeded() {
        return bestLength > 0;
    }

    /** Writes the headword found; returns its letters. */
    int write(char[] to) {
        System.arraycopy(best, 0, to, 0, bestLength);
        return bestLength;
    }

    /**
     * Tries a stem, and what it may have been before suffixes changed it.
     *
     * @param allowed what it may be: {@link KyrgyzGrammar#NOMINAL}, {@link KyrgyzGrammar#VERB} or both
     * @param next the first letter of the suffix that follows; 0 for none
     * @param weight how likely the suffixes are
     */
    void consider(char[] stem, int length, int allowed, char next, int weight) {
        if (headwords.size() == 0 || accept(stem, length, allowed, weight) || next == 0) {
            return;
        }
        System.arraycopy(stem, 0, trial, 0, length);
        char last = stem[length - 1];
        if (!KyrgyzLetters.isVowel(next)) {
            // июнда is of июнь: the soft sign of loans goes before a suffix.
            trial[length] = 'ь';
            accept(trial, length + 1, KyrgyzGrammar.NOMINAL, weight);
            return;
        }
        trial[length - 1] = KyrgyzSpelling.hardened(last);
        if (trial[length - 1] != last && accept(trial, length, allowed, weight)) {
            return;
        }
        if (length > 2 && !KyrgyzLetters.isVowel(last) && !KyrgyzLetters.isVowel(stem[length - 2])) {
            restoreVowel(length, last, weight);
        }
    }

    /** мурду is of мурун, көңлү of көңүл: a narrow vowel is lost before one, and then н may have become д. */
    private void restoreVowel(int length, char last, int weight) {
        trial[length] = last == 'д' ? 'н' : last == 'd' ? 'n' : last;
        for (int at = 0; at < NARROW.length(); at++) {
            char vowel = NARROW.charAt(at);
            if (KyrgyzLetters.inHarmony(trial, length - 1, vowel, false)) {
                trial[length - 1] = vowel;
                accept(trial, length + 1, KyrgyzGrammar.NOMINAL, weight);
            }
        }
    }

    private boolean accept(char[] stem, int length, int allowed, int weight) {
        int letters = KyrgyzSpelling.putTogether(stem, length, entry);
        if ((allowed & KyrgyzGrammar.NOMINAL) != 0 && headwords.contains(entry, letters)) {
            return keep(letters, weight + AS_IT_STANDS);
        }
        if ((allowed & KyrgyzGrammar.VERB) == 0 || letters < 2) {
            return false;
        }
        entry[letters] = KyrgyzHeadwords.VERB;
        if (headwords.contains(entry, letters + 1)) {
            return keep(letters, weight + AS_IT_STANDS);
        }
        // Of two letters only such as ал and ой are verbs with an infinitive in -уу; боо is not of a verb ба.
        if (letters == 2 && KyrgyzLetters.isVowel(stem[1])) {
            return false;
        }
        letters = KyrgyzSpelling.infinitive(stem, length, entry);
        return headwords.contains(entry, letters) && keep(letters, weight);
    }

    private boolean keep(int letters, int rank) {
        if (bestLength == 0 || rank > bestWeight || (rank == bestWeight && letters > bestLength)) {
            System.arraycopy(entry, 0, best, 0, letters);
            bestLength = letters;
            bestWeight = rank;
        }
        return true;
    }
}
