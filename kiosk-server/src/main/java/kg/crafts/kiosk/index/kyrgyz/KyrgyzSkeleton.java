package kg.crafts.kiosk.index.kyrgyz;

import java.text.Normalizer;
import java.util.Objects;

/**
 * The key that a Kyrgyz or Russian word shares with its spellings in Latin letters and with the letters н, о, у
 * typed for ң, ө, ү. Many to one, from both scripts: шырдак, shyrdak, şırdak and shirdaq are {@code xirdak};
 * түндүк, тундук and tunduk are {@code tunduk}. The letter of a key is not always that of a spelling: {@code x}
 * is ш, {@code c} is ч and {@code j} is ж.
 *
 * <p>Doubled letters count once. An exception keeps кийиз (felt) from кыз (girl): several ы, и, й in a row before
 * a consonant are {@code ii}, so kiyiz, kiiz and кийиз are {@code kiiz}, and kyz is {@code kiz}.
 *
 * <p>Works on lower case letters; digits and letters of other scripts stand for themselves, everything else goes.
 */
public final class KyrgyzSkeleton {

    /** A key has at most this many times the letters of its word. */
    public static final int GROWTH = 2;

    private static final int TABLE = 0x500;

    /** The first and, 16 bits higher, the second letter of the key of a letter; {@link #DROPPED} when it has none. */
    private static final int[] KEY = new int[TABLE];

    private static final int DROPPED = -1;

    static {
        for (char accented = 0xC0; accented < 0x250; accented++) {
            char plain = Normalizer.normalize(String.valueOf(accented), Normalizer.Form.NFD)
                    .charAt(0);
            if (plain >= 'a' && plain <= 'z') {
                KEY[accented] = plain;
            }
        }
        each("абвгдеёжзийклмнңоөпрстуүфхчшщыэ", "abvgdeejziiklmnnooprstuufhcxxie");
        each("қғіїұәһўҳҷє", "kgiiuahuhce");
        each("abcdefghijklmnopqrstuvwyz", "abcdefghijklmnopkrstuvviz");
        each("şšçčžıə", "xxccjie");
        KEY['ц'] = 't' | ('s' << Character.SIZE);
        KEY['я'] = 'i' | ('a' << Character.SIZE);
        KEY['ю'] = 'i' | ('u' << Character.SIZE);
        KEY['x'] = 'k' | ('s' << Character.SIZE);
        KEY['ь'] = DROPPED;
        KEY['ъ'] = DROPPED;
    }

    private KyrgyzSkeleton() {}

    private static void each(String letters, String keys) {
        for (int at = 0; at < keys.length(); at++) {
            KEY[letters.charAt(at)] = keys.charAt(at);
        }
    }

    /** The key of a word in lower case; empty when it has neither letter nor digit. */
    public static String of(String word) {
        char[] key = new char[word.length() * GROWTH];
        return new String(key, 0, key(word.toCharArray(), word.length(), key));
    }

    /**
     * Writes the key of the first {@code length} letters of {@code word} into {@code key}.
     *
     * @param key another array, with room for {@code length} × {@link #GROWTH} letters
     * @return the letters written
     */
    public static int key(char[] word, int length, char[] key) {
        Objects.checkFromIndexSize(0, length, word.length);
        Objects.checkFromIndexSize(0, length * GROWTH, key.length);
        int end = 0;
        int at = 0;
        while (at < length) {
            int joined = joined(word, at, length);
            if (joined != 0) {
                end = add(key, end, (char) joined);
                at += joined >>> Character.SIZE;
                continue;
            }
            char c = word[at];
            int letters = c < TABLE ? KEY[c] : 0;
            if (letters > 0) {
                end = add(key, end, (char) letters);
                if (letters >>> Character.SIZE != 0) {
                    end = add(key, end, (char) (letters >>> Character.SIZE));
                }
                at++;
            } else {
                int point = Character.codePointAt(word, at, length);
                if (letters == 0 && Character.isLetterOrDigit(point)) {
                    end += Character.toChars(point, key, end);
                }
                at += Character.charCount(point);
            }
        }
        return shorten(key, end);
    }

    /** The letter that several letters from here stand for and, 16 bits higher, how many they are; 0 for none. */
    private static int joined(char[] word, int at, int length) {
        char second = at + 1 < length ? word[at + 1] : 0;
        char third = at + 2 < length ? word[at + 2] : 0;
        return switch (word[at]) {
            case 'c' -> second == 'h' ? joined('c', 2) : 0;
            case 'd' -> second == 'z' && third == 'h' ? joined('j', 3) : second == 'j' ? joined('j', 2) : 0;
            case 'k' -> second == 'h' ? joined('h', 2) : 0;
            case 'n' -> second == 'g' ? joined('n', 2) : 0;
            case 's' -> second == 'h' ? joined('x', third == 'c' ? withRest(word, at + 3, length) : 2) : 0;
            case 'z' -> second == 'h' ? joined('j', 2) : 0;
            case 'д' -> second == 'ж' ? joined('j', 2) : 0;
            case 'н' -> second == 'г' ? joined('n', 2) : 0;
            default -> 0;
        };
    }

    /** shch, which is щ, has four letters; shc has two and a c. */
    private static int withRest(char[] word, int at, int length) {
        return at < length && word[at] == 'h' ? 4 : 2;
    }

    private static int joined(char letter, int letters) {
        return letter | (letters << Character.SIZE);
    }

    private static int add(char[] key, int end, char letter) {
        int last = letter == 'i' || "aeou".indexOf(letter) < 0 ? end : shorten(key, end);
        boolean doubled = last > 0 && key[last - 1] == letter;
        if (doubled && (letter != 'i' || (last > 1 && key[last - 2] == 'i'))) {
            return last;
        }
        key[last] = letter;
        return last + 1;
    }

    /** Two i stay two before a consonant only. */
    static int shorten(char[] key, int end) {
        return end > 1 && key[end - 1] == 'i' && key[end - 2] == 'i' ? end - 1 : end;
    }
}
