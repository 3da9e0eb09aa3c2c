package kg.crafts.kiosk.index.kyrgyz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KyrgyzFiltersTest {

    @ParameterizedTest
    @CsvSource({
        "ШЫРДАК, шырдак",
        "шырдaк, шырдак",
        "Kымыз, кымыз",
        "Yй, үй",
        "кöл, көл",
        "кɵл, көл",
        "cар\u00ADай, сарай",
        "ша\u200Bар, шаар",
        "ｓｈｙｒｄａｋ１２, shyrdak12",
        "кии\u0306из, кийиз",
        "cоок, соок",
        "сaр, сар",
        "сap, cap",
        "аccess, access",
        "WiFiга, wifiга",
        "USBнин, usbнин",
        "coca, coca",
        "İ, i",
        "시르닥, 시르닥"
    })
    void aWordIsWrittenInOneWay(String word, String normalized) throws IOException {
        assertThat(one("kyrgyzNormalization", word)).isEqualTo(normalized);
    }

    @Test
    void foldingKeepsShortI() throws IOException {
        assertThat(one("kyrgyzFolding", "көңүлүйё")).isEqualTo("конулуйе");
    }

    @Test
    void skeletonsLeaveGaps() throws IOException {
        try (WhitespaceTokenizer words = new WhitespaceTokenizer();
                TokenStream skeletons = new KyrgyzSkeletonFilter(words)) {
            words.setReader(new StringReader("кийиз — shyrdak 😀"));
            CharTermAttribute term = skeletons.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = skeletons.addAttribute(PositionIncrementAttribute.class);
            skeletons.reset();
            assertThat(skeletons.incrementToken()).isTrue();
            assertThat(term.toString()).isEqualTo("kiiz");
            assertThat(skeletons.incrementToken()).isTrue();
            assertThat(term.toString()).isEqualTo("xirdak");
            assertThat(increment.getPositionIncrement()).isEqualTo(2);
            assertThat(skeletons.incrementToken()).isFalse();
            skeletons.end();
            assertThat(increment.getPositionIncrement()).isEqualTo(1);
        }
    }

    @Test
    void headwordsComeFromAFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("words.txt"), "Шырдак\nТигүү\n");
        try (Analyzer words = CustomAnalyzer.builder(folder)
                        .withTokenizer("standard")
                        .addTokenFilter("kyrgyzNormalization")
                        .addTokenFilter("kyrgyzStem", "headwords", "words.txt")
                        .build();
                Analyzer skeletons = CustomAnalyzer.builder(folder)
                        .withTokenizer("standard")
                        .addTokenFilter("kyrgyzNormalization")
                        .addTokenFilter("kyrgyzSkeleton")
                        .addTokenFilter("kyrgyzStem", "headwords", "words.txt", "skeleton", "true")
                        .build()) {
            assertThat(Tokens.of(words, "Шырдакты тиккен")).containsExactly("шырдак", "тигүү");
            assertThat(Tokens.of(skeletons, "Shyrdakty tikken")).containsExactly("xirdak", "tigu");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kyrgyzNormalization", "kyrgyzFolding", "kyrgyzSkeleton", "kyrgyzStem"})
    void unknownParametersAreRefused(String name) {
        Map<String, String> args = new HashMap<>(Map.of("luceneMatchVersion", "10.5.0", "bogus", "1"));
        assertThatThrownBy(() -> TokenFilterFactory.forName(name, args))
                .isInstanceOf(IllegalArgumentException.class)
                .hasStackTraceContaining("bogus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kyrgyzNormalization", "kyrgyzFolding", "kyrgyzSkeleton", "kyrgyzStem"})
    void anEmptyTermIsEndured(String name) throws IOException {
        assertThat(one(name, "\u00AD")).isNotNull();
    }

    private static String one(String filter, String word) throws IOException {
        try (Analyzer analyzer = CustomAnalyzer.builder()
                .withTokenizer("keyword")
                .addTokenFilter(filter)
                .build()) {
            return String.join(" ", Tokens.of(analyzer, word));
        }
    }
}
