package kg.crafts.kiosk.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzSkeleton;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzStemmer;
import kg.crafts.kiosk.kernel.Lang;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** Works out the {@link Forms} of words. For one thread at a time. */
final class Inflection {

    private static final Set<Lang> CYRILLIC = Set.of(Lang.KY, Lang.RU);
    private static final Set<Lang> LATIN = Set.of(Lang.KY, Lang.EN);
    private static final Set<Lang> KOREAN = Set.of(Lang.KO);

    private final Headwords headwords;
    private final KyrgyzStemmer kyrgyz;
    private final KyrgyzStemmer kyrgyzKeys;
    private final SnowballStemmer russian = new RussianStemmer();
    private final SnowballStemmer english = new EnglishStemmer();

    Inflection(Headwords headwords) {
        this.headwords = headwords;
        this.kyrgyz = KyrgyzStemmer.forWords(headwords.kyrgyz());
        this.kyrgyzKeys = KyrgyzStemmer.forSkeletons(headwords.kyrgyzKeys());
    }

    /** The languages that a word may be in, going by its script. */
    static Set<Lang> languages(String word) {
        if (Spelling.isHangul(word)) {
            return KOREAN;
        }
        return word.chars().anyMatch(c -> Spelling.isCyrillic((char) c)) ? CYRILLIC : LATIN;
    }

    /** The forms of a word in its one spelling that is known to be of a language. */
    Forms forms(String word, Lang lang) {
        return work(word, Set.of(lang));
    }

    /** The forms of a word of which nobody knows the language. */
    Forms forms(String word) {
        return work(word, languages(word));
    }

    private Forms work(String word, Set<Lang> langs) {
        String fold = Spelling.fold(word);
        if (Spelling.isHangul(word)) {
            String letters = Hangul.letters(word);
            List<String> parts =
                    headwords.koreanStems(word).stream().map(Hangul::letters).toList();
            boolean one = parts.size() <= 1;
            return new Forms(word, fold, letters, one ? parts : List.of(), one ? List.of() : parts);
        }
        String key = KyrgyzSkeleton.of(word);
        List<String> stems = new ArrayList<>();
        if (langs.contains(Lang.KY)) {
            addKyrgyz(word, key, langs.size() == 1, stems);
        }
        if (langs.contains(Lang.RU)) {
            add(russian, fold, stems);
        }
        if (langs.contains(Lang.EN)) {
            add(english, fold, stems);
        }
        return new Forms(word, fold, key, List.copyOf(stems), List.of());
    }

    /**
     * By its letters, and where these were typed in Latin or without their marks by its key. A stem that no headword
     * bears out is taken only of a word that is known to be Kyrgyz.
     */
    private void addKyrgyz(String word, String key, boolean surely, List<String> stems) {
        String stem = stem(kyrgyz, word);
        if (kyrgyz.isVerified() || (surely && Spelling.isCyrillic(word.charAt(0)))) {
            stems.add(KyrgyzSkeleton.of(stem));
            if (kyrgyz.isVerified()) {
                return;
            }
        }
        String keyStem = stem(kyrgyzKeys, key);
        if (kyrgyzKeys.isVerified()) {
            stems.add(keyStem);
        }
    }

    private static String stem(KyrgyzStemmer stemmer, String word) {
        char[] letters = Arrays.copyOf(word.toCharArray(), word.length() + KyrgyzStemmer.GROWTH);
        return new String(letters, 0, stemmer.stem(letters, word.length()));
    }

    private static void add(SnowballStemmer stemmer, String word, List<String> stems) {
        stemmer.setCurrent(word);
        stemmer.stem();
        stems.add(stemmer.getCurrent());
    }
}
