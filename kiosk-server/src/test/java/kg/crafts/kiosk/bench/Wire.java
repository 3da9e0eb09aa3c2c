package kg.crafts.kiosk.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One kept HTTP/1.1 connection that costs next to nothing, so that what is measured is the server. */
final class Wire implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final String headers;

    /** @param headers that go with each request, such as {@code Cookie: a=b} */
    Wire(int port, String... headers) throws IOException {
        this.headers = "Host: localhost\r\n"
                + Stream.of(headers).map(one -> one + "\r\n").collect(Collectors.joining());
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** The body of a GET; throws when it is not answered with 200. */
    byte[] get(String path) throws IOException {
        ask(path);
        return answer(path);
    }

    /** Sends a GET whose answer may have no end. */
    void ask(String path) throws IOException {
        send("GET " + path + " HTTP/1.1\r\n" + headers + "\r\n");
    }

    /** The answer to a POST of JSON, or of a table; throws when it is not a success. */
    byte[] post(String path, byte[] body) throws IOException {
        return tell("POST", path, body);
    }

    /** The same with PUT. */
    byte[] put(String path, byte[] json) throws IOException {
        return tell("PUT", path, json);
    }

    private byte[] tell(String method, String path, byte[] body) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes((method + " " + path + " HTTP/1.1\r\n" + headers
                        + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        request.writeTo(socket.getOutputStream()); // At once, in as few packets as it needs.
        return answer(path);
    }

    private void send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] answer(String path) throws IOException {
        String status = line();
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).strip());
            }
        }
        byte[] body = in.readNBytes(length);
        if (!status.contains(" 20")) {
            throw new IOException(path + ": " + status + " " + new String(body, StandardCharsets.UTF_8));
        }
        return body;
    }

    /** What comes next, up to the end of a line. */
    String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next != '\n') {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
            next = in.read();
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
