package kg.crafts.kiosk.index.kyrgyz;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;

/**
 * Factory for {@link KyrgyzStemFilter}. Parameters, none of which is required:
 *
 * <ul>
 *   <li>{@code headwords}: one or more files, separated by commas, with one Kyrgyz word a line
 *   <li>{@code skeleton}: {@code true} when the words that come are skeletons; the headwords are written in Kyrgyz
 *       all the same
 * </ul>
 */
public final class KyrgyzStemFilterFactory extends TokenFilterFactory implements ResourceLoaderAware {

    /** SPI name. */
    public static final String NAME = "kyrgyzStem";

    private final @Nullable String files;
    private final boolean skeleton;
    private KyrgyzHeadwords headwords = KyrgyzHeadwords.NONE;

    /**
     * @param args see above; those known are taken out
     * @throws IllegalArgumentException when others are left
     */
    public KyrgyzStemFilterFactory(Map<String, String> args) {
        super(args);
        files = get(args, "headwords");
        skeleton = getBoolean(args, "skeleton", false);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** For the SPI, which never makes one this way. */
    public KyrgyzStemFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public void inform(ResourceLoader loader) throws IOException {
        if (files != null) {
            List<String> words = getWordSet(loader, files, false).stream()
                    .map(word -> new String((char[]) word).toLowerCase(Locale.ROOT))
                    .toList();
            headwords = skeleton ? KyrgyzHeadwords.ofSkeletons(words) : KyrgyzHeadwords.of(words);
        }
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new KyrgyzStemFilter(
                input, skeleton ? KyrgyzStemmer.forSkeletons(headwords) : KyrgyzStemmer.forWords(headwords));
    }
}
