package kg.crafts.kiosk.media.sniff;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Bytes from front to back. Whoever wants more than there are is told that the end is missing. */
final class Input {

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;

    Input(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /** The next byte, 0 to 255. */
    int u8() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw FileRefused.truncated();
        }
        return next;
    }

    int u16() throws IOException {
        return (u8() << 8) | u8();
    }

    long u32() throws IOException {
        return ((long) u16() << 16) | u16();
    }

    long u32Little() throws IOException {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) u32()));
    }

    byte[] bytes(int count) throws IOException {
        byte[] read = in.readNBytes(count);
        if (read.length < count) {
            throw FileRefused.truncated();
        }
        return read;
    }

    void skip(long count) throws IOException {
        try {
            in.skipNBytes(count);
        } catch (EOFException e) {
            throw FileRefused.truncated();
        }
    }

    /** Passes so many bytes on. */
    void copy(long count, OutputStream to) throws IOException {
        byte[] buffer = new byte[(int) Math.min(count, BUFFER)];
        long left = count;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw FileRefused.truncated();
            }
            to.write(buffer, 0, read);
            left -= read;
        }
    }

    /** Whether anything follows. */
    boolean hasMore() throws IOException {
        in.mark(1);
        boolean more = in.read() >= 0;
        in.reset();
        return more;
    }
}
