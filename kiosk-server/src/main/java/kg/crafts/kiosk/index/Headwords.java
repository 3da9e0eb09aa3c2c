package kg.crafts.kiosk.index;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzHeadwords;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The exhibition's own words, which inflected words are brought back to: without them шырдакты is a guess and
 * 시르닥 two words. They follow the content; a set never changes, another one replaces it.
 */
final class Headwords {

    static final Headwords NONE = new Headwords(Map.of(), new Keys());

    private final Map<Lang, SortedSet<String>> words = new EnumMap<>(Lang.class);
    private final KyrgyzHeadwords kyrgyz;
    private final KyrgyzHeadwords kyrgyzKeys;
    private final Keys keys;
    private @Nullable Analyzer korean;

    /**
     * A set of headwords.
     *
     * @param words in their one spelling; only Kyrgyz and Korean ones are of use
     * @param keys of the words of headwords in any language
     */
    Headwords(Map<Lang, ? extends SortedSet<String>> words, Keys keys) {
        this.keys = keys;
        for (Lang lang : List.of(Lang.KY, Lang.KO)) {
            SortedSet<String> given = words.get(lang);
            this.words.put(lang, given == null ? new TreeSet<>() : new TreeSet<>(given));
        }
        this.kyrgyz = KyrgyzHeadwords.of(words(Lang.KY));
        this.kyrgyzKeys = KyrgyzHeadwords.ofSkeletons(words(Lang.KY));
    }

    private SortedSet<String> words(Lang lang) {
        SortedSet<String> given = words.get(lang);
        return given == null ? new TreeSet<>() : given;
    }

    /** This set with more words; itself when it has them all. */
    Headwords with(Collection<? extends Map<Lang, ? extends Collection<String>>> more) {
        Map<Lang, SortedSet<String>> grown = new EnumMap<>(Lang.class);
        words.forEach((lang, own) -> grown.put(lang, new TreeSet<>(own)));
        more.forEach(one -> one.forEach((lang, added) ->
                grown.computeIfAbsent(lang, key -> new TreeSet<>()).addAll(added)));
        return grown.equals(words) ? this : new Headwords(grown, keys);
    }

    /** The words by their language. */
    Map<Lang, SortedSet<String>> words() {
        return words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Headwords that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** Words that this set has and another one has not, or the other way round. */
    List<String> differences(Headwords other, Lang lang) {
        TreeSet<String> all = new TreeSet<>(words(lang));
        all.addAll(other.words(lang));
        all.removeIf(word -> words(lang).contains(word) && other.words(lang).contains(word));
        return List.copyOf(all);
    }

    /** The keys of words of headwords in any language. */
    Keys keys() {
        return keys;
    }

    /** Headwords in Kyrgyz letters, for a stemmer. */
    KyrgyzHeadwords kyrgyz() {
        return kyrgyz;
    }

    /** Headwords as skeletons, for a stemmer of skeletons. */
    KyrgyzHeadwords kyrgyzKeys() {
        return kyrgyzKeys;
    }

    /** The words in a Korean word, without its particles. */
    List<String> koreanStems(String word) {
        List<String> stems = new ArrayList<>();
        try (TokenStream stream = korean().tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException("A word in memory can always be read", e);
        }
        return stems;
    }

    /** Made when the first Korean word comes: its dictionary takes a moment to load. */
    private synchronized Analyzer korean() {
        if (korean == null) {
            korean = new KoreanAnalyzer(
                    dictionary(words(Lang.KO)),
                    KoreanTokenizer.DEFAULT_DECOMPOUND,
                    KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS,
                    false);
        }
        return korean;
    }

    private static @Nullable UserDictionary dictionary(SortedSet<String> words) {
        List<String> whole = words.stream().filter(word -> word.length() > 1).toList();
        if (whole.isEmpty()) {
            return null;
        }
        try {
            return UserDictionary.open(new StringReader(String.join("\n", whole)));
        } catch (IOException e) {
            throw new IllegalStateException("Words in memory can always be read", e);
        }
    }
}
