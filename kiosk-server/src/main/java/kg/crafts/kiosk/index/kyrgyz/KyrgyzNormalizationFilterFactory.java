package kg.crafts.kiosk.index.kyrgyz;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Factory for {@link KyrgyzNormalizationFilter}; takes no parameters. */
public final class KyrgyzNormalizationFilterFactory extends TokenFilterFactory {

    /** SPI name. */
    public static final String NAME = "kyrgyzNormalization";

    /**
     * @param args none
     * @throws IllegalArgumentException when there are any
     */
    public KyrgyzNormalizationFilterFactory(Map<String, String> args) {
        super(args);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** For the SPI, which never makes one this way. */
    public KyrgyzNormalizationFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new KyrgyzNormalizationFilter(input);
    }
}
