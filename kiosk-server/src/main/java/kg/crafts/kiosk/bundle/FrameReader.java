package kg.crafts.kiosk.bundle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads the frames of a bundle, each checked before it is given. Holds one at a time, 17 MiB at most. */
final class FrameReader implements AutoCloseable {

    private final InputStream in;
    private long at;
    private long frames;

    /** @throws BundleRefusal {@code bundle-unknown} */
    FrameReader(Path file) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        byte[] magic = in.readNBytes(Frame.MAGIC.length);
        at = magic.length;
        if (!Arrays.equals(magic, Frame.MAGIC)) {
            in.close();
            throw BundleRefusal.unknown();
        }
    }

    /**
     * The next frame; the last is {@link Frame#END}, after which nothing may be asked for.
     *
     * @throws BundleRefusal {@code bundle-damaged}
     */
    Frame next() throws IOException {
        long begin = at;
        byte[] head = read(Frame.HEAD_BYTES);
        int length = ByteBuffer.wrap(head, 1, Integer.BYTES).getInt();
        if (length < 0 || length > Frame.MAX_BODY_BYTES) {
            throw BundleRefusal.damaged(begin, "a length that can't be");
        }
        byte[] body = read(length);
        if (ByteBuffer.wrap(read(Frame.SUM_BYTES)).getInt() != Frame.sum(head, body)) {
            throw BundleRefusal.damaged(begin, "bytes are not those that were written");
        }
        Frame frame = new Frame(head[0], body, begin);
        if (frame.type() == Frame.END) {
            checkEnd(frame);
        }
        frames++;
        return frame;
    }

    private void checkEnd(Frame end) throws IOException {
        if (end.body().length != Long.BYTES || ByteBuffer.wrap(end.body()).getLong() != frames) {
            throw BundleRefusal.damaged(end.at(), "parts are missing before it");
        }
        if (in.read() >= 0) {
            throw BundleRefusal.damaged(at, "something follows the end");
        }
    }

    private byte[] read(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        at += bytes.length;
        if (bytes.length < length) {
            throw BundleRefusal.cutOff(at);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
