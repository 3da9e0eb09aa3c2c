package kg.crafts.kiosk.index.kyrgyz;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Replaces each word by its {@link KyrgyzSkeleton}; a word that has none, such as an emoji, goes and leaves a gap
 * in the positions. Wants small letters, so it comes after {@link KyrgyzNormalizationFilter}.
 */
public final class KyrgyzSkeletonFilter extends FilteringTokenFilter {

    private static final int USUAL_WORD = 32;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] word = new char[USUAL_WORD];

    public KyrgyzSkeletonFilter(TokenStream in) {
        super(in);
    }

    @Override
    protected boolean accept() {
        int length = term.length();
        if (word.length < length) {
            word = new char[length];
        }
        System.arraycopy(term.buffer(), 0, word, 0, length);
        char[] key = term.resizeBuffer(length * KyrgyzSkeleton.GROWTH);
        term.setLength(KyrgyzSkeleton.key(word, length, key));
        return term.length() > 0;
    }
}
