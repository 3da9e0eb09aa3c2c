package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Names to offer for a question that found nothing: of headwords that are spelled nearly so, or begin so. */
final class NearWords {

    private static final int MAX_OFFERED = 6;
    private static final int SHORTEST_BEGINNING = 2;

    private final IndexSearcher searcher;
    private final Keys keys;
    private final KnownFaces faces;

    NearWords(IndexSearcher searcher, Keys keys, KnownFaces faces) {
        this.searcher = searcher;
        this.keys = keys;
        this.faces = faces;
    }

    List<Hit.Other> find(QueryPlan plan, Lang lang) throws IOException {
        Map<String, Hit.Other> offered = new LinkedHashMap<>();
        for (QueryPlan.Asked word : plan.words()) {
            String key = word.forms().key();
            if (!word.optional() && !key.isEmpty()) {
                for (Query query : queries(key)) {
                    offer(query, lang, offered);
                }
            }
        }
        return new ArrayList<>(offered.values());
    }

    private List<Query> queries(String key) {
        List<Query> queries = new ArrayList<>();
        for (Keys.Candidate candidate : keys.near(key, Math.min(2, key.length() / 2))) {
            queries.add(new TermQuery(new Term(Fields.VOCABULARY, candidate.text())));
        }
        for (int end = key.length() - 1; end >= Math.max(SHORTEST_BEGINNING, key.length() / 2); end--) {
            for (String begun : keys.begun(key.substring(0, end))) {
                queries.add(new TermQuery(new Term(Fields.VOCABULARY, begun)));
            }
        }
        return queries;
    }

    private void offer(Query query, Lang lang, Map<String, Hit.Other> offered) throws IOException {
        if (offered.size() >= MAX_OFFERED) {
            return;
        }
        for (Faces found : faces.of(searcher, searcher.search(query, MAX_OFFERED - offered.size()).scoreDocs)) {
            Face face = found.face(lang);
            offered.putIfAbsent(face.name(), new Hit.Other(face.name(), face.lang()));
        }
    }
}
