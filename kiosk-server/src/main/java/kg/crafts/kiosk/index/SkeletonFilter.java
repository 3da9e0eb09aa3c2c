package kg.crafts.kiosk.index;

import java.io.IOException;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Turns each word into its {@link Skeleton}; what has none goes. */
final class SkeletonFilter extends FilteringTokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SkeletonFilter(TokenStream in) {
        super(in);
    }

    @Override
    protected boolean accept() throws IOException {
        String key = Skeleton.of(term.toString());
        term.setEmpty().append(key);
        return !key.isEmpty();
    }
}
