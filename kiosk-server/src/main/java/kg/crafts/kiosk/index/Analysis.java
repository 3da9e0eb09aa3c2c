package kg.crafts.kiosk.index;

import java.util.Map;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Which analysis each field of the index has. */
final class Analysis {

    static final String EXACT = "exact";
    static final String SKELETON = "skeleton";
    static final String PREFIX = "prefix";
    private static final int LONGEST_PREFIX = 15;

    private Analysis() {}

    /** The field of the words of a language, for names or for other text. */
    static String field(Lang lang, boolean name) {
        return (name ? "name." : "text.") + lang.tag();
    }

    static Analyzer forIndexing() {
        Analyzer exact = analyzer(false, false);
        return new PerFieldAnalyzerWrapper(
                exact,
                Map.of(
                        SKELETON,
                        analyzer(true, false),
                        SKELETON + ".text",
                        analyzer(true, false),
                        PREFIX,
                        analyzer(true, true),
                        field(Lang.RU, true),
                        new RussianAnalyzer(),
                        field(Lang.RU, false),
                        new RussianAnalyzer(),
                        field(Lang.EN, true),
                        new EnglishAnalyzer(),
                        field(Lang.EN, false),
                        new EnglishAnalyzer(),
                        field(Lang.KO, true),
                        new KoreanAnalyzer(),
                        field(Lang.KO, false),
                        new KoreanAnalyzer()));
    }

    private static Analyzer analyzer(boolean skeleton, boolean prefixes) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream stream = new LowerCaseFilter(words);
                if (skeleton) {
                    stream = new SkeletonFilter(stream);
                }
                if (prefixes) {
                    stream = new EdgeNGramTokenFilter(stream, 1, LONGEST_PREFIX, true);
                }
                return new TokenStreamComponents(words, stream);
            }
        };
    }
}
