package kg.crafts.kiosk.index;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The terms of one field of one document, each once, with its frequency or its weight. */
final class Bag {

    /** Lucene refuses terms of more than 32,766 bytes; nobody types this many characters of one word. */
    private static final int MAX_TERM = 120;

    private static final FieldType WEIGHED = type(true);
    private static final FieldType COUNTED = type(false);

    private final Map<String, Integer> terms = new LinkedHashMap<>();

    private static FieldType type(boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /** Adds a term that weighs so much, unless it is there with more. */
    void weigh(String term, int weight) {
        if (!term.isEmpty() && term.length() <= MAX_TERM) {
            terms.merge(term, weight, Math::max);
        }
    }

    /** Adds one occurrence. */
    void count(String term) {
        if (!term.isEmpty() && term.length() <= MAX_TERM) {
            terms.merge(term, 1, Integer::sum);
        }
    }

    Iterable<String> terms() {
        return terms.keySet();
    }

    Field weighed(String field) {
        return new Field(field, new Stream(terms), WEIGHED);
    }

    Field counted(String field) {
        return new Field(field, new Stream(terms), COUNTED);
    }

    private static final class Stream extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Map<String, Integer> terms;
        private Iterator<Map.Entry<String, Integer>> rest;

        Stream(Map<String, Integer> terms) {
            this.terms = terms;
            this.rest = terms.entrySet().iterator();
        }

        @Override
        public void reset() {
            rest = terms.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            clearAttributes();
            Map.Entry<String, Integer> next = rest.next();
            term.setEmpty().append(next.getKey());
            frequency.setTermFrequency(next.getValue());
            return true;
        }
    }
}
