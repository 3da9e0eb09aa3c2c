package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * The faces of documents. Those shown lately are kept as they were read: from letter to letter a question is answered
 * with nearly the same ones. What a segment holds never changes, so nothing that is kept grows old.
 */
final class KnownFaces {

    /** A few kilobytes each; about twice the records of a starter exhibition. A power of two. */
    private static final int MAX_KEPT = 1 << 10;

    private final AtomicReferenceArray<Known> kept = new AtomicReferenceArray<>(MAX_KEPT);

    private record Known(Object segment, int doc, Faces faces) {}

    /** The faces of documents, in their order; all must be searched ones. */
    List<Faces> of(IndexSearcher searcher, ScoreDoc[] docs) throws IOException {
        Integer[] order = new Integer[docs.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(docs[a].doc, docs[b].doc));
        Faces[] faces = new Faces[docs.length];
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        for (int i : order) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[i].doc, leaves));
            faces[i] = of(leaf, docs[i].doc - leaf.docBase);
        }
        return List.of(faces);
    }

    /** How many are kept, for the test of the bound. */
    int size() {
        return (int) IntStream.range(0, MAX_KEPT)
                .filter(place -> kept.get(place) != null)
                .count();
    }

    private Faces of(LeafReaderContext leaf, int doc) throws IOException {
        Object segment = leaf.reader().getCoreCacheHelper().getKey();
        int place = (31 * segment.hashCode() + doc) & (MAX_KEPT - 1);
        Known known = kept.get(place);
        if (known != null && known.segment().equals(segment) && known.doc() == doc) {
            return known.faces();
        }
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.FACES);
        if (!values.advanceExact(doc)) {
            throw new IndexDamaged("An entry that words find has no face");
        }
        Faces faces = Faces.read(values.binaryValue());
        kept.set(place, new Known(segment, doc, faces));
        return faces;
    }
}
