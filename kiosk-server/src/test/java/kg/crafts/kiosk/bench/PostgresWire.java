package kg.crafts.kiosk.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One session with PostgreSQL over its Unix socket, by simple queries of the protocol 3.0 ("Frontend/Backend
 * Protocol" in its manual): less than any driver does, so that what is measured is the database.
 */
final class PostgresWire implements AutoCloseable {

    private static final int PROTOCOL = 3 << 16;

    private final SocketChannel socket;
    private final DataInputStream in;

    /** Signs in as the user whose cluster it is, who is trusted. */
    PostgresWire(Path folder) throws IOException {
        socket = SocketChannel.open(StandardProtocolFamily.UNIX);
        socket.connect(UnixDomainSocketAddress.of(folder.resolve(".s.PGSQL.5432")));
        in = new DataInputStream(new java.io.BufferedInputStream(Channels.newInputStream(socket)));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        out.writeInt(PROTOCOL);
        out.write("user\0postgres\0database\0postgres\0\0".getBytes(StandardCharsets.US_ASCII));
        send((byte) 0, body.toByteArray());
        untilReady();
    }

    /** The first column of each row that a statement gives. */
    List<String> query(String statement) throws IOException {
        send((byte) 'Q', (statement + "\0").getBytes(StandardCharsets.UTF_8));
        return untilReady();
    }

    private void send(byte type, byte[] body) throws IOException {
        ByteBuffer message = ByteBuffer.allocate(body.length + 5);
        if (type != 0) {
            message.put(type);
        }
        message.putInt(body.length + 4).put(body).flip();
        while (message.hasRemaining()) {
            socket.write(message);
        }
    }

    private List<String> untilReady() throws IOException {
        List<String> values = new ArrayList<>();
        String error = "";
        while (true) {
            int type = in.readByte();
            byte[] body = in.readNBytes(in.readInt() - 4);
            switch (type) {
                case 'D' -> values.add(firstColumn(ByteBuffer.wrap(body)));
                case 'E' -> error = new String(body, StandardCharsets.UTF_8).replace('\0', ' ');
                case 'Z' -> {
                    if (!error.isEmpty()) {
                        throw new IOException("PostgreSQL: " + error);
                    }
                    return values;
                }
                default -> {
                    // Parameters, row descriptions, notices: nothing to do with the answer.
                }
            }
        }
    }

    private static String firstColumn(ByteBuffer row) {
        row.getShort();
        byte[] value = new byte[Math.max(0, row.getInt())];
        row.get(value);
        return new String(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
