package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** What is kept of each entry, for a page of documents. */
final class Stored {

    private Stored() {}

    /** Unpacks a field that is kept packed. */
    static List<byte[]> bytes(IndexSearcher searcher, ScoreDoc[] docs, String field) throws IOException {
        List<byte[]> all = new ArrayList<>(docs.length);
        StoredFields fields = searcher.storedFields();
        Set<String> wanted = Set.of(field);
        for (ScoreDoc doc : docs) {
            BytesRef bytes = fields.document(doc.doc, wanted).getBinaryValue(field);
            all.add(BytesRef.deepCopyOf(bytes).bytes);
        }
        return all;
    }
}
