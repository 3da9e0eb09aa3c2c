package kg.crafts.kiosk.judged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/**
 * What Lucene finds out of the box in the same records: its own analyzers for Russian, English and Korean,
 * the standard one for Kyrgyz, names above text, all words before any.
 */
public final class StockLucene implements Finder, AutoCloseable {

    private static final String CODE = "code";
    private static final String NAME = "name.";
    private static final String TEXT = "text.";
    private static final float NAME_BOOST = 5;
    private static final float TIE = 0.1f;
    private static final int LIMIT = 10;

    private final Analyzer analyzer = new PerFieldAnalyzerWrapper(
            new StandardAnalyzer(),
            Map.of(
                    NAME + Lang.RU, new RussianAnalyzer(),
                    TEXT + Lang.RU, new RussianAnalyzer(),
                    NAME + Lang.EN, new EnglishAnalyzer(),
                    TEXT + Lang.EN, new EnglishAnalyzer(),
                    NAME + Lang.KO, new KoreanAnalyzer(),
                    TEXT + Lang.KO, new KoreanAnalyzer()));
    private final IndexWriter writer;
    private final DirectoryReader reader;

    /** Reads records as a page of them is given to it. */
    public interface Source {
        void giveTo(Taker taker) throws IOException;
    }

    /** Takes one record. */
    public interface Taker {
        void take(ObjectNode record);
    }

    /** Indexes the records in a directory, which stays the caller's. */
    public StockLucene(Directory directory, Source records) throws IOException {
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        records.giveTo(this::add);
        reader = DirectoryReader.open(writer);
    }

    private void add(ObjectNode record) {
        if (record.path("kind").asText().equals("media")) {
            return;
        }
        Document document = new Document();
        document.add(new StoredField(CODE, record.path("code").asText()));
        texts(record.path("name"), NAME, document);
        JsonNode term = record.path("term");
        name(term.path("text"), document);
        term.path("latin").forEach(name -> name(name, document));
        term.path("variants").forEach(name -> name(name, document));
        record.path("alternatives").forEach(names -> names.forEach(name -> name(name, document)));
        record.properties().stream()
                .filter(field ->
                        !Set.of("name", "term", "alternatives", "notes").contains(field.getKey()))
                .forEach(field -> texts(field.getValue(), TEXT, document));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void name(JsonNode name, Document document) {
        if (name.isTextual()) {
            document.add(new TextField(NAME + Lang.KY, name.asText(), Field.Store.NO));
        }
    }

    /** Every text under a node that is given by language. */
    private static void texts(JsonNode node, String prefix, Document document) {
        for (Lang lang : Lang.values()) {
            JsonNode text = node.path(lang.tag()).path("text");
            if (text.isTextual()) {
                document.add(new TextField(prefix + lang, text.asText(), Field.Store.NO));
            }
        }
        node.forEach(child -> texts(child, prefix, document));
    }

    @Override
    public List<String> find(String query, String lang) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        ScoreDoc[] found = searcher.search(query(query, Occur.MUST), LIMIT).scoreDocs;
        if (found.length == 0) {
            found = searcher.search(query(query, Occur.SHOULD), LIMIT).scoreDocs;
        }
        StoredFields stored = searcher.storedFields();
        List<String> codes = new ArrayList<>();
        for (ScoreDoc doc : found) {
            codes.add(stored.document(doc.doc).get(CODE));
        }
        return codes;
    }

    private Query query(String words, Occur occur) {
        QueryBuilder builder = new QueryBuilder(analyzer);
        List<Query> fields = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            Query name = builder.createBooleanQuery(NAME + lang, words, occur);
            if (name != null) {
                fields.add(new BoostQuery(name, NAME_BOOST));
            }
            Query text = builder.createBooleanQuery(TEXT + lang, words, occur);
            if (text != null) {
                fields.add(text);
            }
        }
        return new DisjunctionMaxQuery(fields, TIE);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
        analyzer.close();
    }
}
