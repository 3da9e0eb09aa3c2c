package kg.crafts.kiosk.bundle;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.VersionVector;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.DurableFiles;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.StoredMedia;
import org.jspecify.annotations.Nullable;

/** Writes what a centre holds to one file, whoever wrote it first. The centre may be in use meanwhile. */
public final class BundleWriter {

    private static final int SLICE_BYTES = 256 * 1024;
    private static final int CHUNK_BYTES = 64 * 1024;
    private static final int HASHES_A_FRAME = 1_024;

    private final CentreId centre;
    private final Journal journal;
    private final MediaStore media;

    public BundleWriter(CentreId centre, Journal journal, MediaStore media) {
        this.centre = centre;
        this.journal = journal;
        this.media = media;
    }

    /**
     * What a bundle holds.
     *
     * @param changes of all centres
     * @param files of media
     * @param bytes of the whole bundle
     */
    public record Written(long changes, long files, long bytes) {}

    /**
     * Writes a bundle. It appears under its name, in place of what was there, when it is whole and on the disk.
     *
     * @param since a bundle by the centre that this one is for: what that centre held then is left out; null to
     *     leave out nothing
     * @throws BundleRefusal when {@code since} is none
     */
    public Written write(Path file, @Nullable Path since) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Written written;
            try (BundleHead theirs = since == null ? null : BundleHead.open(since)) {
                written = writeAll(unfinished, theirs);
            }
            DurableFiles.moveIntoPlace(unfinished, file);
            return written;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Written writeAll(Path file, @Nullable BundleHead theirs) throws IOException {
        long changes;
        long files;
        try (FrameWriter out = new FrameWriter(file)) {
            out.write(Frame.HEAD, BundleHead.encode(centre, journal.vector()));
            writeHashes(out);
            changes = writeChanges(theirs == null ? VersionVector.EMPTY : theirs.vector(), out);
            files = writeFiles(theirs, out);
            out.end();
        }
        return new Written(changes, files, Files.size(file));
    }

    private void writeHashes(FrameWriter out) throws IOException {
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        for (Optional<StoredMedia> file = media.next(null); file.isPresent(); file = after(file.get())) {
            hashes.writeBytes(bytes(file.get()));
            if (hashes.size() == HASHES_A_FRAME * BundleHead.HASH_BYTES) {
                out.write(Frame.HELD, hashes.toByteArray());
                hashes.reset();
            }
        }
        out.write(Frame.HELD, hashes.toByteArray());
    }

    private Optional<StoredMedia> after(StoredMedia file) throws IOException {
        return media.next(file.hash());
    }

    private static byte[] bytes(StoredMedia file) {
        return HexFormat.of().parseHex(file.hash().hex());
    }

    private long writeChanges(VersionVector theirs, FrameWriter out) throws IOException {
        VersionVector reached = theirs;
        byte[] slice = journal.slice(reached, SLICE_BYTES);
        while (slice.length > 0) {
            out.write(Frame.SLICE, slice);
            reached = reached.after(slice);
            slice = journal.slice(reached, SLICE_BYTES);
        }
        return count(reached) - count(theirs);
    }

    private static long count(VersionVector vector) {
        return vector.heads().values().stream()
                .mapToLong(VersionVector.Head::sequence)
                .sum();
    }

    private long writeFiles(@Nullable BundleHead theirs, FrameWriter out) throws IOException {
        long files = 0;
        for (Optional<StoredMedia> file = media.next(null); file.isPresent(); file = after(file.get())) {
            if ((theirs == null || !theirs.held(file.get().hash())) && write(file.get(), out)) {
                files++;
            }
        }
        return files;
    }

    /** Returns false when the file went away meanwhile, because it is damaged. */
    private static boolean write(StoredMedia file, FrameWriter out) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] head = ByteBuffer.allocate(BundleHead.HASH_BYTES + Long.BYTES)
                    .put(bytes(file))
                    .putLong(file.size())
                    .array();
            out.write(Frame.FILE, head);
            for (long left = file.size(); left > 0; ) {
                byte[] chunk = in.readNBytes((int) Math.min(left, CHUNK_BYTES));
                if (chunk.length == 0) {
                    throw new EOFException(file.path() + " became shorter while it was read");
                }
                out.write(Frame.CHUNK, chunk);
                left -= chunk.length;
            }
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
