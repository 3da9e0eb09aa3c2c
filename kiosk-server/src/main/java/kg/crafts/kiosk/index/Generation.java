package kg.crafts.kiosk.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** One build of the index: its folder, its writer, its searchers. */
final class Generation {

    /** Raised whenever analysis or fields change: an index of another form is built anew. */
    private static final String FORM = "7";

    private static final double WRITER_BUFFER_MB = 16;

    /** Fewer segments than Lucene's 10: a visitor's question looks each of its words up in every one. */
    private static final double SEGMENTS_PER_TIER = 4;

    /** Of many entries, those of so long are made visible together: each time costs a segment of its own. */
    private static final long UNSEEN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final Similarity WEIGHTS = new Weights();
    private static final String SETTLED = "settled";

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Vocabulary vocabulary;
    private long position;
    private String notes = "";
    private boolean settled = true;
    private long refreshed = System.nanoTime();
    private boolean unseen;

    /**
     * Opens a build or begins one.
     *
     * @param expected headwords that will be in it when it is filled
     */
    Generation(Path folder, Headwords expected) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        this.directory = FSDirectory.open(folder);
        readCommitted();
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer())
                .setSimilarity(WEIGHTS)
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER))
                .setRAMBufferSizeMB(WRITER_BUFFER_MB)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(WEIGHTS);
                // Nothing that visitors ask is worth keeping whole bit sets for.
                searcher.setQueryCache(null);
                return searcher;
            }
        });
        this.vocabulary = readVocabulary(expected);
    }

    private Vocabulary readVocabulary(Headwords expected) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return new Vocabulary(searcher.getIndexReader(), settled, expected);
        } finally {
            searchers.release(searcher);
        }
    }

    private void readCommitted() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return;
        }
        Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
        if (!FORM.equals(data.get("form"))) {
            throw new IOException("The index has form " + data.get("form") + ", this program writes " + FORM);
        }
        settled = SETTLED.equals(data.get("analysis"));
        position = Long.parseLong(data.getOrDefault("position", "0"));
        notes = data.getOrDefault("notes", "");
    }

    /**
     * Adds or replaces entries and removes others.
     *
     * @param more whether more follows at once, so that this may be made visible with it
     * @return whether it is visible
     */
    boolean apply(Collection<Entry> entries, Collection<UUID> removed, boolean more) throws IOException {
        if (entries.isEmpty() && removed.isEmpty() && !unseen) {
            return true;
        }
        Documents documents = vocabulary.documents(entries);
        for (Entry entry : entries) {
            writer.updateDocument(new Term(Fields.ID, entry.id().toString()), documents.of(entry));
        }
        for (UUID id : removed) {
            writer.deleteDocuments(new Term(Fields.ID, id.toString()));
        }
        boolean vocabularyChanged = !removed.isEmpty() || entries.stream().anyMatch(Entry::headword);
        unseen = more && !vocabularyChanged && System.nanoTime() - refreshed < UNSEEN_NANOS;
        if (unseen) {
            return false;
        }
        searchers.maybeRefreshBlocking();
        refreshed = System.nanoTime();
        if (vocabularyChanged) {
            IndexSearcher searcher = searchers.acquire();
            try {
                vocabulary.follow(searcher, entries);
            } finally {
                searchers.release(searcher);
            }
        }
        return true;
    }

    /** Ends the first filling: all headwords are in. */
    void filled() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            vocabulary.settle(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    SearcherManager searchers() {
        return searchers;
    }

    long position() {
        return position;
    }

    String notes() {
        return notes;
    }

    void reached(long newPosition, String newNotes) {
        position = newPosition;
        notes = newNotes;
    }

    /** Whether the files on disk are still there. A deleted index goes on serving from memory, but would not survive. */
    boolean isWhole() {
        try (var files = Files.list(folder)) {
            return writer.isOpen()
                    && files.anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
        } catch (IOException e) {
            return false;
        }
    }

    boolean isIn(Path path) {
        return folder.equals(path);
    }

    void commit() throws IOException {
        String analysis = vocabulary.isSettled() ? SETTLED : "unsettled";
        writer.setLiveCommitData(
                Map.of("form", FORM, "position", Long.toString(position), "notes", notes, "analysis", analysis)
                        .entrySet());
        writer.commit();
    }

    void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
