package kg.crafts.kiosk.judged;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that sends a target as it is given: Java's own client refuses most of what an
 * unfriendly visitor sends.
 */
final class RawHttp implements AutoCloseable {

    /** What came back; {@code type} is the Content-Type, or empty. */
    record Reply(int status, String type, byte[] body) {}

    private final Socket socket;
    private final InputStream in;

    /** Connects to a server on this machine; a reply that takes longer than the limit fails. */
    RawHttp(int port, int limitMillis) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(limitMillis);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Sends a GET for a target of visible ASCII characters. */
    Reply get(String target) throws IOException {
        String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String status = line();
        String type = "";
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.substring(0, Math.max(0, header.indexOf(':'))).toLowerCase(Locale.ROOT);
            String value = header.substring(header.indexOf(':') + 1).strip();
            switch (name) {
                case "content-length" -> length = Integer.parseInt(value);
                case "content-type" -> type = value;
                default -> {}
            }
        }
        return new Reply(Integer.parseInt(status.split(" ")[1]), type, in.readNBytes(length));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
