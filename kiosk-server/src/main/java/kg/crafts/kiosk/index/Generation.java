package kg.crafts.kiosk.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** One build of the index: its folder, its writer, its searchers. */
final class Generation {

    /** Raised whenever analysis or fields change: an index of another form is built anew. */
    private static final String FORM = "2";

    private static final double WRITER_BUFFER_MB = 16;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long position;
    private String notes = "";

    Generation(Path folder, Analyzer analyzer) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        this.directory = FSDirectory.open(folder);
        readCommitted();
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setRAMBufferSizeMB(WRITER_BUFFER_MB)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    private void readCommitted() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return;
        }
        Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
        if (!FORM.equals(data.get("form"))) {
            throw new IOException("The index has form " + data.get("form") + ", this program writes " + FORM);
        }
        position = Long.parseLong(data.getOrDefault("position", "0"));
        notes = data.getOrDefault("notes", "");
    }

    IndexWriter writer() {
        return writer;
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
        writer.setLiveCommitData(Map.of("form", FORM, "position", Long.toString(position), "notes", notes)
                .entrySet());
        writer.commit();
    }

    void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
