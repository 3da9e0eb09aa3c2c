package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzAnalyzer;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzHeadwords;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzStemmer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One word of Kyrgyz by JMH, so many different ones in turn that nothing is learnt by heart: what the stemmer alone takes
 * and what an analyzer takes. An operation is a word.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class KyrgyzJmh {

    static final String CONTENT = "kyrgyz.content";

    static final int WORDS = 1_000;

    private static final long SEED = 20_261_122;

    /** What is typed. */
    public enum Typed {
        /** As it is in texts, and all are headwords or forms of some. */
        KNOWN,
        /** As it is in texts, and nothing is a headword. */
        UNKNOWN,
        /** In Latin letters, as on a keyboard that has no others. */
        LATIN
    }

    /** What it goes through. */
    public enum Through {
        STEMMER,
        KYRGYZ,
        TURKISH,
        RUSSIAN
    }

    @Param
    private Typed typed;

    @Param
    private Through through;

    private final List<char[]> words = new ArrayList<>();
    private final char[] work = new char[KyrgyzStemmer.MAX_LETTERS * 2];
    private final List<String> texts = new ArrayList<>();
    private KyrgyzStemmer stemmer;
    private Analyzer analyzer;

    /** Takes words of the exhibition's texts, the same in every run. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        KyrgyzText text = KyrgyzText.read(Path.of(System.getProperty(CONTENT)));
        KyrgyzHeadwords headwords = typed == Typed.UNKNOWN ? KyrgyzHeadwords.NONE : text.headwords();
        stemmer = KyrgyzStemmer.forWords(headwords);
        analyzer = analyzer(headwords);
        List<String> all = new ArrayList<>(text.words());
        if (typed == Typed.KNOWN) {
            all.removeIf(word -> !isKnown(word));
        }
        Collections.shuffle(all, new Random(SEED));
        for (String word : all.subList(0, WORDS)) {
            String written = typed == Typed.LATIN ? Keys.latin(word) : word;
            texts.add(written);
            words.add(written.toLowerCase(Locale.ROOT).toCharArray());
        }
    }

    private boolean isKnown(String word) {
        char[] letters = java.util.Arrays.copyOf(word.toCharArray(), word.length() + KyrgyzStemmer.GROWTH);
        stemmer.stem(letters, word.length());
        return stemmer.isVerified();
    }

    private Analyzer analyzer(KyrgyzHeadwords headwords) throws IOException {
        return switch (through) {
            case TURKISH -> new TurkishAnalyzer();
            case RUSSIAN -> new RussianAnalyzer();
            case STEMMER, KYRGYZ ->
                typed == Typed.LATIN
                        ? CustomAnalyzer.builder()
                                .withTokenizer(StandardTokenizerFactory.class)
                                .addTokenFilter("kyrgyzNormalization")
                                .addTokenFilter("kyrgyzSkeleton")
                                .addTokenFilter("kyrgyzStem", "skeleton", "true")
                                .build()
                        : new KyrgyzAnalyzer(headwords);
        };
    }

    /** All words once. */
    @Benchmark
    @OperationsPerInvocation(WORDS)
    public long word() throws IOException {
        return through == Through.STEMMER ? stem() : analyze();
    }

    private long stem() {
        long letters = 0;
        for (char[] word : words) {
            int length = Math.min(word.length, KyrgyzStemmer.MAX_LETTERS);
            System.arraycopy(word, 0, work, 0, length);
            letters += stemmer.stem(work, length);
        }
        return letters;
    }

    private long analyze() throws IOException {
        long tokens = 0;
        for (String text : texts) {
            try (TokenStream stream = analyzer.tokenStream("f", text)) {
                stream.reset();
                while (stream.incrementToken()) {
                    tokens++;
                }
                stream.end();
            }
        }
        return tokens;
    }

    /** Lets go of what the analyzer keeps for this thread. */
    @TearDown(Level.Trial)
    public void close() {
        analyzer.close();
    }
}
