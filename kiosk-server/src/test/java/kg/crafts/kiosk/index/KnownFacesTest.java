package kg.crafts.kiosk.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of faces has an end, and is right as soon as a record has changed. */
class KnownFacesTest {

    private static final int KEPT = 1 << 10;
    private static final int MANY = 3 * KEPT;
    private static final String CODE = "code";

    private final KnownFaces known = new KnownFaces();
    private IndexWriter writer;

    @BeforeEach
    void open() throws IOException {
        writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
    }

    private void put(int number, String name) throws IOException {
        Document document = new Document();
        document.add(new StringField(CODE, String.valueOf(number), Field.Store.NO));
        Entry entry = ExhibitionIndexTest.entry("craft-" + number, "craft", false, Map.of(Lang.KY, name), "");
        document.add(new BinaryDocValuesField(Fields.FACES, Faces.write(entry)));
        writer.updateDocument(new Term(CODE, String.valueOf(number)), document);
    }

    private Faces find(IndexSearcher searcher, int number) throws IOException {
        ScoreDoc[] docs = searcher.search(new TermQuery(new Term(CODE, String.valueOf(number))), 2).scoreDocs;
        assertThat(docs).hasSize(1);
        return known.of(searcher, docs).getFirst();
    }

    private static String name(Faces faces) {
        return faces.name(Lang.KY).text();
    }

    @Test
    void soManyAreKeptAndEachIsWhoseItIs() throws IOException {
        for (int i = 0; i < MANY; i++) {
            put(i, "Шырдак " + i);
        }
        writer.forceMerge(1); // Documents whose numbers differ by what is kept share a place.
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < MANY; i++) {
                    assertThat(name(find(searcher, i))).isEqualTo("Шырдак " + i);
                }
            }
            assertThat(known.size()).isEqualTo(KEPT);
            Faces first = find(searcher, 0);
            assertThat(find(searcher, 0)).as("kept").isSameAs(first);
            assertThat(name(find(searcher, KEPT))).isEqualTo("Шырдак " + KEPT);
            assertThat(find(searcher, 0)).as("the control: they do share it").isNotSameAs(first);
        }
    }

    @Test
    void facesStandInTheOrderInWhichTheyWereAskedFor() throws IOException {
        for (int i = 0; i < 10; i++) {
            put(i, "Шырдак " + i);
            writer.flush(); // A segment each.
        }
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            assertThat(reader.leaves()).hasSizeGreaterThan(1);
            ScoreDoc[] docs = IntStream.of(7, 2, 9, 0)
                    .mapToObj(doc -> new ScoreDoc(doc, 1))
                    .toArray(ScoreDoc[]::new);
            List<Faces> faces = known.of(new IndexSearcher(reader), docs);
            assertThat(faces)
                    .extracting(KnownFacesTest::name)
                    .containsExactly("Шырдак 7", "Шырдак 2", "Шырдак 9", "Шырдак 0");
        }
    }

    /** Updates at random; whoever still reads the older state goes on seeing that. */
    @Test
    void rightAfterAnUpdateTheNewFaceIsShown() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Map<Integer, String> names = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            names.put(i, "Шырдак " + i);
            put(i, names.get(i));
        }
        for (int round = 0; round < 200; round++) {
            int number = random.nextInt(40);
            try (DirectoryReader before = DirectoryReader.open(writer)) {
                IndexSearcher older = new IndexSearcher(before);
                String was = names.get(number);
                assertThat(name(find(older, number))).as("seed %d", seed).isEqualTo(was);
                names.put(number, "Ала кийиз " + round);
                put(number, names.get(number));
                try (DirectoryReader after = DirectoryReader.open(writer)) {
                    assertThat(name(find(new IndexSearcher(after), number)))
                            .as("seed %d", seed)
                            .isEqualTo(names.get(number));
                }
                assertThat(name(find(older, number))).as("seed %d", seed).isEqualTo(was);
            }
        }
    }

    /** The same through everything that a visitor's search goes through. */
    @Test
    void aSearchShowsARecordAsItWasSavedLast(@TempDir Path folder) {
        try (ExhibitionIndex index = ExhibitionIndex.open(folder)) {
            for (int round = 1; round <= 20; round++) {
                Entry entry =
                        ExhibitionIndexTest.entry("version-" + round, "craft", true, Map.of(Lang.KY, "Шырдак"), "");
                index.apply(List.of(withId(entry)), List.of(), round, "", false);
                List<Hit> hits = index.search(Query.of("шырдак", Lang.KY, 10)).hits();
                assertThat(hits)
                        .extracting(hit -> new String(hit.face().bytes(), StandardCharsets.UTF_8))
                        .containsExactly("version-" + round);
            }
        }
    }

    /** One record, whatever its face. */
    private static Entry withId(Entry entry) {
        return new Entry(
                new UUID(7, 7),
                "shyrdak",
                entry.kind(),
                entry.searched(),
                entry.priority(),
                entry.headword(),
                entry.names(),
                entry.otherNames(),
                entry.texts(),
                entry.facets(),
                entry.links(),
                entry.faces(),
                entry.image(),
                new byte[0],
                new byte[0]);
    }
}
