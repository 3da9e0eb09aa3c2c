package kg.crafts.kiosk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzAnalyzer;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzHeadwords;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzStemmer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** Time and memory a word of Kyrgyz text, the exhibition's own, beside stock analyzers on the same text. */
final class KyrgyzBench {

    private static final long WARM_UP_NANOS = 2_000_000_000L;
    private static final int ROUNDS = 15;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Report report;
    private final String text;
    private final List<char[]> words;

    private KyrgyzBench(Report report, String text) {
        this.report = report;
        this.text = text;
        words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{IsAlphabetic}]+"))
                .map(word -> Arrays.copyOf(word.toCharArray(), word.length() + KyrgyzStemmer.GROWTH))
                .toList();
    }

    /** What is done with all words once; returns how many there were. */
    private interface Round {
        int run() throws IOException;
    }

    static void run(Report report, Path content) throws IOException {
        StringBuilder names = new StringBuilder();
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                JsonNode record = new YAMLMapper().readTree(file.toFile());
                names.append(record.path("name").path("ky").asText()).append(' ');
                record.findValues("ky")
                        .forEach(each -> texts.append(each.asText()).append('\n'));
            }
        }
        String[] headwords = names.toString().toLowerCase(Locale.ROOT).split("[^\\p{IsAlphabetic}]+");
        new KyrgyzBench(report, texts.toString()).run(KyrgyzHeadwords.of(List.of(headwords)));
    }

    private void run(KyrgyzHeadwords headwords) throws IOException {
        report.note(String.format(
                Locale.ROOT,
                "%nKyrgyz text of %,d words, median of %d rounds; %d headwords%n%-46s %9s %12s",
                words.size(),
                ROUNDS,
                headwords.size(),
                "",
                "ns/word",
                "bytes/word"));
        KyrgyzStemmer guessing = KyrgyzStemmer.forWords(KyrgyzHeadwords.NONE);
        KyrgyzStemmer verifying = KyrgyzStemmer.forWords(headwords);
        measure("KyrgyzStemmer, no headwords", () -> stem(guessing));
        measure("KyrgyzStemmer, headwords", () -> stem(verifying));
        try (Analyzer skeletons = CustomAnalyzer.builder()
                .withTokenizer(StandardTokenizerFactory.class)
                .addTokenFilter("kyrgyzNormalization")
                .addTokenFilter("kyrgyzSkeleton")
                .addTokenFilter("kyrgyzStem", "skeleton", "true")
                .build()) {
            measure("KyrgyzAnalyzer, no headwords", new KyrgyzAnalyzer());
            measure("KyrgyzAnalyzer, headwords", new KyrgyzAnalyzer(headwords));
            measure("skeletons and their stems", skeletons);
        }
        measure("StandardAnalyzer", new StandardAnalyzer());
        measure("RussianAnalyzer", new RussianAnalyzer());
        measure("TurkishAnalyzer", new TurkishAnalyzer());
    }

    private int stem(KyrgyzStemmer stemmer) {
        char[] work = new char[KyrgyzStemmer.MAX_LETTERS * 2];
        for (char[] word : words) {
            System.arraycopy(word, 0, work, 0, word.length);
            stemmer.stem(work, word.length - KyrgyzStemmer.GROWTH);
        }
        return words.size();
    }

    private void measure(String what, Analyzer analyzer) throws IOException {
        try (analyzer) {
            measure(what, () -> {
                int tokens = 0;
                try (TokenStream stream = analyzer.tokenStream("f", text)) {
                    stream.reset();
                    while (stream.incrementToken()) {
                        tokens++;
                    }
                    stream.end();
                }
                return tokens;
            });
        }
    }

    private void measure(String what, Round round) throws IOException {
        long end = System.nanoTime() + WARM_UP_NANOS;
        while (System.nanoTime() - end < 0) {
            round.run();
        }
        List<Double> nanos = new ArrayList<>();
        long bytes = Long.MAX_VALUE;
        for (int turn = 0; turn < ROUNDS; turn++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            int done = round.run();
            nanos.add((System.nanoTime() - start) / (double) done);
            bytes = Math.min(bytes, (THREADS.getCurrentThreadAllocatedBytes() - before) / done);
        }
        nanos.sort(null);
        report.note(String.format(Locale.ROOT, "%-46s %,9.0f %,12d", what, nanos.get(ROUNDS / 2), bytes));
    }
}
