package kg.crafts.kiosk.index.kyrgyz;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

/**
 * Words known to be whole: the entries of a dictionary, a glossary or a catalogue. Immutable, so any number of
 * threads may look up at once, and a look-up allocates nothing.
 *
 * <p>A word counts as given: the caller brings it into the form in which the stemmer will see words, small
 * Kyrgyz letters for {@link KyrgyzStemmer#forWords} and {@linkplain #ofSkeletons skeletons} for {@link
 * KyrgyzStemmer#forSkeletons}. A verb is given as dictionaries give it, as its infinitive (айдоо) or as its stem and a hyphen
 * (айда-); as айда it would be a noun, and алар would not be taken for a form of ала.
 */
public final class KyrgyzHeadwords {

    /** No word is known, so every stem is a guess. */
    public static final KyrgyzHeadwords NONE = new KyrgyzHeadwords(new String[0]);

    /** Ends a verb's stem. */
    static final char VERB = '-';

    private final char[][] slots;
    private final int size;

    private KyrgyzHeadwords(String[] words) {
        // At most half full: a word that is missing, the common case, is told after one or two looks.
        slots = new char[Integer.highestOneBit(Math.max(words.length, 1)) << 2][];
        int kept = 0;
        for (String word : words) {
            char[] letters = word.toCharArray();
            int slot = slot(letters, letters.length);
            if (letters.length > 0 && slots[slot] == null) {
                slots[slot] = letters;
                kept++;
            }
        }
        size = kept;
    }

    /** The set of these words; empty ones and repetitions are left out. */
    public static KyrgyzHeadwords of(Collection<String> words) {
        return new KyrgyzHeadwords(words.toArray(String[]::new));
    }

    /** The set of the {@linkplain KyrgyzSkeleton skeletons} of these words, which are written in small letters. */
    public static KyrgyzHeadwords ofSkeletons(Collection<String> words) {
        return of(words.stream()
                .map(word -> KyrgyzSkeleton.of(word) + (word.endsWith("-") ? "-" : ""))
                .toList());
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** Whether the first {@code length} letters are a headword. */
    public boolean contains(char[] word, int length) {
        Objects.checkFromIndexSize(0, length, word.length);
        return slots[slot(word, length)] != null;
    }

    /** The slot that holds the word, or the empty one where it would go. */
    private int slot(char[] word, int length) {
        int mask = slots.length - 1;
        int hash = 0;
        for (int at = 0; at < length; at++) {
            hash = 31 * hash + word[at];
        }
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (slots[slot] != null && !Arrays.equals(slots[slot], 0, slots[slot].length, word, 0, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
