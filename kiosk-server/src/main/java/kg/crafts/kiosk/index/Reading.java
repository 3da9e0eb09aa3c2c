package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** How each question is asked of a searcher. */
final class Reading {

    /** Typing mistakes are looked for only when fewer than this were found without. */
    private static final int ENOUGH = 3;

    /** Kinds that visitors do not look for by themselves. */
    private static final Set<String> UNSEARCHED = Set.of("media");

    private Reading() {}

    static Optional<byte[]> find(IndexSearcher searcher, String code) throws IOException {
        TopDocs found = searcher.search(new TermQuery(new Term(Documents.CODE, code)), 1);
        return stored(searcher, found.scoreDocs, Documents.STORED).stream().findFirst();
    }

    static List<byte[]> findAll(IndexSearcher searcher, Collection<String> codes) throws IOException {
        List<BytesRef> terms = codes.stream().map(BytesRef::new).toList();
        TopDocs found = searcher.search(new TermInSetQuery(Documents.CODE, terms), codes.size());
        return stored(searcher, found.scoreDocs, Documents.CARD);
    }

    static List<byte[]> linkingTo(IndexSearcher searcher, String code, int limit) throws IOException {
        Sort order = new Sort(new SortField(Documents.sortField(Lang.EN), SortField.Type.STRING));
        TopDocs found = searcher.search(new TermQuery(new Term(Documents.TARGET, code)), limit, order);
        return stored(searcher, found.scoreDocs, Documents.CARD);
    }

    static Hits search(IndexSearcher searcher, Analyzer analyzer, Query query) throws IOException {
        QueryPlan plan = new QueryPlan(analyzer, searcher.getIndexReader(), query.words());
        if (query.words().isBlank()) {
            return page(searcher, QueryPlan.everything(), query, byName(query.lang()));
        }
        if (plan.isEmpty()) {
            return new Hits(0, List.of(), Map.of());
        }
        Sort best = new Sort(
                SortField.FIELD_SCORE,
                new SortField(Documents.LENGTH, SortField.Type.INT),
                new SortField(Documents.sortField(query.lang()), SortField.Type.STRING));
        Hits strict = page(searcher, plan.query(Occur.MUST, false), query, best);
        if (strict.total() >= ENOUGH) {
            return strict;
        }
        Hits forgiving = page(searcher, plan.query(Occur.MUST, true), query, best);
        return forgiving.total() > 0 ? forgiving : page(searcher, plan.query(Occur.SHOULD, true), query, best);
    }

    private static Sort byName(Lang lang) {
        return new Sort(new SortField(Documents.sortField(lang), SortField.Type.STRING));
    }

    private static Hits page(IndexSearcher searcher, org.apache.lucene.search.Query found, Query query, Sort order)
            throws IOException {
        int wanted = Math.max(1, query.offset() + query.limit());
        TopFieldCollectorManager best = new TopFieldCollectorManager(order, wanted, (FieldDoc) null, wanted);
        org.apache.lucene.search.Query all = filtered(found, Set.of());
        Map<String, Integer> kinds;
        TopDocs top;
        if (query.kinds().isEmpty()) {
            Object[] both = searcher.search(all, new MultiCollectorManager(best, new KindCounts()));
            top = (TopDocs) both[0];
            kinds = KindCounts.cast(both[1]);
        } else {
            top = searcher.search(filtered(found, query.kinds()), best);
            kinds = searcher.search(all, new KindCounts());
        }
        int from = Math.min(query.offset(), top.scoreDocs.length);
        int to = Math.min(query.offset() + query.limit(), top.scoreDocs.length);
        ScoreDoc[] page = Arrays.copyOfRange(top.scoreDocs, from, to);
        return new Hits(total(kinds, query.kinds()), stored(searcher, page, Documents.CARD), kinds);
    }

    private static int total(Map<String, Integer> counts, Set<String> kinds) {
        return counts.entrySet().stream()
                .filter(count -> kinds.isEmpty() || kinds.contains(count.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static org.apache.lucene.search.Query filtered(org.apache.lucene.search.Query query, Set<String> kinds) {
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (kinds.isEmpty()) {
            both.add(anyOf(UNSEARCHED), Occur.MUST_NOT);
        } else {
            both.add(anyOf(kinds), Occur.FILTER);
        }
        return both.build();
    }

    private static org.apache.lucene.search.Query anyOf(Set<String> kinds) {
        return new TermInSetQuery(
                Documents.KIND, kinds.stream().map(BytesRef::new).toList());
    }

    private static List<byte[]> stored(IndexSearcher searcher, ScoreDoc[] docs, String field) throws IOException {
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
