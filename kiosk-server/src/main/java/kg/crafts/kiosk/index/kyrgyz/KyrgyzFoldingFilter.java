package kg.crafts.kiosk.index.kyrgyz;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes ң, ө, ү and ё as н, о, у and е, as people do who have no Kyrgyz keyboard. й stays: it is a letter of every
 * Cyrillic keyboard, and Unicode folding, which makes it и, joins words that nobody confuses. Wants small letters,
 * so it comes after {@link KyrgyzNormalizationFilter}, and after {@link KyrgyzStemFilter}, which needs the letters
 * that this one takes away.
 */
public final class KyrgyzFoldingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    public KyrgyzFoldingFilter(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] word = term.buffer();
        for (int at = 0; at < term.length(); at++) {
            word[at] = switch (word[at]) {
                case 'ң' -> 'н';
                case 'ө' -> 'о';
                case 'ү' -> 'у';
                case 'ё' -> 'е';
                default -> word[at];
            };
        }
        return true;
    }
}
