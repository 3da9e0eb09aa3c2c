package kg.crafts.kiosk.index.kyrgyz;

/** Letters of Latin and Cyrillic that look the same, or that are typed for each other for want of a key. */
public final class LookAlikes {

    /** The last Y counts: a capital one is typed for Ү, which has the same look and no key, and never needed for У. */
    private static final String LATIN = "ABCEHKMOPTXYaceopxykÖöÜüËëƟɵŊŋγθY";

    private static final String CYRILLIC = "АВСЕНКМОРТХУасеорхукӨөҮүЁёӨөҢңүөҮ";

    /** As many of {@link #CYRILLIC} as are taken for Latin too; the rest is Cyrillic beyond doubt. */
    private static final int BOTH_WAYS = 20;

    private static final int TABLE = 0x500;
    private static final char[] TO_CYRILLIC = new char[TABLE];
    private static final char[] TO_LATIN = new char[TABLE];

    static {
        for (int at = 0; at < LATIN.length(); at++) {
            TO_CYRILLIC[LATIN.charAt(at)] = CYRILLIC.charAt(at);
            if (at < BOTH_WAYS) {
                TO_LATIN[CYRILLIC.charAt(at)] = LATIN.charAt(at);
            }
        }
    }

    private LookAlikes() {}

    /** A word of mixed scripts in one, where its letters allow it; case counts, so it comes before lower case. */
    public static String fold(String word) {
        char[] letters = word.toCharArray();
        fold(letters, letters.length);
        return new String(letters);
    }

    /** Writes a word of mixed scripts in one, where its letters allow it. */
    static void fold(char[] word, int length) {
        int cyrillic = 0;
        int onlyCyrillic = 0;
        int latin = 0;
        int onlyLatin = 0;
        for (int at = 0; at < length; at++) {
            char c = word[at];
            if (c >= 0x400 && c < TABLE) {
                cyrillic++;
                onlyCyrillic += TO_LATIN[c] == 0 ? 1 : 0;
            } else if (c < 0x400 && Character.isLetter(c)) {
                latin++;
                onlyLatin += TO_CYRILLIC[c] == 0 ? 1 : 0;
            }
        }
        if (cyrillic == 0 || latin == 0) {
            return;
        }
        if (onlyLatin == 0 && (onlyCyrillic > 0 || cyrillic >= latin)) {
            replace(word, length, TO_CYRILLIC);
        } else if (onlyCyrillic == 0) {
            replace(word, length, TO_LATIN);
        }
    }

    private static void replace(char[] word, int length, char[] letters) {
        for (int at = 0; at < length; at++) {
            if (word[at] < TABLE && letters[word[at]] != 0) {
                word[at] = letters[word[at]];
            }
        }
    }
}
