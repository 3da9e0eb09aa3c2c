package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** What is asked of a searcher without words: entries by code, lists by name. */
final class Lookup {

    private Lookup() {}

    static Optional<byte[]> find(IndexSearcher searcher, String code) throws IOException {
        TopDocs found = searcher.search(new TermQuery(new Term(Fields.CODE, code)), 1);
        return Stored.bytes(searcher, found.scoreDocs, Fields.STORED).stream().findFirst();
    }

    static List<byte[]> findAll(IndexSearcher searcher, Collection<String> codes) throws IOException {
        List<BytesRef> terms = codes.stream().map(BytesRef::new).toList();
        TopDocs found = searcher.search(new TermInSetQuery(Fields.CODE, terms), codes.size());
        return Stored.bytes(searcher, found.scoreDocs, Fields.CARD);
    }

    static List<byte[]> linkingTo(IndexSearcher searcher, String code, int limit) throws IOException {
        TopDocs found = searcher.search(new TermQuery(new Term(Fields.TARGET, code)), limit, byName(Lang.EN));
        return Stored.bytes(searcher, found.scoreDocs, Fields.CARD);
    }

    static Listing list(IndexSearcher searcher, Set<String> kinds, Lang lang, int limit, int offset)
            throws IOException {
        Query query = kinds.isEmpty() ? MatchAllDocsQuery.INSTANCE : anyOf(Fields.KIND, kinds);
        ScoreDoc[] page = page(searcher, query, lang, limit, offset);
        return new Listing(searcher.count(query), Stored.bytes(searcher, page, Fields.CARD));
    }

    /** How many names stand under each letter of a language, in its order; the last is for all others. */
    static Map<String, Integer> letters(IndexSearcher searcher, Lang lang, Set<String> without) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String letter : Letters.of(lang)) {
            counts.put(letter, searcher.count(under(letter, lang, without)));
        }
        int others = searcher.count(under(Letters.NONE, lang, without));
        if (others > 0) {
            counts.put(Letters.NONE, others);
        }
        return counts;
    }

    /** The entries whose names stand under a letter, in the language's order. */
    static Hits named(
            IndexSearcher searcher,
            KnownFaces known,
            String letter,
            Lang lang,
            Set<String> without,
            int limit,
            int offset)
            throws IOException {
        Query query = under(letter, lang, without);
        ScoreDoc[] page = page(searcher, query, lang, limit, offset);
        List<Hit> hits = known.of(searcher, page).stream()
                .map(faces -> new Hit(faces.face(lang), List.of(), null, faces.image()))
                .toList();
        return new Hits(searcher.count(query), hits, Map.of(), Map.of(), List.of());
    }

    private static Query under(String letter, Lang lang, Set<String> without) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.letter(lang), letter)), Occur.MUST)
                .add(anyOf(Fields.KIND, without), Occur.MUST_NOT)
                .build();
    }

    static ScoreDoc[] page(IndexSearcher searcher, Query query, Lang lang, int limit, int offset) throws IOException {
        int wanted = Math.max(1, offset + limit);
        var manager = new TopFieldCollectorManager(byName(lang), wanted, (FieldDoc) null, wanted);
        return page(searcher.search(query, manager).scoreDocs, limit, offset);
    }

    static ScoreDoc[] page(ScoreDoc[] docs, int limit, int offset) {
        return Arrays.copyOfRange(docs, Math.min(offset, docs.length), Math.min(offset + limit, docs.length));
    }

    static Query anyOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Sort byName(Lang lang) {
        return new Sort(new SortField(Fields.sort(lang), SortField.Type.STRING));
    }
}
