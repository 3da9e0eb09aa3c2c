package kg.crafts.kiosk.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.Receipt;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaRefusal;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.WantedMedia;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a bundle as if it came over the network: each signed group of changes wholly or not at all, and of the
 * files those that records here mention. Reading it again, or an older one, changes nothing. Used once.
 */
public final class BundleReader {

    private static final int MAX_PROBLEMS = 100;

    private final Journal journal;
    private final MediaStore media;
    private final Runnable beforeFiles;
    private final List<String> problems = new ArrayList<>();
    private long applied;
    private long had;
    private long files;
    private long filesHad;
    private long filesUnwanted;

    /** @param beforeFiles run between changes and files: has whatever the changes mention be wanted */
    public BundleReader(Journal journal, MediaStore media, Runnable beforeFiles) {
        this.journal = journal;
        this.media = media;
        this.beforeFiles = beforeFiles;
    }

    /**
     * What became of a bundle.
     *
     * @param from who wrote it; null when even that can't be read
     * @param applied changes that are new here
     * @param had changes that were here before
     * @param files that are new here
     * @param filesHad that were here before
     * @param filesUnwanted that no record here mentions, and that were not taken
     * @param problems what was not taken, why, and where it stands in the bundle; the first 100
     */
    public record Outcome(
            @Nullable CentreId from,
            long applied,
            long had,
            long files,
            long filesHad,
            long filesUnwanted,
            List<String> problems) {

        /** Whether all of the bundle is here now. */
        public boolean whole() {
            return problems.isEmpty();
        }
    }

    /**
     * Reads a bundle up to its end or to the first damage; what stands before that is taken in.
     *
     * @throws kg.crafts.kiosk.kernel.Refusal when this centre takes in nothing now
     */
    public Outcome read(Path bundle) throws IOException {
        CentreId from = null;
        try (FrameReader frames = new FrameReader(bundle)) {
            from = BundleHead.centre(frames.next());
            readAll(frames);
        } catch (BundleRefusal e) {
            problem(String.valueOf(e.getMessage()));
        }
        return new Outcome(from, applied, had, files, filesHad, filesUnwanted, List.copyOf(problems));
    }

    private void readAll(FrameReader frames) throws IOException {
        boolean filesBegan = false;
        for (Frame frame = frames.next(); frame.type() != Frame.END; frame = frames.next()) {
            switch (frame.type()) {
                case Frame.HELD -> {}
                case Frame.SLICE -> receive(frame);
                case Frame.FILE -> {
                    if (!filesBegan) {
                        filesBegan = true;
                        beforeFiles.run();
                    }
                    readFile(frame, frames);
                }
                default -> throw BundleRefusal.damaged(frame.at(), "a part that has no place there");
            }
        }
    }

    private void receive(Frame frame) {
        Receipt receipt = journal.receive(frame.body());
        applied += receipt.applied();
        had += receipt.alreadyHad();
        for (Receipt.Refused refused : receipt.refused()) {
            String which = refused.origin() == null ? "A part" : refused.origin() + "." + refused.sequence();
            problem(which + ", at byte " + frame.at() + ", was not taken: " + refused.reason() + ". "
                    + refused.message());
        }
    }

    private void readFile(Frame frame, FrameReader frames) throws IOException {
        if (frame.body().length != BundleHead.HASH_BYTES + Long.BYTES) {
            throw BundleRefusal.damaged(frame.at(), "a file without a name");
        }
        ByteBuffer head = ByteBuffer.wrap(frame.body());
        ContentHash hash = BundleHead.hash(head);
        long size = head.getLong();
        Chunks chunks = new Chunks(frames, size);
        if (media.find(hash).isPresent()) {
            filesHad++;
        } else if (media.findWanted(hash).map(WantedMedia::size).orElse(-1L) == size) {
            take(hash, chunks, frame.at());
        } else {
            filesUnwanted++;
        }
        chunks.skipRest();
    }

    private void take(ContentHash hash, Chunks chunks, long at) throws IOException {
        try {
            media.put(chunks, hash);
            files++;
        } catch (MediaRefusal e) {
            problem("The file " + hash + ", at byte " + at + ", was not taken: " + e.getMessage());
        }
    }

    private void problem(String what) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(what);
        }
    }

    /** The bytes of one file, which stand in the frames that follow. */
    private static final class Chunks extends InputStream {

        private final FrameReader frames;
        private long left;
        private ByteBuffer chunk = ByteBuffer.allocate(0);

        Chunks(FrameReader frames, long size) {
            this.frames = frames;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (!chunk.hasRemaining() && left > 0) {
                advance();
            }
            if (!chunk.hasRemaining()) {
                return -1;
            }
            int taken = Math.min(length, chunk.remaining());
            chunk.get(into, offset, taken);
            return taken;
        }

        private void advance() throws IOException {
            Frame frame = frames.next();
            if (frame.type() != Frame.CHUNK || frame.body().length == 0 || frame.body().length > left) {
                throw BundleRefusal.damaged(frame.at(), "a file that does not go on");
            }
            left -= frame.body().length;
            chunk = ByteBuffer.wrap(frame.body());
        }

        void skipRest() throws IOException {
            while (left > 0) {
                advance();
            }
        }
    }
}
