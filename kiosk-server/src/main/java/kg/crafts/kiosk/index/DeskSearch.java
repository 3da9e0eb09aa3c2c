package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** How a question of staff is put to a searcher. */
final class DeskSearch {

    static final String CHANGED = "changed";
    static final String AUDIENCE = "audience";

    private DeskSearch() {}

    static DeskHits run(IndexSearcher searcher, DeskQuery query, String status) throws IOException {
        Query asked = seenBy(query.audience(), both(DeskWords.query(query.words()), Fields.FACET, query.flag()));
        Query shown = query.status() == null
                ? and(asked, without(status, query.hidden()))
                : both(asked, status, query.status());
        Query ofKind = both(shown, Fields.KIND, query.kind());
        Map<String, Integer> kinds = counts(searcher, shown, status).getOrDefault(Fields.KIND, Map.of());
        Map<String, Integer> statuses =
                counts(searcher, both(asked, Fields.KIND, query.kind()), status).getOrDefault(status, Map.of());
        int total = query.kind() == null
                ? kinds.values().stream().mapToInt(Integer::intValue).sum()
                : kinds.getOrDefault(query.kind(), 0);
        return new DeskHits(total, page(searcher, ofKind, query), kinds, statuses);
    }

    private static List<byte[]> page(IndexSearcher searcher, Query found, DeskQuery query) throws IOException {
        int wanted = Math.max(1, query.offset() + query.limit());
        var manager = new TopFieldCollectorManager(sort(query), wanted, (FieldDoc) null, wanted);
        ScoreDoc[] docs = searcher.search(found, manager).scoreDocs;
        return Stored.bytes(searcher, Lookup.page(docs, query.limit(), query.offset()), Fields.CARD);
    }

    private static Sort sort(DeskQuery query) {
        SortField byName = new SortField(Fields.sort(query.lang()), SortField.Type.STRING);
        return switch (query.order()) {
            case BEST -> new Sort(SortField.FIELD_SCORE, byName);
            case CHANGED -> new Sort(new SortField(CHANGED, SortField.Type.LONG, true), byName);
            case NAME -> new Sort(byName);
        };
    }

    private static Map<String, Map<String, Integer>> counts(IndexSearcher searcher, Query found, String status)
            throws IOException {
        return searcher.search(new ConstantScoreQuery(found), new Counting(List.of(status)));
    }

    /** Of what is found what somebody sees. */
    static Query seenBy(Set<String> audience, Query found) {
        return and(found, Lookup.anyOf(AUDIENCE, audience));
    }

    static List<byte[]> findAll(IndexSearcher searcher, Collection<String> codes, Set<String> audience)
            throws IOException {
        Query found = seenBy(audience, Lookup.anyOf(Fields.CODE, Set.copyOf(codes)));
        return Stored.bytes(searcher, searcher.search(found, codes.size()).scoreDocs, Fields.CARD);
    }

    static List<byte[]> linkingTo(IndexSearcher searcher, String code, int limit, Set<String> audience)
            throws IOException {
        Query found = seenBy(audience, new TermQuery(new Term(Fields.TARGET, code)));
        Sort byName = new Sort(new SortField(Fields.sort(Lang.EN), SortField.Type.STRING));
        return Stored.bytes(searcher, searcher.search(found, limit, byName).scoreDocs, Fields.CARD);
    }

    /** Everything but what has one of these values. */
    static Query without(String field, Set<String> values) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(Lookup.anyOf(field, values), Occur.MUST_NOT)
                .build();
    }

    private static Query both(Query found, String field, @Nullable String value) {
        return value == null ? found : and(found, new TermQuery(new Term(field, value)));
    }

    private static Query and(Query found, Query filter) {
        return new BooleanQuery.Builder()
                .add(found, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }
}
