package kg.crafts.kiosk.index.kyrgyz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * What Lucene's BaseTokenStreamTestCase checks of every stream; that class itself wants JUnit 4.
 */
final class Tokens {

    private static final String[] PIECES = {
        "шырдак", "тардын", "ыбызга", "ган", "луу", "ооо", "ю", "я", "ы", "ң", "ө", "ь", "a", "shch", "ng", "i", "y",
        "ﬁ", "Ａ", "é", "e\u0301", "\u00AD", "\u200B", "\u200D", "시르닥", "7", "-", "'", " ", "\n", "😀", "\uD83D",
        "\uDE00", "İ", "ß", "\u0000", "؀"
    };

    private Tokens() {}

    /** The terms, after checking the offsets and positions of all. */
    static List<String> of(Analyzer analyzer, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("f", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            int last = 0;
            stream.reset();
            while (stream.incrementToken()) {
                assertThat(increment.getPositionIncrement()).isPositive();
                assertThat(offset.startOffset()).isBetween(last, text.length());
                assertThat(offset.endOffset()).isBetween(offset.startOffset(), text.length());
                last = offset.startOffset();
                terms.add(term.toString());
            }
            stream.end();
            if (!loses(text)) {
                assertThat(offset.endOffset()).as(text).isEqualTo(text.length());
            }
        }
        return terms;
    }

    /** Lucene's StandardTokenizer finds nothing at all in a text that ends in half a character. */
    private static boolean loses(String text) {
        return text.matches("(?s).*[\\uD800-\\uDBFF]\u200B*");
    }

    /** Any text gives the same tokens twice, from a stream used before and from a new one. */
    static void checkRandomTexts(Analyzer analyzer, Analyzer same, Random random) throws IOException {
        for (int turn = 0; turn < 2_000; turn++) {
            String text = text(random);
            List<String> tokens = of(analyzer, text);
            assertThat(of(analyzer, text)).as(text).isEqualTo(tokens);
            if (turn % 100 == 0) {
                assertThat(of(same, text)).as(text).isEqualTo(tokens);
            }
        }
    }

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(40);
        for (int piece = 0; piece < pieces; piece++) {
            if (random.nextInt(4) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }
}
