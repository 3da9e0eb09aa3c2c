package kg.crafts.kiosk.index;

import java.util.List;

/**
 * The forms under which one word is found.
 *
 * @param exact the word in its one spelling
 * @param fold without the letters' marks
 * @param key a spelling that both scripts share; the letters of Korean syllables
 * @param stems what the word was before its endings, in the languages that its script is written in
 * @param parts the words that a Korean word is made of, when there are several: all of them are meant
 */
record Forms(String exact, String fold, String key, List<String> stems, List<String> parts) {

    /** Whether two words are the same in some form. */
    boolean meets(Forms other) {
        return exact.equals(other.exact)
                || fold.equals(other.fold)
                || key.equals(other.key)
                || stems.contains(other.key)
                || other.stems.contains(key)
                || stems.stream().anyMatch(other.stems::contains);
    }
}
