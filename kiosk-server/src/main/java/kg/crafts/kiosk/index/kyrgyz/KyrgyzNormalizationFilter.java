package kg.crafts.kiosk.index.kyrgyz;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes each word in one way: compatibility forms such as full-width letters become plain ones (NFKC), soft
 * hyphens and characters of no width go, a word of one script with look-alike letters of another is written in
 * the first, and capitals become small by the rules of no particular language.
 *
 * <p>Much Kyrgyz text was typed without a Kyrgyz keyboard, so шырдaк may hold a Latin {@code a}, and {@code ö} or
 * {@code ɵ} stand for ө. A word is taken for Cyrillic when every other letter of it looks like a Cyrillic one and
 * it has a letter that only Cyrillic has, or no fewer Cyrillic letters than Latin; otherwise for Latin when every
 * Cyrillic letter of it looks like a Latin one. What is neither, such as WiFiга, keeps its letters; words of one
 * script always do.
 *
 * <p>A word that nothing is left of stays as an empty term, as with other normalizing filters.
 */
public final class KyrgyzNormalizationFilter extends TokenFilter {

    /** The Cyrillic letters that go on top of others. */
    private static final char COMBINING = 0x483;

    private static final char COMBINING_END = 0x489;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    public KyrgyzNormalizationFilter(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain(term.buffer(), term.length())) {
            compose();
        }
        LookAlikes.fold(term.buffer(), term.length());
        CharacterUtils.toLowerCase(term.buffer(), 0, term.length());
        return true;
    }

    /** Whether there are only characters that NFKC never changes: ASCII, Cyrillic and whole Korean syllables. */
    private static boolean isPlain(char[] word, int length) {
        for (int at = 0; at < length; at++) {
            char c = word[at];
            boolean cyrillic = c >= 0x400 && c < 0x500 && (c < COMBINING || c > COMBINING_END);
            boolean plain = c < 0x80 || cyrillic || (c >= 0xAC00 && c < 0xD7A4);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private void compose() {
        int kept = 0;
        char[] word = term.buffer();
        for (int at = 0; at < term.length(); at++) {
            if (Character.getType(word[at]) != Character.FORMAT && word[at] != '\u200B') {
                word[kept] = word[at];
                kept++;
            }
        }
        term.setLength(kept);
        if (!Normalizer.isNormalized(term, Normalizer.Form.NFKC)) {
            String composed = Normalizer.normalize(term, Normalizer.Form.NFKC);
            term.setEmpty().append(composed);
        }
    }
}
