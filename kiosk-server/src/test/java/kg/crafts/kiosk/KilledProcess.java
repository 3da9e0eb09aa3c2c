package kg.crafts.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of the tests in a process of its own that is killed (SIGKILL) at a moment of chance, and what it had said
 * until then: a line for each thing that it has acknowledged, with {@code " ."} at its end, so that a torn one is known.
 */
public final class KilledProcess implements AutoCloseable {

    /** Of everything that is left to chance in this run; {@code -Dseed=} repeats one. */
    public static final long SEED = Long.getLong("seed", System.nanoTime());

    private static final String END = " .";
    private static final int KILLED = 137;

    private final Process process;
    private final BufferedReader lines;

    private KilledProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts one.
     *
     * @param main of the tests' classes
     * @param megabytes of heap
     */
    public static KilledProcess start(Class<?> main, int megabytes, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx" + megabytes + "m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return new KilledProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Reads until it says this, whatever is logged before. */
    public KilledProcess await(String said) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals(said)) {
            line = lines.readLine();
        }
        assertThat(line).as("it came to %s", said).isNotNull();
        return this;
    }

    /** Kills it so long from now; returns what it has acknowledged from now on, without the ends of the lines. */
    public List<String> killAfter(int millis) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        Thread killer = Thread.ofVirtual().start(() -> killIn(millis));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.endsWith(END)) {
                said.add(line.substring(0, line.length() - END.length()));
            }
        }
        killer.join();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("ended by SIGKILL").isEqualTo(KILLED);
        return said;
    }

    /** The same, but so long after it has acknowledged so much, however slow the machine is. */
    public List<String> killAfter(int acknowledged, int millis) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        while (said.size() < acknowledged) {
            String line = lines.readLine();
            assertThat(line).as("more that it acknowledged than %s", said).isNotNull();
            if (line.endsWith(END)) {
                said.add(line.substring(0, line.length() - END.length()));
            }
        }
        said.addAll(killAfter(millis));
        return said;
    }

    private void killIn(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    /** Unlike the process itself, its handle leaves what was said to be read. */
    private void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Sees to it that it has ended, also when the test itself failed. */
    @Override
    public void close() {
        kill();
    }

    /** A pair of keys as an argument. */
    public static String words(KeyPair keys) {
        Base64.Encoder encoder = Base64.getEncoder();
        return encoder.encodeToString(keys.getPublic().getEncoded()) + ":"
                + encoder.encodeToString(keys.getPrivate().getEncoded());
    }

    /** The keys of an argument. */
    public static KeyPair keys(String words) throws GeneralSecurityException {
        String[] halves = words.split(":");
        Base64.Decoder decoder = Base64.getDecoder();
        KeyFactory factory = KeyFactory.getInstance("Ed25519");
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(decoder.decode(halves[0]))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(halves[1]))));
    }
}
