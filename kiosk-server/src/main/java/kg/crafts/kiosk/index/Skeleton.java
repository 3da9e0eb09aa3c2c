package kg.crafts.kiosk.index;

import java.util.Locale;
import java.util.Map;

/**
 * The key that a Kyrgyz or Russian word shares with its spellings in Latin letters and with the letters
 * н, о, у typed for ң, ө, ү: many to one, from both scripts.
 */
final class Skeleton {

    private static final Map<Character, String> CYRILLIC = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "e"),
            Map.entry('ж', "j"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('ң', "n"),
            Map.entry('о', "o"),
            Map.entry('ө', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ү', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "c"),
            Map.entry('ш', "x"),
            Map.entry('щ', "x"),
            Map.entry('ъ', ""),
            Map.entry('ы', "i"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "iu"),
            Map.entry('я', "ia"));

    /** Longest first, so that {@code dzh} is not read as {@code d} and {@code zh}. */
    private static final String[][] LATIN = {
        {"dzh", "j"},
        {"shch", "x"},
        {"sh", "x"},
        {"ch", "c"},
        {"zh", "j"},
        {"kh", "h"},
        {"ng", "n"},
        {"ş", "x"},
        {"ç", "c"},
        {"ñ", "n"},
        {"ö", "o"},
        {"ü", "u"},
        {"ı", "i"},
        {"ğ", "g"},
        {"y", "i"},
        {"q", "k"},
        {"w", "v"},
        {"x", "ks"}
    };

    private Skeleton() {}

    /** The key of one word; letters of other scripts stand for themselves. Empty when there is no letter or digit. */
    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length() + 4);
        int at = 0;
        while (at < lower.length()) {
            at += append(lower, at, key);
        }
        return key.toString();
    }

    private static int append(String word, int at, StringBuilder key) {
        char c = word.charAt(at);
        String cyrillic = CYRILLIC.get(c);
        if (cyrillic != null) {
            add(key, cyrillic);
            return 1;
        }
        for (String[] rule : LATIN) {
            if (word.startsWith(rule[0], at)) {
                add(key, rule[1]);
                return rule[0].length();
            }
        }
        if (Character.isLetterOrDigit(c)) {
            add(key, String.valueOf(c));
        }
        return 1;
    }

    /** Doubled letters count once: шырдакка, кийиз, "kiyiz" and "kiiz" meet. */
    private static void add(StringBuilder key, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean kept = c <= '9' || c > 'z';
            if (kept || key.isEmpty() || key.charAt(key.length() - 1) != c) {
                key.append(c);
            }
        }
    }
}
