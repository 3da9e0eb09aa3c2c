package kg.crafts.kiosk.index.kyrgyz;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Factory for {@link KyrgyzSkeletonFilter}; takes no parameters. */
public final class KyrgyzSkeletonFilterFactory extends TokenFilterFactory {

    /** SPI name. */
    public static final String NAME = "kyrgyzSkeleton";

    /**
     * @param args none
     * @throws IllegalArgumentException when there are any
     */
    public KyrgyzSkeletonFilterFactory(Map<String, String> args) {
        super(args);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** For the SPI, which never makes one this way. */
    public KyrgyzSkeletonFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new KyrgyzSkeletonFilter(input);
    }
}
