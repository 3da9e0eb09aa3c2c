package kg.crafts.kiosk.index.kyrgyz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class KyrgyzAnalyzerTest {

    @Test
    void aSentence() throws IOException {
        try (KyrgyzAnalyzer analyzer = new KyrgyzAnalyzer()) {
            assertThat(Tokens.of(analyzer, "Бир шырдакка бир нече койдун жүнү кетет."))
                    .containsExactly("бир", "шырдак", "бир", "нече", "кой", "жүн", "кет");
        }
    }

    @Test
    void headwordsComeFirst() throws IOException {
        try (KyrgyzAnalyzer analyzer = new KyrgyzAnalyzer(KyrgyzHeadwords.of(List.of("мурун", "тигүү")))) {
            assertThat(Tokens.of(analyzer, "мурду тиккен")).containsExactly("мурун", "тигүү");
        }
    }

    @Test
    void excludedWordsKeepTheirSuffixes() throws IOException {
        CharArraySet kept = new CharArraySet(List.of("шырдактар"), false);
        try (KyrgyzAnalyzer analyzer = new KyrgyzAnalyzer(KyrgyzHeadwords.NONE, kept)) {
            assertThat(Tokens.of(analyzer, "Шырдактар шырдактарды")).containsExactly("шырдактар", "шырдак");
        }
    }

    @Test
    void spacesOfNoWidthDoNotCutWords() throws IOException {
        try (KyrgyzAnalyzer analyzer = new KyrgyzAnalyzer()) {
            assertThat(Tokens.of(analyzer, "шыр\u200Bдак\u00ADтар")).containsExactly("шырдак");
        }
    }

    @Test
    void aQueryTermIsNormalizedButKeepsItsSuffixes() {
        try (KyrgyzAnalyzer analyzer = new KyrgyzAnalyzer()) {
            assertThat(analyzer.normalize("f", "ШЫРДAКТАР")).isEqualTo(new BytesRef("шырдактар"));
        }
    }

    @Test
    void anyTextIsAnalyzed() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("KyrgyzAnalyzerTest seed " + seed);
        Random random = new Random(seed);
        KyrgyzHeadwords headwords = KyrgyzHeadwords.of(List.of("шырдак"));
        try (Analyzer one = new KyrgyzAnalyzer(headwords);
                Analyzer other = new KyrgyzAnalyzer(headwords);
                Analyzer chain = chain();
                Analyzer sameChain = chain()) {
            Tokens.checkRandomTexts(one, other, random);
            Tokens.checkRandomTexts(chain, sameChain, random);
        }
    }

    private static Analyzer chain() throws IOException {
        return CustomAnalyzer.builder()
                .withTokenizer("whitespace")
                .addTokenFilter("kyrgyzNormalization")
                .addTokenFilter("kyrgyzFolding")
                .addTokenFilter("kyrgyzSkeleton")
                .addTokenFilter("kyrgyzStem", "skeleton", "true")
                .build();
    }
}
