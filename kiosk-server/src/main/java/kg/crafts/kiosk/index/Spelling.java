package kg.crafts.kiosk.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kg.crafts.kiosk.index.kyrgyz.LookAlikes;

/**
 * Words as people write them, brought to one form: NFKC (full-width letters, ligatures), lower case, without
 * invisible characters and apostrophes, look-alike letters of the other script folded. A hyphen separates
 * words.
 */
final class Spelling {

    /**
     * A word within a text.
     *
     * @param text its one form
     * @param start where it begins in the text as it was given, in UTF-16 code units
     * @param end where it ends, not included
     */
    record Word(String text, int start, int end) {}

    /** No word is longer: what is, is cut into pieces, for nobody means it as a word. */
    private static final int MAX_LENGTH = 60;

    private Spelling() {}

    /** The words of a text, at most so many. */
    static List<Word> words(String text, int limit) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); ) {
            int c = at < text.length() ? text.codePointAt(at) : ' ';
            boolean inside = at < text.length() && isInside(c, start >= 0);
            if (inside && start < 0) {
                start = at;
            }
            if (start >= 0 && (!inside || at - start >= MAX_LENGTH)) {
                String word = normal(text.substring(start, at));
                if (!word.isEmpty()) {
                    words.add(new Word(word, start, at));
                }
                start = inside ? at : -1;
                if (words.size() == limit) {
                    return words;
                }
            }
            at += Character.charCount(c);
        }
        return words;
    }

    private static boolean isInside(int c, boolean begun) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return begun && (isApostrophe(c) || type == Character.FORMAT || type == Character.NON_SPACING_MARK);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
    }

    private static String normal(String raw) {
        String composed = isPlain(raw) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFKC);
        return LookAlikes.fold(lettersAndDigits(composed)).toLowerCase(Locale.ROOT);
    }

    private static String lettersAndDigits(String word) {
        int at = 0;
        while (at < word.length() && Character.isLetterOrDigit(word.charAt(at))) {
            at++;
        }
        if (at == word.length()) {
            return word;
        }
        StringBuilder kept = new StringBuilder(word.length());
        word.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether NFKC leaves it as it is: Latin, Cyrillic and whole Korean syllables, which is nearly everything. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean plain = c < 0x80 || isCyrillic(c) || Hangul.isSyllable(c) || Hangul.isLetter(c);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    static boolean isCyrillic(char c) {
        return c >= 0x400 && c < 0x530;
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 0xc0 && c < 0x250);
    }

    static boolean isHangul(String word) {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        return Hangul.isSyllable(first) || Hangul.isLetter(first);
    }

    /**
     * Without what visitors leave out: ң is н, ө is о, ү is у, ё is е, and Latin letters have no marks. й
     * stays: кой is not кои.
     */
    static String fold(String word) {
        StringBuilder folded = null;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char bare = bare(c);
            if (bare != c) {
                folded = folded == null ? new StringBuilder(word) : folded;
                folded.setCharAt(i, bare);
            }
        }
        return folded == null ? word : folded.toString();
    }

    private static char bare(char c) {
        return switch (c) {
            case 'ң' -> 'н';
            case 'ө' -> 'о';
            case 'ү' -> 'у';
            case 'ё' -> 'е';
            default -> c >= 0xc0 && c < 0x250 ? bareLatin(c) : c;
        };
    }

    private static char bareLatin(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return parts.length() > 1 && isLatin(parts.charAt(0)) ? parts.charAt(0) : c;
    }
}
