package kg.crafts.kiosk.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import kg.crafts.kiosk.kernel.DurableFiles;
import kg.crafts.kiosk.kernel.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The files of one centre. A file is written beside its place, hashed on the way, synced, and moved into
 * place, so a file that can be found is whole and is what its name says. All methods may be called from
 * any thread; they read and write the disk, so not from an event loop.
 */
public final class MediaStore {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path folder;
    private final PlacedFiles files;
    private final Path incoming;
    private final Path damaged;
    private final MediaLimits limits;
    private final SpaceAccount space;
    private final Partials partials;
    private final AtomicLong revision = new AtomicLong();
    private final List<Runnable> onStored = new CopyOnWriteArrayList<>();
    private final List<Runnable> onWanted = new CopyOnWriteArrayList<>();
    /** One file is taken in by one thread at a time; the hashing of a long video does not hold up others. */
    private final Object[] stripes = Stream.generate(Object::new).limit(64).toArray();

    private MediaStore(Path folder, MediaLimits limits) throws IOException {
        this.folder = folder;
        this.files = new PlacedFiles(folder.resolve("files"));
        this.incoming = Files.createDirectories(folder.resolve("incoming"));
        this.damaged = Files.createDirectories(folder.resolve("damaged"));
        this.limits = limits;
        this.space = new SpaceAccount(limits.maxTotalBytes());
        this.partials = new Partials(folder.resolve("partial"), space);
        PlacedFiles.clear(incoming);
        space.count(files.countBytes());
    }

    /** Opens a store, making its folders where they are missing; what an interrupted put left is taken away. */
    public static MediaStore open(Path folder, MediaLimits limits) throws IOException {
        return new MediaStore(folder, limits);
    }

    /** Takes in a file, whatever it is. */
    public StoredMedia put(InputStream content) throws IOException {
        return put(content, Optional.empty());
    }

    /** Takes in a file that must be the expected one; otherwise nothing is kept and {@code media-hash-mismatch} is told. */
    public StoredMedia put(InputStream content, ContentHash expected) throws IOException {
        return put(content, Optional.of(expected));
    }

    private StoredMedia put(InputStream content, Optional<ContentHash> expected) throws IOException {
        Path written = Files.createTempFile(incoming, "put", ".part");
        try {
            MessageDigest digest = ContentHash.newDigest();
            long size = copyBounded(new DigestInputStream(content, digest), written);
            ContentHash hash = ContentHash.of(digest);
            if (expected.isPresent() && !expected.get().equals(hash)) {
                throw MediaRefusal.mismatch(expected.get(), hash);
            }
            return keep(written, hash, size);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private long copyBounded(InputStream content, Path to) throws IOException {
        long maxBytes = Math.min(limits.maxFileBytes(), Math.max(0, limits.maxTotalBytes() - space.taken()));
        long size = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > maxBytes) {
                    throw size > limits.maxFileBytes()
                            ? MediaRefusal.tooLarge(limits.maxFileBytes())
                            : MediaRefusal.full(limits.maxTotalBytes());
                }
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    private StoredMedia keep(Path written, ContentHash hash, long size) throws IOException {
        Path place = files.place(hash);
        synchronized (stripe(hash)) {
            // The space of a wanted file is given back first, so that a full store can still finish it.
            partials.remove(hash);
            if (!Files.exists(place)) {
                space.take(size);
                DurableFiles.moveIntoPlace(written, place);
                tellStored(hash);
            } else {
                Files.setLastModifiedTime(place, FileTime.from(Instant.now())); // Wanted again: see remove.
            }
            return new StoredMedia(hash, place, size);
        }
    }

    /** The whole, checked file of a hash. */
    public Optional<StoredMedia> find(ContentHash hash) throws IOException {
        return files.find(hash);
    }

    /** The first file in the order of hashes after one, or of all; empty when there is none. */
    public Optional<StoredMedia> next(@Nullable ContentHash after) throws IOException {
        return files.next(after);
    }

    /**
     * Takes a damaged file away from where it is served. What is left of it is kept until the file is here
     * again: where nobody else has it, most of a picture is better than none.
     *
     * @return where it is now
     */
    Path setAside(StoredMedia file) throws IOException {
        Path aside = damaged.resolve(file.hash().hex());
        synchronized (stripe(file.hash())) {
            DurableFiles.moveIntoPlace(file.path(), aside);
            space.giveBack(file.size());
        }
        return aside;
    }

    /**
     * Removes a file, unless it was put here at or after a moment, be it once more.
     *
     * @return whether it was removed
     */
    boolean remove(ContentHash hash, Instant before) throws IOException {
        synchronized (stripe(hash)) {
            Optional<StoredMedia> file = find(hash);
            if (file.isEmpty()
                    || !Files.getLastModifiedTime(file.get().path()).toInstant().isBefore(before)) {
                return false;
            }
            Files.delete(file.get().path());
            space.giveBack(file.get().size());
            return true;
        }
    }

    /** Where a scrub keeps how far it has come. */
    Path scrubNote() {
        return folder.resolve("scrub");
    }

    /**
     * Bytes of a file from an offset on.
     *
     * @param maxBytes how many at most; fewer come back only at the end of the file
     * @return empty when the file is not here
     */
    public Optional<byte[]> read(ContentHash hash, long offset, int maxBytes) throws IOException {
        return files.read(hash, offset, maxBytes);
    }

    /**
     * Says that a record mentions a file. Does nothing when the file is here or wanted already. The wish
     * outlives a restart of the process; after a power cut the last ones may have to be said again.
     *
     * @param size in bytes, as the record says it
     */
    public void want(ContentHash hash, long size) throws IOException {
        if (size < 0 || size > limits.maxFileBytes()) {
            throw MediaRefusal.tooLarge(limits.maxFileBytes());
        }
        synchronized (stripe(hash)) {
            if (find(hash).isEmpty()) {
                partials.add(hash, size);
            }
        }
        onWanted.forEach(Runnable::run);
    }

    /** Says that nothing mentions a file any more; a part of it that has arrived is dropped. */
    public void unwant(ContentHash hash) throws IOException {
        synchronized (stripe(hash)) {
            partials.remove(hash);
        }
    }

    /** The files that are mentioned and not here yet, in no order. */
    public List<WantedMedia> wanted() {
        return partials.list();
    }

    /** One wanted file and how far it has come. */
    public Optional<WantedMedia> findWanted(ContentHash hash) {
        return partials.find(hash);
    }

    /**
     * Adds the next bytes of a wanted file. With the last byte the whole is hashed and becomes visible,
     * or is dropped with {@code media-hash-mismatch} and waited for from its beginning.
     *
     * @param offset must be what {@link WantedMedia#received()} says
     * @return the file once it is whole
     */
    public Optional<StoredMedia> append(ContentHash hash, long offset, byte[] chunk) throws IOException {
        synchronized (stripe(hash)) {
            return appendAlone(hash, offset, chunk);
        }
    }

    private Optional<StoredMedia> appendAlone(ContentHash hash, long offset, byte[] chunk) throws IOException {
        WantedMedia wish = partials.find(hash).orElse(null);
        if (wish == null || wish.received() != offset || chunk.length > wish.size() - offset) {
            throw MediaRefusal.wrongChunk(hash, offset, wish == null ? -1 : wish.received());
        }
        WantedMedia grown = partials.append(wish, chunk);
        if (grown.received() < grown.size()) {
            return Optional.empty();
        }
        ContentHash found = ContentHash.ofFile(partials.path(grown));
        if (!found.equals(hash)) {
            partials.restart(grown);
            throw MediaRefusal.mismatch(hash, found);
        }
        return Optional.of(adopt(grown));
    }

    /** Drops what has arrived of a wanted file, because its bytes are not trusted any more. */
    public void restart(ContentHash hash) throws IOException {
        synchronized (stripe(hash)) {
            WantedMedia wish = partials.find(hash).orElse(null);
            if (wish != null && wish.received() > 0) {
                partials.restart(wish);
            }
        }
    }

    private StoredMedia adopt(WantedMedia whole) throws IOException {
        Path place = files.place(whole.hash());
        DurableFiles.moveIntoPlace(partials.path(whole), place);
        partials.remove(whole.hash());
        space.count(whole.size());
        tellStored(whole.hash());
        return new StoredMedia(whole.hash(), place, whole.size());
    }

    /** Grows by one with every file that becomes visible; begins at 0 with every start. */
    public long revision() {
        return revision.get();
    }

    private void tellStored(ContentHash hash) throws IOException {
        Files.deleteIfExists(damaged.resolve(hash.hex()));
        revision.incrementAndGet();
        onStored.forEach(Runnable::run);
    }

    /** Has somebody told after each file that became visible; it must only note it. */
    public Subscription onStored(Runnable listener) {
        onStored.add(listener);
        return () -> onStored.remove(listener);
    }

    /** Has somebody told when a file is wanted; it must only note it. */
    public Subscription onWanted(Runnable listener) {
        onWanted.add(listener);
        return () -> onWanted.remove(listener);
    }

    /** Bytes taken by files and reserved for files that have begun to arrive. */
    public long takenBytes() {
        return space.taken();
    }

    /** Bytes that may still be taken. */
    public long freeBytes() {
        return Math.max(0, limits.maxTotalBytes() - space.taken());
    }

    private Object stripe(ContentHash hash) {
        return stripes[Math.floorMod(hash.hashCode(), stripes.length)];
    }
}
