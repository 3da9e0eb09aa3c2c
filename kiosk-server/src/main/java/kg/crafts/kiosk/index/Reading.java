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
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
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

    private static final Set<String> STORED = Set.of(Documents.STORED);

    private Reading() {}

    static Optional<byte[]> find(IndexSearcher searcher, String code) throws IOException {
        TopDocs found = searcher.search(new TermQuery(new Term(Documents.CODE, code)), 1);
        return stored(searcher, found.scoreDocs).stream().findFirst();
    }

    static List<byte[]> findAll(IndexSearcher searcher, Collection<String> codes) throws IOException {
        List<BytesRef> terms = codes.stream().map(BytesRef::new).toList();
        TopDocs found = searcher.search(new TermInSetQuery(Documents.CODE, terms), codes.size());
        return stored(searcher, found.scoreDocs);
    }

    static List<byte[]> linkingTo(IndexSearcher searcher, String code, int limit) throws IOException {
        Sort order = new Sort(new SortField(Documents.sortField(Lang.EN), SortField.Type.STRING));
        TopDocs found = searcher.search(new TermQuery(new Term(Documents.TARGET, code)), limit, order);
        return stored(searcher, found.scoreDocs);
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
        org.apache.lucene.search.Query strict = plan.query(Occur.MUST, false);
        if (searcher.count(filtered(strict, query.kinds())) >= ENOUGH) {
            return page(searcher, strict, query, best);
        }
        Hits forgiving = page(searcher, plan.query(Occur.MUST, true), query, best);
        return forgiving.total() > 0 ? forgiving : page(searcher, plan.query(Occur.SHOULD, true), query, best);
    }

    private static Sort byName(Lang lang) {
        return new Sort(new SortField(Documents.sortField(lang), SortField.Type.STRING));
    }

    private static Hits page(IndexSearcher searcher, org.apache.lucene.search.Query found, Query query, Sort order)
            throws IOException {
        Map<String, Integer> kinds = searcher.search(filtered(found, Set.of()), new KindCounts());
        int total = total(kinds, query.kinds());
        int wanted = Math.min(query.offset() + query.limit(), total);
        if (wanted <= query.offset()) {
            return new Hits(total, List.of(), kinds);
        }
        TopDocs top = searcher.search(
                filtered(found, query.kinds()), new TopFieldCollectorManager(order, wanted, (FieldDoc) null, wanted));
        ScoreDoc[] page =
                Arrays.copyOfRange(top.scoreDocs, Math.min(query.offset(), top.scoreDocs.length), top.scoreDocs.length);
        return new Hits(total, stored(searcher, page), kinds);
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

    private static List<byte[]> stored(IndexSearcher searcher, ScoreDoc[] docs) throws IOException {
        List<byte[]> all = new ArrayList<>(docs.length);
        for (ScoreDoc doc : docs) {
            BytesRef bytes = searcher.storedFields().document(doc.doc, STORED).getBinaryValue(Documents.STORED);
            all.add(BytesRef.deepCopyOf(bytes).bytes);
        }
        return all;
    }
}
