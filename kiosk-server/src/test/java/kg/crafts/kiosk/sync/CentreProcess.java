package kg.crafts.kiosk.sync;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A centre in a process of its own, so that it can be killed. The child reads commands line by line:
 * {@code write TEXT} is answered {@code written TEXT} after it is durable, {@code count} by the number of
 * texts that it holds.
 */
final class CentreProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private CentreProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a centre over its folder, with the peers that lie in its {@code peers} folder. */
    static CentreProcess start(TestCentre centre) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                CentreProcess.class.getName(),
                centre.folder().toString(),
                Integer.toString(centre.tunnelPort())));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new CentreProcess(builder.start());
    }

    void awaitReady() throws IOException {
        readUntil("ready");
    }

    void write(String text) throws IOException {
        say("write " + text);
        readUntil("written " + text);
    }

    int count() throws IOException {
        say("count");
        return Integer.parseInt(readUntil("count ").substring("count ".length()));
    }

    private void say(String command) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).write(command + "\n");
        process.outputWriter(StandardCharsets.UTF_8).flush();
    }

    private String readUntil(String prefix) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(prefix)) {
                return line;
            }
        }
        throw new IOException("The process ended before it said \"" + prefix + "\"");
    }

    /** Kills it as a power cut would, as far as the program can tell. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        List<PeerFile> peers = PeerFile.list(folder.resolve("peers"));
        try (TestCentre centre = TestCentre.reopen(folder, Integer.parseInt(args[1]));
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            centre.start(peers.toArray(PeerFile[]::new)).awaitReady();
            System.out.println("ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("write ")) {
                    centre.write(line.substring("write ".length()));
                    System.out.println("written " + line.substring("write ".length()));
                } else {
                    System.out.println("count " + centre.texts().size());
                }
            }
        }
    }
}
