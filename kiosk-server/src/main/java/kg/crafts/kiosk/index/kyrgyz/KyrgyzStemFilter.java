package kg.crafts.kiosk.index.kyrgyz;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Replaces each word by its stem, see {@link KyrgyzStemmer}. Comes after {@link KyrgyzNormalizationFilter}; for
 * stems of skeletons also after {@link KyrgyzSkeletonFilter}.
 *
 * <p>To keep a word as it is, put a filter before that sets its {@link KeywordAttribute}, for instance {@link
 * SetKeywordMarkerFilter}.
 */
public final class KyrgyzStemFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final KyrgyzStemmer stemmer;

    /** Stems of words in Kyrgyz letters, each a guess. */
    public KyrgyzStemFilter(TokenStream in) {
        this(in, KyrgyzStemmer.forWords(KyrgyzHeadwords.NONE));
    }

    /**
     * @param stemmer for this stream alone: a stemmer is not for two threads
     */
    public KyrgyzStemFilter(TokenStream in, KyrgyzStemmer stemmer) {
        super(in);
        this.stemmer = stemmer;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            int length = term.length();
            char[] word = term.resizeBuffer(length + KyrgyzStemmer.GROWTH);
            term.setLength(stemmer.stem(word, length));
        }
        return true;
    }
}
