package kg.crafts.kiosk.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index that staff read from, apart from the visitors': it holds what nobody else may see, and no visitor's route
 * knows it. It holds nothing of its own: whoever fills it gives it everything after {@link #position()}, again from 0
 * when it was lost. One thread writes; any number read.
 */
public final class DeskIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeskIndex.class);

    /** Raised whenever fields or cards change: an index of another form is built anew. */
    private static final String FORM = "2";

    private static final String STATUS = "status";
    private static final double WRITER_BUFFER_MB = 8;

    /** So many changes may have to be caught up with after a crash. */
    private static final int MAX_UNCOMMITTED = 2_000;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Letters letters = new Letters();

    /** Told last, so that whoever reads it finds everything up to it. */
    private volatile long position;

    private String stamp = "";
    private int uncommitted;

    private DeskIndex(Path folder) throws IOException {
        directory = FSDirectory.open(Files.createDirectories(folder));
        readCommitted();
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new KeywordAnalyzer())
                        .setRAMBufferSizeMB(WRITER_BUFFER_MB)
                        .setCommitOnClose(false));
        searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setQueryCache(null); // Few ask, and rarely the same twice.
                return searcher;
            }
        });
    }

    /** Opens the index in a folder, or an empty one where there is none that can be read. */
    public static DeskIndex open(Path folder) {
        try {
            return new DeskIndex(folder);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The desk's index can't be used and is built anew: {}", e.getMessage());
            return anew(folder);
        }
    }

    /** An empty one, whatever was in the folder. */
    public static DeskIndex anew(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                for (Path file : list(folder)) {
                    Files.delete(file);
                }
            }
            return new DeskIndex(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The index folder " + folder + " can't be used", e);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void readCommitted() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return;
        }
        Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
        if (!FORM.equals(data.get("form"))) {
            directory.close();
            throw new IOException("it has form " + data.get("form") + ", this program writes " + FORM);
        }
        position = Long.parseLong(data.getOrDefault("position", "0"));
        stamp = data.getOrDefault("stamp", "");
    }

    /** Up to where everything is in it and can be found, as far as the writer has said; any thread may ask. */
    public long position() {
        return position;
    }

    /** What the writer said that its positions mean; empty for an index that begins. */
    public String stamp() {
        return stamp;
    }

    /** Adds or replaces entries, removes others, and makes it visible as of a position. */
    public void apply(Collection<DeskEntry> entries, Collection<UUID> removed, long newPosition, String newStamp) {
        try {
            for (DeskEntry entry : entries) {
                writer.updateDocument(new Term(Fields.ID, entry.id().toString()), document(entry));
            }
            for (UUID id : removed) {
                writer.deleteDocuments(new Term(Fields.ID, id.toString()));
            }
            uncommitted += entries.size() + removed.size();
            searchers.maybeRefreshBlocking();
            stamp = newStamp;
            position = newPosition;
            if (uncommitted > MAX_UNCOMMITTED) {
                commit();
            }
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexDamaged("The desk's index can't be written: " + e.getMessage(), e);
        }
    }

    private Document document(DeskEntry entry) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, entry.id().toString(), Field.Store.NO));
        document.add(new StringField(Fields.CODE, entry.code(), Field.Store.NO));
        document.add(new StringField(Fields.KIND, entry.kind(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.KIND, new BytesRef(entry.kind())));
        document.add(new StringField(STATUS, entry.status(), Field.Store.NO));
        document.add(new SortedSetDocValuesField(Fields.count(STATUS), new BytesRef(entry.status())));
        entry.flags().forEach(flag -> document.add(new StringField(Fields.FACET, flag, Field.Store.NO)));
        entry.links().forEach(code -> document.add(new StringField(Fields.TARGET, code, Field.Store.NO)));
        entry.audience().forEach(one -> document.add(new StringField(DeskSearch.AUDIENCE, one, Field.Store.NO)));
        document.add(new NumericDocValuesField(DeskSearch.CHANGED, entry.changedMs()));
        document.add(new BinaryDocValuesField(DeskSums.FIGURES, DeskSums.bytes(entry.figures())));
        document.add(new StoredField(Fields.CARD, entry.card()));
        for (Lang lang : Lang.values()) {
            String shown = lang.fallback().stream()
                    .filter(entry.names()::containsKey)
                    .map(entry.names()::get)
                    .findFirst()
                    .orElse(entry.code());
            document.add(new SortedDocValuesField(Fields.sort(lang), letters.key(lang, shown)));
        }
        DeskWords.index(entry, document);
        return document;
    }

    private void commit() throws IOException {
        writer.setLiveCommitData(Map.of("form", FORM, "position", Long.toString(position), "stamp", stamp)
                .entrySet());
        writer.commit();
        uncommitted = 0;
    }

    /** A page of what is asked for, counted. */
    public DeskHits search(DeskQuery query) {
        return read(searcher -> DeskSearch.run(searcher, query, STATUS));
    }

    /** By kind: how many entries there are, but for some statuses, then the sum of each of their figures. */
    public Map<String, long[]> sums(Set<String> hidden, Set<String> audience) {
        return read(searcher ->
                searcher.search(DeskSearch.seenBy(audience, DeskSearch.without(STATUS, hidden)), new DeskSums()));
    }

    /** The cards of the entries of several codes, those that there are, in no order. */
    public List<byte[]> findAll(Collection<String> codes, Set<String> audience) {
        return codes.isEmpty() ? List.of() : read(searcher -> DeskSearch.findAll(searcher, codes, audience));
    }

    /** The cards of the entries that point at a code, at most so many. */
    public List<byte[]> linkingTo(String code, int limit, Set<String> audience) {
        return read(searcher -> DeskSearch.linkingTo(searcher, code, limit, audience));
    }

    /** How many entries of a flag somebody sees, whatever their status. */
    public int count(String flag, Set<String> audience) {
        return read(searcher ->
                searcher.count(DeskSearch.seenBy(audience, new TermQuery(new Term(Fields.FACET, flag)))));
    }

    /** Something read from a searcher. */
    private interface Read<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private <T> T read(Read<T> read) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return read.from(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexDamaged("The desk's index can't be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            if (uncommitted > 0 && writer.isOpen()) {
                commit();
            }
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("The desk's index did not close well and will catch up: {}", e.getMessage());
        }
    }
}
