package kg.crafts.kiosk.index.kyrgyz;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * {@link Analyzer} for Kyrgyz: {@link StandardTokenizer}, {@link KyrgyzNormalizationFilter}, {@link
 * KyrgyzStemFilter}. It has no stop words: Kyrgyz carries its grammar in suffixes, and published lists hold words
 * that people look for.
 */
public final class KyrgyzAnalyzer extends Analyzer {

    private final KyrgyzHeadwords headwords;
    private final CharArraySet stemExclusions;

    /** Without headwords: every stem is a guess. */
    public KyrgyzAnalyzer() {
        this(KyrgyzHeadwords.NONE);
    }

    /**
     * @param headwords words known to be whole; a stem is looked for among them first
     */
    public KyrgyzAnalyzer(KyrgyzHeadwords headwords) {
        this(headwords, CharArraySet.EMPTY_SET);
    }

    /**
     * @param headwords words known to be whole; a stem is looked for among them first
     * @param stemExclusions words, in small letters, that are left as they are
     */
    public KyrgyzAnalyzer(KyrgyzHeadwords headwords, CharArraySet stemExclusions) {
        this.headwords = headwords;
        this.stemExclusions = CharArraySet.unmodifiableSet(CharArraySet.copy(stemExclusions));
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer source = new StandardTokenizer();
        TokenStream result = new KyrgyzNormalizationFilter(source);
        if (!stemExclusions.isEmpty()) {
            result = new SetKeywordMarkerFilter(result, stemExclusions);
        }
        return new TokenStreamComponents(source, new KyrgyzStemFilter(result, KyrgyzStemmer.forWords(headwords)));
    }

    /** The tokenizer would end a word at a space of no width; in Kyrgyz such a space is an accident of copying. */
    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new MappingCharFilter(NoWidth.MAP, reader);
    }

    @Override
    protected Reader initReaderForNormalization(String fieldName, Reader reader) {
        return initReader(fieldName, reader);
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new KyrgyzNormalizationFilter(in);
    }

    /** Made when an analyzer is first used. */
    private static final class NoWidth {

        private static final NormalizeCharMap MAP = map();

        private static NormalizeCharMap map() {
            NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
            builder.add("\u200B", "");
            return builder.build();
        }
    }
}
