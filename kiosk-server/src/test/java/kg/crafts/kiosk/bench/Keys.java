package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What a stock analyzer indexes a single word under. */
record Keys(Analyzer analyzer) implements AutoCloseable {

    private static final String CYRILLIC = "абвгджзийклмнңоөпрстуүфхчшыэе";
    private static final String LATIN = "abvgdcziyklmnnoöprstuüfhçşıee";

    /** A Kyrgyz word as Turkish would write it. */
    static String latin(String word) {
        StringBuilder latin = new StringBuilder();
        for (char c : word.toCharArray()) {
            int at = CYRILLIC.indexOf(c);
            switch (c) {
                case 'я' -> latin.append("ya");
                case 'ю' -> latin.append("yu");
                case 'ё' -> latin.append("yo");
                case 'ц' -> latin.append("ts");
                case 'щ' -> latin.append('ş');
                case 'ь', 'ъ' -> {}
                default -> latin.append(at < 0 ? c : LATIN.charAt(at));
            }
        }
        return latin.toString();
    }

    String key(String word) {
        StringBuilder key = new StringBuilder();
        try (TokenStream tokens = analyzer.tokenStream("f", word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                key.append(term).append(' ');
            }
            tokens.end();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        // A stop word has no key; it is still not the same as another.
        return key.isEmpty() ? word : key.toString();
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
