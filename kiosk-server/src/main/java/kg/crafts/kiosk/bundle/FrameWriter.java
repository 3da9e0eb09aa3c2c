package kg.crafts.kiosk.bundle;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the frames of a bundle. */
final class FrameWriter implements AutoCloseable {

    private final DataOutputStream out;
    private long frames;

    FrameWriter(Path file) throws IOException {
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        out.write(Frame.MAGIC);
    }

    void write(byte type, byte[] body) throws IOException {
        byte[] head = Frame.head(type, body.length);
        out.write(head);
        out.write(body);
        out.writeInt(Frame.sum(head, body));
        frames++;
    }

    void end() throws IOException {
        write(Frame.END, ByteBuffer.allocate(Long.BYTES).putLong(frames).array());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
