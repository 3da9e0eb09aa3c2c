package kg.crafts.kiosk.index.kyrgyz;

/** How sounds become letters where a suffix meets a stem. */
final class KyrgyzSpelling {

    /**
     * й as the first half of я, ю or ё, so that a cut can fall between the halves: ою is о, й, у. Another letter
     * than й, or район would become раён on the way back.
     */
    static final char HALF = '\u0458';

    private KyrgyzSpelling() {}

    /** Writes a word with я, ю, ё after a vowel taken apart; returns the letters written, at most twice as many. */
    static int takeApart(char[] word, int length, char[] to) {
        int end = 0;
        for (int at = 0; at < length; at++) {
            char c = word[at];
            if (at > 0 && (c == 'я' || c == 'ю' || c == 'ё') && KyrgyzLetters.isVowel(word[at - 1])) {
                to[end] = HALF;
                end++;
                c = c == 'я' ? 'а' : c == 'ю' ? 'у' : 'о';
            }
            to[end] = c;
            end++;
        }
        return end;
    }

    /** The reverse of {@link #takeApart}; {@code to} may be the word itself. */
    static int putTogether(char[] word, int length, char[] to) {
        int end = 0;
        for (int at = 0; at < length; at++) {
            char c = word[at];
            if (c == HALF) {
                char joined = at + 1 < length ? joined(word[at + 1]) : 0;
                c = joined == 0 ? 'й' : joined;
                at += joined == 0 ? 0 : 1;
            }
            to[end] = c;
            end++;
        }
        return end;
    }

    private static char joined(char vowel) {
        return switch (vowel) {
            case 'а' -> 'я';
            case 'у' -> 'ю';
            case 'о' -> 'ё';
            default -> 0;
        };
    }

    /** The consonant that this one is before a consonant or at the end: китеби is of китеп. Most stay as they are. */
    static char hardened(char c) {
        return switch (c) {
            case 'г' -> 'к';
            case 'б' -> 'п';
            case 'g' -> 'k';
            case 'b' -> 'p';
            default -> c;
        };
    }

    private static char softened(char c) {
        return switch (c) {
            case 'к' -> 'г';
            case 'п' -> 'б';
            case 'k' -> 'g';
            case 'p' -> 'b';
            default -> c;
        };
    }

    /**
     * Writes the infinitive of a verb's stem: айда is айдоо, тик is тигүү, ой is оюу.
     *
     * @param to has room for {@link KyrgyzStemmer#GROWTH} letters more
     * @return the letters written
     */
    static int infinitive(char[] stem, int length, char[] to) {
        System.arraycopy(stem, 0, to, 0, length);
        int end = length;
        char last = stem[length - 1];
        switch (last) {
            case 'а', 'о' -> to[end - 1] = to[end++] = 'о';
            case 'е', 'ө' -> to[end - 1] = to[end++] = 'ө';
            case 'ы', 'у' -> to[end - 1] = to[end++] = 'у';
            case 'и', 'ү' -> to[end - 1] = to[end++] = 'ү';
            case 'a', 'e', 'o' -> to[end - 1] = 'o';
            case 'u' -> {}
            case 'i' -> {
                end = length > 1 && KyrgyzLetters.isVowel(stem[length - 2]) ? end : end - 1;
                to[end++] = 'u';
            }
            default -> {
                to[end - 1] = last == 'й' ? HALF : softened(last);
                if (last >= 'a' && last <= 'z') {
                    to[end++] = 'u';
                } else {
                    char vowel = KyrgyzLetters.inHarmony(stem, length, 'у', true) ? 'у' : 'ү';
                    to[end++] = vowel;
                    to[end++] = vowel;
                }
            }
        }
        return putTogether(to, end, to);
    }
}
