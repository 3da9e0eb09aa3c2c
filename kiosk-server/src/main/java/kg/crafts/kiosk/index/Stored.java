package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
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

    /** The faces of documents, in their order; all must be searched ones. */
    static List<Faces> faces(IndexSearcher searcher, ScoreDoc[] docs) throws IOException {
        Integer[] order = new Integer[docs.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(docs[a].doc, docs[b].doc));
        Faces[] faces = new Faces[docs.length];
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        for (int i : order) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[i].doc, leaves));
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.FACES);
            if (!values.advanceExact(docs[i].doc - leaf.docBase)) {
                throw new IndexDamaged("An entry that words find has no face");
            }
            faces[i] = Faces.read(values.binaryValue());
        }
        return List.of(faces);
    }
}
