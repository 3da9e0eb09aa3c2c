package kg.crafts.kiosk.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import kg.crafts.kiosk.kernel.LangText;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.people.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How {@code kiosk import} and the like reach a server that runs: a socket in the data folder that only
 * its account can open. A request is one line of words parted by tabs, and one line that is a secret or empty; the
 * answer is lines, the last of them {@code exit} and a number.
 */
final class ControlSocket implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ControlSocket.class);
    private static final String EXIT = "exit ";

    /** Longest path that the kernel takes for a socket, less a little. */
    private static final int MAX_PATH_BYTES = 100;

    private final ServerSocketChannel server;
    private final Path path;
    private final Operations operations;

    private ControlSocket(ServerSocketChannel server, Path path, Operations operations) {
        this.server = server;
        this.path = path;
        this.operations = operations;
    }

    static ControlSocket open(Path data, Operations operations) throws IOException {
        Path path = place(data);
        Files.deleteIfExists(path);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        ControlSocket socket = new ControlSocket(server, path, operations);
        Thread.ofPlatform().name("control").daemon().start(socket::accept);
        return socket;
    }

    private static Path place(Path data) {
        Path inside = data.resolve("control.sock");
        boolean fits = inside.toString().getBytes(StandardCharsets.UTF_8).length <= MAX_PATH_BYTES;
        return fits
                ? inside
                : Path.of(System.getProperty("java.io.tmpdir"), "kiosk-" + LangText.hash(data.toString()) + ".sock");
    }

    /** One request after the other: two imports at once would only wait for each other. */
    private void accept() {
        while (server.isOpen()) {
            try (SocketChannel client = server.accept()) {
                answer(client);
            } catch (IOException e) {
                if (server.isOpen()) {
                    LOG.warn("A command did not reach its end: {}", e.getMessage());
                }
            }
        }
    }

    private void answer(SocketChannel client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(Channels.newInputStream(client), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(Channels.newOutputStream(client), true, StandardCharsets.UTF_8);
        String line = in.readLine();
        String secret = in.readLine();
        if (line == null || secret == null) {
            return;
        }
        LOG.info("Command: {}", line.replace('\t', ' '));
        int exit;
        try {
            exit = operations.run(
                    List.of(line.split("\t", -1)),
                    new Secret(secret),
                    text -> text.lines().forEach(out::println));
        } catch (IOException | Refusal e) {
            out.println(String.valueOf(e.getMessage()).replace('\n', ' '));
            exit = 1;
        }
        out.println(EXIT + exit);
    }

    /** Has the server of a data folder do something; empty when none runs there. */
    static OptionalInt ask(Path data, List<String> words, Consumer<String> out) throws IOException {
        return ask(data, words, Operations.NO_SECRET, out);
    }

    /**
     * Has the server of a data folder do something with a secret; empty when none runs there.
     *
     * @param secret one line; in no log on either side
     */
    static OptionalInt ask(Path data, List<String> words, Secret secret, Consumer<String> out) throws IOException {
        if (words.stream().anyMatch(word -> word.chars().anyMatch(Character::isISOControl))) {
            throw new IOException("A word holds a tab or the end of a line");
        }
        Path path = place(data);
        if (!Files.exists(path)) {
            return OptionalInt.empty();
        }
        try (SocketChannel server = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.connect(UnixDomainSocketAddress.of(path));
            PrintWriter request = new PrintWriter(Channels.newOutputStream(server), true, StandardCharsets.UTF_8);
            request.println(String.join("\t", words));
            request.println(secret.reveal());
            return OptionalInt.of(relay(server, out));
        } catch (ConnectException e) {
            // The socket of a server that ended without taking it away.
            return OptionalInt.empty();
        }
    }

    private static int relay(SocketChannel server, Consumer<String> out) throws IOException {
        BufferedReader answer =
                new BufferedReader(new InputStreamReader(Channels.newInputStream(server), StandardCharsets.UTF_8));
        String line = answer.readLine();
        while (line != null) {
            if (line.startsWith(EXIT)) {
                return Integer.parseInt(line.substring(EXIT.length()));
            }
            out.accept(line);
            line = answer.readLine();
        }
        throw new IOException("The server ended before it was done; run the command again");
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warn("The control socket was not taken away: {}", e.getMessage());
        }
    }
}
