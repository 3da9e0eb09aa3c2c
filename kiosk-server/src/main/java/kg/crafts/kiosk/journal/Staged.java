package kg.crafts.kiosk.journal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Drafts without number, encoded and checked, waiting in a file beside the journal for the one transaction that
 * takes them all. So the memory that they need does not grow with them, and nothing can be wrong with them once the
 * transaction has begun.
 */
final class Staged implements AutoCloseable {

    private static final String PREFIX = "staged-";

    private final Path file;
    private final long count;

    private Staged(Path file, long count) {
        this.file = file;
        this.count = count;
    }

    /** Something done with each. */
    interface Visitor {
        void visit(Command.Prepared draft) throws SQLException;
    }

    /** Throws the refusal {@code beyond-limits}, and keeps nothing then. */
    static Staged write(Path folder, Iterable<Draft> drafts) throws IOException {
        Path file = Files.createTempFile(folder, PREFIX, "");
        long count = 0;
        boolean whole = false;
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Draft draft : drafts) {
                Command.Prepared prepared = Command.Prepared.of(draft);
                write(prepared, out);
                count++;
            }
            whole = true;
        } finally {
            if (!whole) {
                Files.delete(file);
            }
        }
        return new Staged(file, count);
    }

    private static void write(Command.Prepared draft, DataOutputStream out) throws IOException {
        text(draft.author(), out);
        text(draft.type(), out);
        out.writeLong(draft.subject().getMostSignificantBits());
        out.writeLong(draft.subject().getLeastSignificantBits());
        bytes(draft.payload(), out);
        out.write(draft.payloadHash());
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8), out);
    }

    private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    long count() {
        return count;
    }

    void forEach(Visitor visitor) throws IOException, SQLException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long number = 0; number < count; number++) {
                visitor.visit(read(in));
            }
        }
    }

    private static Command.Prepared read(DataInputStream in) throws IOException {
        String author = text(in);
        String type = text(in);
        UUID subject = new UUID(in.readLong(), in.readLong());
        return new Command.Prepared(author, type, subject, bytes(in), in.readNBytes(Hashes.LENGTH));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    /** Takes away what processes that were killed have left. */
    static void clear(Path folder) throws IOException {
        try (var left = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
