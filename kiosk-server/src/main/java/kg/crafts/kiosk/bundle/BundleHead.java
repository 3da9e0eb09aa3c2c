package kg.crafts.kiosk.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import kg.crafts.kiosk.journal.VersionVector;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.media.ContentHash;
import org.jspecify.annotations.Nullable;

/** What the writer of a bundle says that it held: read from the beginning of its bundle, as far as is asked. */
final class BundleHead implements AutoCloseable {

    static final int HASH_BYTES = 32;

    private final FrameReader frames;
    private final VersionVector vector;
    private ByteBuffer hashes = ByteBuffer.allocate(0);
    private @Nullable ContentHash current;
    private boolean ended;

    private BundleHead(FrameReader frames, Frame head) {
        this.frames = frames;
        this.vector = vector(head);
    }

    /** @throws Refusal when it is no bundle or damaged */
    static BundleHead open(Path bundle) throws IOException {
        FrameReader frames = new FrameReader(bundle);
        try {
            return new BundleHead(frames, frames.next());
        } catch (IOException | Refusal e) {
            frames.close();
            throw e;
        }
    }

    static byte[] encode(CentreId centre, VersionVector vector) {
        byte[] name = centre.value().getBytes(StandardCharsets.UTF_8);
        byte[] held = vector.toBytes();
        return ByteBuffer.allocate(name.length + 1 + held.length)
                .put(name)
                .put((byte) 0)
                .put(held)
                .array();
    }

    static CentreId centre(Frame head) {
        try {
            return new CentreId(new String(head.body(), 0, nameLength(head), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw BundleRefusal.damaged(head.at(), "it does not begin with the name of a centre");
        }
    }

    private static VersionVector vector(Frame head) {
        return VersionVector.parse(Arrays.copyOfRange(head.body(), nameLength(head) + 1, head.body().length));
    }

    private static int nameLength(Frame head) {
        int length = 0;
        while (length < head.body().length && head.body()[length] != 0) {
            length++;
        }
        if (head.type() != Frame.HEAD || length == head.body().length) {
            throw BundleRefusal.damaged(head.at(), "it does not begin with who wrote it");
        }
        return length;
    }

    VersionVector vector() {
        return vector;
    }

    /** Whether a file was held. Must be asked in the order of hashes. */
    boolean held(ContentHash file) throws IOException {
        while (!ended && (current == null || current.compareTo(file) < 0)) {
            advance();
        }
        return !ended && file.equals(current);
    }

    private void advance() throws IOException {
        if (!hashes.hasRemaining()) {
            Frame next = frames.next();
            ended = next.type() != Frame.HELD || next.body().length % HASH_BYTES != 0;
            hashes = ByteBuffer.wrap(next.body());
        }
        if (!ended && hashes.hasRemaining()) {
            current = hash(hashes);
        }
    }

    static ContentHash hash(ByteBuffer from) {
        byte[] bytes = new byte[HASH_BYTES];
        from.get(bytes);
        return new ContentHash(HexFormat.of().formatHex(bytes));
    }

    @Override
    public void close() throws IOException {
        frames.close();
    }
}
