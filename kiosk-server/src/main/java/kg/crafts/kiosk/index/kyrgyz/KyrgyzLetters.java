package kg.crafts.kiosk.index.kyrgyz;

/**
 * What the stemmer must know of a letter: its kind, for the first consonant of a suffix follows the sound before
 * it, and which vowels may come after a vowel. Covers Kyrgyz Cyrillic and the letters of {@link KyrgyzSkeleton}.
 */
final class KyrgyzLetters {

    /** Kinds of letters, as bits. A letter that is none of them, such as a digit, has the kind 0. */
    static final int VOWEL = 1;

    static final int VOICED = 1 << 1;

    /** After р and й the plural is -лар, as after a vowel. */
    static final int LIQUID = 1 << 2;

    static final int VOICELESS = 1 << 3;

    /** б, в, г, д end loans only; they are spoken as п, ф, к, т, and suffixes are written either way. */
    static final int LENIS = 1 << 4;

    static final int ANY = VOWEL | VOICED | LIQUID | VOICELESS | LENIS;
    static final int CONSONANT = ANY & ~VOWEL;

    /** How many letters {@link #code} tells apart, 0 included. */
    static final int CODES = 37;

    private static final int TABLE = 0x500;
    private static final String[] SCRIPTS = {"абвгдежзийклмнопрстуфхцчшщъыьэюяёңөү", "abcdefghijklmnopqrstuvwxyz"};
    private static final byte[] KIND = new byte[TABLE];
    private static final byte[] CODE = new byte[TABLE];
    private static final char[] BIT = new char[TABLE];
    private static final char[] NEXT = new char[TABLE];
    private static final char[] NEXT_ROUND = new char[TABLE];

    static {
        for (String script : SCRIPTS) {
            for (int at = 0; at < script.length(); at++) {
                CODE[script.charAt(at)] = (byte) (at + 1);
            }
        }
        CODE[KyrgyzSpelling.HALF] = CODE['й'];
        kind("аеёиоуыэюяөүaeiou", VOWEL);
        kind("жзлмнңjlmnvz", VOICED);
        kind("рйr" + KyrgyzSpelling.HALF, LIQUID);
        kind("кпстфхцчшщckpfhstx", VOICELESS);
        kind("ь", VOICED | VOICELESS);
        kind("бвгдbgd", LENIS);
        String vowels = "аоеөыуиүaoeiu";
        for (int at = 0; at < vowels.length(); at++) {
            BIT[vowels.charAt(at)] = (char) (1 << at);
        }
        next("аыя", "аы", "у");
        next("оё", "оу", "у");
        next("у", "ау", "у");
        next("ю", "ауөү", "уү");
        next("еиэ", "еи", "ү");
        next("өү", "өү", "ү");
        next("a", "ai", "u");
        next("e", "ei", "u");
        next("i", "aei", "u");
        next("o", "ou", "u");
        next("u", "aou", "u");
    }

    private KyrgyzLetters() {}

    private static void kind(String letters, int kind) {
        for (int at = 0; at < letters.length(); at++) {
            KIND[letters.charAt(at)] = (byte) kind;
        }
    }

    private static void next(String vowels, String plain, String round) {
        for (int at = 0; at < vowels.length(); at++) {
            NEXT[vowels.charAt(at)] = bits(plain);
            NEXT_ROUND[vowels.charAt(at)] = bits(round);
        }
    }

    private static char bits(String vowels) {
        char bits = 0;
        for (int at = 0; at < vowels.length(); at++) {
            bits |= BIT[vowels.charAt(at)];
        }
        return bits;
    }

    /** The place of a letter in its alphabet, from 1; 0 when no suffix can hold it. */
    static int code(char c) {
        return c < TABLE ? CODE[c] : 0;
    }

    static boolean isVowel(char c) {
        return c < TABLE && KIND[c] == VOWEL;
    }

    /** The kinds of the last of these letters; in a skeleton an i after a vowel may stand for й. */
    static int kindOfLast(char[] word, int length) {
        char c = word[length - 1];
        int kind = c < TABLE ? KIND[c] : 0;
        return c == 'i' && length > 1 && isVowel(word[length - 2]) ? kind | LIQUID : kind;
    }

    /** Whether vowel harmony lets this vowel follow these letters; always when they have no vowel. */
    static boolean inHarmony(char[] word, int length, char vowel, boolean round) {
        for (int at = length - 1; at >= 0; at--) {
            char c = word[at];
            if (isVowel(c)) {
                char[] next = round ? NEXT_ROUND : NEXT;
                int allowed = next[c];
                if (c == 'i' && at > 0 && isVowel(word[at - 1])) {
                    allowed |= next[word[at - 1]];
                }
                return (allowed & BIT[vowel]) != 0;
            }
        }
        return true;
    }

    /** Whether this vowel may follow that one in a suffix. */
    static boolean inHarmony(char before, char vowel) {
        return (NEXT[before] & BIT[vowel]) != 0;
    }
}
