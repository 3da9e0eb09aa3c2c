package kg.crafts.kiosk.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index that visitors read from. It holds nothing of its own: whoever fills it gives it everything
 * after {@link #position()}, again from 0 when it was lost.
 *
 * <p>One thread writes; any number read. A damaged index is replaced by a new generation that fills while
 * the old one goes on serving.
 */
public final class ExhibitionIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ExhibitionIndex.class);

    private final Path folder;
    private final KnownFaces faces = new KnownFaces();
    private volatile Generation serving;
    private @Nullable Generation filling;

    private ExhibitionIndex(Path folder) throws IOException {
        this.folder = folder;
        this.serving = openNewest();
    }

    /** Opens the index in a folder, or an empty one where there is none that can be read. */
    public static ExhibitionIndex open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new ExhibitionIndex(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The index folder " + folder + " can't be used", e);
        }
    }

    private Generation openNewest() throws IOException {
        for (Path generation : generations()) {
            try {
                return new Generation(generation, Headwords.NONE);
            } catch (IOException | IllegalArgumentException | IllegalStateException e) {
                LOG.warn("Index {} can't be used and is built anew: {}", generation.getFileName(), e.getMessage());
            }
        }
        return new Generation(nextFolder(), Headwords.NONE);
    }

    /** Newest first. */
    private List<Path> generations() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(
                                    (Path path) -> path.getFileName().toString())
                            .reversed())
                    .toList();
        }
    }

    private Path nextFolder() {
        return folder.resolve(String.format("%019d-%s", System.currentTimeMillis(), UUID.randomUUID()));
    }

    /** The journal position up to which everything is in the index, as far as the writer has said. */
    public long position() {
        Generation target = filling;
        return (target != null ? target : serving).position();
    }

    /** What whoever fills the index last noted with it. */
    public String notes() {
        return target().notes();
    }

    /**
     * Adds or replaces entries, removes others, and makes it all visible at once, as of a position.
     *
     * @param notes kept with the index and handed back by {@link #notes()} after a restart
     * @param more whether more follows at once: this may then become visible with it, a second later at most
     * @return whether it is visible; in a generation that is being filled nothing is before {@link #swap()}
     */
    public boolean apply(
            Collection<Entry> entries, Collection<UUID> removed, long position, String notes, boolean more) {
        Generation target = target();
        try {
            boolean visible = target.apply(entries, removed, more);
            target.reached(position, notes);
            return visible && filling == null;
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexDamaged("The index can't be written: " + e.getMessage(), e);
        }
    }

    private Generation target() {
        Generation target = filling;
        return target != null ? target : serving;
    }

    /** Writes what is visible to disk, so that a restart needs no catching up. */
    public void commit() {
        try {
            target().commit();
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexDamaged("The index can't be written: " + e.getMessage(), e);
        }
    }

    /** Whether the files are still there; one directory listing, so not for every request. */
    public boolean isWhole() {
        return target().isWhole();
    }

    /** Begins a new generation from position 0. The old one serves until {@link #swap()}. */
    public void renew() {
        try {
            Generation abandoned = filling;
            filling = new Generation(nextFolder(), serving.vocabulary().current());
            if (abandoned != null) {
                abandoned.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No new index can be made in " + folder, e);
        }
    }

    /** Serves the generation that was being filled, if there is one, and lets go of the old. */
    public void swap() {
        Generation filled = filling;
        if (filled == null) {
            return;
        }
        Generation old = serving;
        serving = filled;
        filling = null;
        try {
            filled.filled();
            filled.commit();
            old.close();
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("The old index did not close well: {}", e.getMessage());
        }
        removeOthers(filled);
    }

    private void removeOthers(Generation kept) {
        try {
            for (Path generation : generations()) {
                if (!kept.isIn(generation)) {
                    deleteTree(generation);
                }
            }
        } catch (IOException e) {
            LOG.warn("An old index could not be removed: {}", e.getMessage());
        }
    }

    private static void deleteTree(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /**
     * Entries whose words are to be analysed again since the headwords changed, at most so many; whoever fills
     * the index gives them once more.
     */
    public List<UUID> takeStale(int limit) {
        Vocabulary vocabulary = target().vocabulary();
        if (vocabulary.isOverturned()) {
            renew();
            return List.of();
        }
        return vocabulary.takeStale(limit);
    }

    /** What was stored for the entry of a code. */
    public Optional<byte[]> find(String code) {
        return read((searcher, headwords) -> Lookup.find(searcher, code));
    }

    /** The cards of the entries of several codes, those that there are, in no order. */
    public List<byte[]> findAll(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : read((searcher, headwords) -> Lookup.findAll(searcher, codes));
    }

    /** The cards of the entries that point at a code, at most so many. */
    public List<byte[]> linkingTo(String code, int limit) {
        return read((searcher, headwords) -> Lookup.linkingTo(searcher, code, limit));
    }

    /** A page of the entries of some kinds, of all when none is given, in the order of names. */
    public Listing list(Set<String> kinds, Lang lang, int limit, int offset) {
        return read((searcher, headwords) -> Lookup.list(searcher, kinds, lang, limit, offset));
    }

    /** How many names stand under each letter of a language, in its order, but for some kinds. */
    public Map<String, Integer> letters(Lang lang, Set<String> without) {
        return read((searcher, headwords) -> Lookup.letters(searcher, lang, without));
    }

    /** A page of the names under a letter, in the language's order, but for some kinds. */
    public Hits named(String letter, Lang lang, Set<String> without, int limit, int offset) {
        return read((searcher, headwords) -> Lookup.named(searcher, faces, letter, lang, without, limit, offset));
    }

    /** Answers a visitor's question. */
    public Hits search(Query query) {
        return read((searcher, headwords) -> Search.run(searcher, headwords, faces, query));
    }

    /** How many entries there are. */
    public int size() {
        return read((searcher, headwords) -> searcher.getIndexReader().numDocs());
    }

    /** Something read from a searcher. */
    private interface Read<T> {
        T from(IndexSearcher searcher, Headwords headwords) throws IOException;
    }

    private <T> T read(Read<T> read) {
        Generation generation = serving;
        try {
            IndexSearcher searcher = generation.searchers().acquire();
            try {
                return read.from(searcher, generation.vocabulary().current());
            } finally {
                generation.searchers().release(searcher);
            }
        } catch (AlreadyClosedException e) {
            if (generation != serving) {
                return read(read);
            }
            throw new IndexDamaged("The index is closed", e);
        } catch (IOException e) {
            throw new IndexDamaged("The index can't be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            serving.commit();
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("The index was not written at the end and will catch up at the next start: {}", e.getMessage());
        }
        try {
            Generation unfinished = filling;
            if (unfinished != null) {
                unfinished.close();
            }
            serving.close();
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("The index did not close well: {}", e.getMessage());
        }
    }
}
