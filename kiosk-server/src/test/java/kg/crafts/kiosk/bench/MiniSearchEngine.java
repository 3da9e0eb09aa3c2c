package kg.crafts.kiosk.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** MiniSearch in a process of Node, which is what a page that searches by itself would have. One thread. */
final class MiniSearchEngine implements Engine {

    private static final String HEAP = "--max-old-space-size=6144";

    private final Process process;
    private final BufferedReader in;
    private final BufferedWriter out;

    /**
     * Fills it.
     *
     * @param module folder that npm installed it into
     */
    MiniSearchEngine(Path module, Path rows, Path folder) throws IOException {
        Path script = folder.resolve("minisearch.mjs");
        try (InputStream text = Objects.requireNonNull(getClass().getResourceAsStream("/bench/minisearch.mjs"))) {
            Files.copy(text, script);
        }
        process = new ProcessBuilder("node", HEAP, script.toString(), module.toString(), rows.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        in = process.inputReader(StandardCharsets.UTF_8);
        out = process.outputWriter(StandardCharsets.UTF_8);
        if (!"ready".equals(in.readLine())) {
            process.destroyForcibly();
            throw new IOException("MiniSearch did not start");
        }
    }

    @Override
    public String name() {
        return "MiniSearch";
    }

    /** All sessions are the same one: there is one thread behind it. */
    @Override
    public Session open() {
        return this::find;
    }

    private synchronized Supplier<List<String>> find(Typed typed) throws IOException {
        out.write(typed.words());
        out.newLine();
        out.flush();
        String line = in.readLine();
        if (line == null) {
            throw new IOException("MiniSearch ended");
        }
        return () -> line.isEmpty() ? List.of() : List.of(line.split(" "));
    }

    @Override
    public double megabytes() throws IOException {
        return Memory.resident(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
