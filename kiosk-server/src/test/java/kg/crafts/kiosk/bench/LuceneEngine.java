package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kg.crafts.kiosk.fold.Json;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Lucene with nothing around it, on the very index that the server made: the query that somebody who knows
 * Lucene would write for names in Latin letters. Words of names, the last one as a beginning, then words
 * of English text; mistakes only when that finds too little.
 */
final class LuceneEngine implements Engine {

    /** Words of names, in lower case. */
    private static final String NAME = "name";

    /** Their beginnings. */
    private static final String PREFIX = "prefix";

    private static final int LONGEST_PREFIX = 12;
    private static final String TEXT = "text";
    private static final String CARD = "card";
    private static final int ENOUGH = 3;
    private static final int LONG = 6;
    private static final int EXPANSIONS = 20;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LuceneEngine(Path index) throws IOException {
        directory = FSDirectory.open(index);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        for (String field : List.of(NAME, PREFIX, TEXT)) {
            if (FieldInfos.getMergedFieldInfos(reader).fieldInfo(field) == null) {
                throw new IOException("The index has no field " + field + " any more: this benchmark is behind");
            }
        }
    }

    @Override
    public String name() {
        return "raw Lucene, same index";
    }

    @Override
    public Session open() {
        return typed -> found(typed.each());
    }

    private Supplier<List<String>> found(List<String> words) throws IOException {
        TopDocs found = searcher.search(query(words, false), Typed.LIMIT);
        if (found.scoreDocs.length < ENOUGH) {
            found = searcher.search(query(words, true), Typed.LIMIT);
        }
        StoredFields stored = searcher.storedFields();
        List<byte[]> cards = new ArrayList<>();
        for (ScoreDoc doc : found.scoreDocs) {
            cards.add(stored.document(doc.doc).getBinaryValue(CARD).bytes);
        }
        return () -> cards.stream()
                .map(card -> Json.read(card).path("code").asText())
                .toList();
    }

    private Query query(List<String> words, boolean typos) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int at = 0; at < words.size(); at++) {
            all.add(word(words.get(at), at == words.size() - 1, typos), Occur.MUST);
        }
        return all.build();
    }

    private Query word(String word, boolean last, boolean typos) {
        List<Query> tiers = new ArrayList<>();
        tiers.add(tier(new TermQuery(new Term(NAME, word)), 4));
        if (last) {
            String begun = word.substring(0, Math.min(LONGEST_PREFIX, word.length()));
            tiers.add(tier(new TermQuery(new Term(PREFIX, begun)), 3));
        }
        tiers.add(tier(new TermQuery(new Term(TEXT, stem(word))), 2));
        if (typos) {
            int edits = word.length() >= LONG ? 2 : 1;
            tiers.add(tier(new FuzzyQuery(new Term(NAME, word), edits, 1, EXPANSIONS, true), 1));
        }
        return new DisjunctionMaxQuery(tiers, 0);
    }

    private static String stem(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static Query tier(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }

    @Override
    public double megabytes() throws IOException {
        return Memory.resident(ProcessHandle.current().pid());
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
