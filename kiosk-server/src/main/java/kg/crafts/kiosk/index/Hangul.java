package kg.crafts.kiosk.index;

/**
 * Korean syllables taken apart into the letters that are typed, so that a syllable that is not finished
 * matches, and initial consonants alone do. Unicode standard, section 3.12.
 */
final class Hangul {

    private static final int FIRST = 0xac00;
    private static final int LAST = 0xd7a3;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;

    private static final String[] INITIAL = "ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");
    private static final String[] VOWEL = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
    private static final String[] FINAL =
            " ,ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ".split(",");

    /** Clusters and joined vowels that a keyboard makes of two letters, beside these two letters. */
    private static final String JOINED = "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄㅘㅙㅚㅝㅞㅟㅢ";

    private static final String[] APART = "ㄱㅅ ㄴㅈ ㄴㅎ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅂㅅ ㅗㅏ ㅗㅐ ㅗㅣ ㅜㅓ ㅜㅔ ㅜㅣ ㅡㅣ".split(" ");

    private Hangul() {}

    static boolean isSyllable(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** Whether it is a single letter as a keyboard gives it (Hangul Compatibility Jamo). */
    static boolean isLetter(char c) {
        return c >= 'ㄱ' && c <= 'ㅣ';
    }

    /** The letters of a word one by one; what is not Korean stays as it is. */
    static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length() * 3);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isSyllable(c)) {
                int at = c - FIRST;
                letters.append(INITIAL[at / (VOWELS * FINALS)]);
                letters.append(VOWEL[at / FINALS % VOWELS]);
                letters.append(FINAL[at % FINALS].trim());
            } else {
                int joined = JOINED.indexOf(c);
                letters.append(joined < 0 ? String.valueOf(c) : APART[joined]);
            }
        }
        return letters.toString();
    }

    /** The first letter of each syllable: ㅅㄹㄷ for 시르닥. Empty when the word is not Korean throughout. */
    static String initials(String word) {
        StringBuilder initials = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (!isSyllable(word.charAt(i))) {
                return "";
            }
            initials.append(INITIAL[(word.charAt(i) - FIRST) / (VOWELS * FINALS)]);
        }
        return initials.toString();
    }

    /** The letter under which a syllable is listed: 가 for 간, since doubled consonants stand with the plain one. */
    static String group(char syllable) {
        String plain = "가가나다다라마바바사사아자자차카타파하";
        return String.valueOf(plain.charAt((syllable - FIRST) / (VOWELS * FINALS)));
    }
}
