package kg.crafts.kiosk.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request as it stands in {@code hostile/requests.txt}, sent byte by byte: no client that knows HTTP would send it.
 *
 * @param what it is, in words
 * @param statuses of which one is right
 * @param says what the answer has in it
 */
record RawRequest(String what, String line, String headers, String body, List<Integer> statuses, String says) {

    private static final int TIMEOUT_MS = 10_000;
    private static final Pattern REPEATED = Pattern.compile("«(.+?)\\*(\\d+)»");
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9a-f]{2})");

    /** @param status of the answer; 0 when the connection was closed without one */
    record Answer(int status, String head, String body) {}

    static RawRequest parse(String written) {
        String[] parts = written.split(" \\| ", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException(parts.length + " parts: " + written);
        }
        int space = parts[4].indexOf(' ');
        String statuses = space < 0 ? parts[4] : parts[4].substring(0, space);
        return new RawRequest(
                parts[0],
                parts[1],
                parts[2].equals("-") ? "" : parts[2],
                parts[3].equals("-") ? "" : parts[3],
                List.of(statuses.split(",")).stream().map(Integer::valueOf).toList(),
                space < 0 ? "" : parts[4].substring(space + 1));
    }

    /** With names put in their places. */
    RawRequest with(String name, String value) {
        return new RawRequest(
                what,
                line.replace(name, value),
                headers.replace(name, value),
                body.replace(name, value),
                statuses,
                says);
    }

    private static byte[] bytes(String written) {
        String repeated = REPEATED.matcher(written)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1).repeat(Integer.parseInt(m.group(2)))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Matcher escaped = BYTE.matcher(repeated);
        int from = 0;
        while (escaped.find()) {
            out.writeBytes(repeated.substring(from, escaped.start()).getBytes(UTF_8));
            out.write(Integer.parseInt(escaped.group(1), 16));
            from = escaped.end();
        }
        out.writeBytes(repeated.substring(from).getBytes(UTF_8));
        return out.toByteArray();
    }

    /** Sends it as somebody who is signed in, and waits for the answer for 10 seconds at most. */
    Answer send(int port, Visit visit) throws IOException {
        List<String> all = new ArrayList<>();
        for (String header : headers.split(";;")) {
            if (!header.isEmpty() && !header.endsWith(": none")) {
                all.add(header);
            }
        }
        addUnlessGiven(all, "Host", "127.0.0.1:" + port);
        addUnlessGiven(all, "Cookie", visit.cookie());
        addUnlessGiven(all, "X-CSRF-Token", visit.csrf());
        byte[] sent = bytes(body);
        if (!headers.contains("Transfer-Encoding")) {
            addUnlessGiven(all, "Content-Length", String.valueOf(sent.length));
        }
        all.add("Connection: close");
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            socket.setSoTimeout(TIMEOUT_MS);
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.writeBytes(bytes(line + " HTTP/1.1\r\n" + String.join("\r\n", all) + "\r\n\r\n"));
            request.writeBytes(sent);
            write(socket, request.toByteArray());
            return answer(read(socket));
        }
    }

    private void addUnlessGiven(List<String> all, String name, String value) {
        if (!headers.contains(name + ":")) {
            all.add(name + ": " + value);
        }
    }

    /** Who refuses early may have closed before all was sent. */
    private static void write(Socket socket, byte[] request) {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // The answer that came before tells why.
        }
    }

    private static byte[] read(Socket socket) throws IOException {
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        try {
            for (int read = socket.getInputStream().read(buffer);
                    read >= 0;
                    read = socket.getInputStream().read(buffer)) {
                got.write(buffer, 0, read);
            }
        } catch (java.net.SocketException e) {
            // Reset after the answer, because not all was read that was sent.
        }
        return got.toByteArray();
    }

    private static Answer answer(byte[] got) {
        String text = new String(got, UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, "", new String(got, ISO_8859_1));
        }
        int status = Integer.parseInt(text.substring(9, 12));
        return new Answer(status, text.substring(0, end).toLowerCase(Locale.ROOT), text.substring(end + 4));
    }

    @Override
    public String toString() {
        return what;
    }
}
