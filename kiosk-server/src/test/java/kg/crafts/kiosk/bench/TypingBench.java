package kg.crafts.kiosk.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kg.crafts.kiosk.fold.Json;

/** Visitors at many kiosks type while staff take a museum's records in. */
final class TypingBench {

    private static final int VISITORS = 50;
    private static final int SECONDS = 60;
    private static final int RECORDS = 20_000;

    /** Between two keys of somebody who types fast on a screen. */
    private static final long KEY_MILLIS = 200;

    private static final int BATCH = 1_000;

    /** What each visitor types, a key after the other, over and over. */
    private static final List<String> WORDS = List.of(
            "shyrdak",
            "шырдак",
            "felt carpet",
            "комуз",
            "시르닥",
            "юрта",
            "portrait of a woman",
            "landscape",
            "көөкөр",
            "silver");

    private final Report report;
    private final Path folder;
    private final int port;

    TypingBench(Report report, Path folder, int port) {
        this.report = report;
        this.folder = folder;
        this.port = port;
    }

    void run(Path museum) throws Exception {
        Path objects = Files.createDirectories(folder.resolve("museum").resolve("objects"));
        AtomicInteger written = new AtomicInteger();
        Museum.read(museum, BATCH, records -> {
            if (written.get() < RECORDS) {
                records.forEach(record -> write(objects, record));
                written.addAndGet(records.size());
            }
        });
        AtomicInteger errors = new AtomicInteger();
        try (ServerProcess server = ServerProcess.kiosk(folder, port, true)) {
            CompletableFuture<Double> imported = importing(objects.getParent());
            Times times = new Times(typing(server.port(), errors).stream()
                    .mapToLong(Long::longValue)
                    .toArray());
            boolean during = !imported.isDone();
            double seconds = imported.get();
            report.absolute(
                    VISITORS + " visitors typing, p99",
                    String.format(
                            Locale.ROOT,
                            "%s, p50 %s, worst %s, of %,d keys",
                            Times.micros(times.p99()),
                            Times.micros(times.p50()),
                            Times.micros(times.sorted()[times.sorted().length - 1]),
                            times.sorted().length),
                    "≤ 150 ms a key");
            report.absolute("errors", String.valueOf(errors.get()), "0");
            report.absolute(
                    String.format(Locale.ROOT, "import of %,d records meanwhile", written.get()),
                    String.format(Locale.ROOT, "%.1f s%s", seconds, during ? ", longer than the typing" : ""),
                    SECONDS + " s of typing");
        }
    }

    private static void write(Path objects, ObjectNode record) {
        record.putObject("languages")
                .put("source", "en")
                .put("origin", "author")
                .put("review", "unread");
        try {
            // JSON is YAML as well, but for control characters, which some museums have in their texts.
            String json = new String(Json.canonical(record), StandardCharsets.UTF_8);
            Files.writeString(
                    objects.resolve(record.path("code").asText() + ".yaml"),
                    json.replaceAll("[\\p{Cntrl}\\x7f-\\x9f\\ufffe\\uffff]", " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As staff do it; the seconds that it took. */
    private CompletableFuture<Double> importing(Path from) throws IOException {
        long start = System.nanoTime();
        Path said = folder.resolve("import.log");
        Process process = new ProcessBuilder(
                        System.getProperty("kiosk.command"),
                        "import",
                        from.toString(),
                        "--config",
                        BenchCentre.config(folder).toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return process.onExit().thenApply(ended -> {
            if (ended.exitValue() != 0) {
                throw new IllegalStateException("The import failed, see " + said);
            }
            return (System.nanoTime() - start) / 1e9;
        });
    }

    private static List<Long> typing(int port, AtomicInteger errors) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        List<Callable<List<Long>>> visitors = new ArrayList<>();
        for (int visitor = 0; visitor < VISITORS; visitor++) {
            String words = WORDS.get(visitor % WORDS.size());
            long late = visitor * KEY_MILLIS / VISITORS;
            visitors.add(() -> type(port, words, late, end, errors));
        }
        List<Long> nanos = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Long>> visitor : threads.invokeAll(visitors)) {
                nanos.addAll(visitor.get());
            }
        }
        return nanos;
    }

    private static List<Long> type(int port, String words, long late, long end, AtomicInteger errors) throws Exception {
        List<Long> nanos = new ArrayList<>();
        Thread.sleep(late);
        Wire wire = new Wire(port);
        try {
            int keys = 0;
            while (System.nanoTime() < end) {
                String typed = words.substring(0, 1 + keys % words.length());
                long start = System.nanoTime();
                try {
                    wire.get("/api/v1/search?lang=en&limit=20&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
                } catch (IOException e) {
                    errors.incrementAndGet();
                    wire.close();
                    wire = new Wire(port);
                }
                nanos.add(System.nanoTime() - start);
                keys++;
                Thread.sleep(KEY_MILLIS);
            }
        } finally {
            wire.close();
        }
        return nanos;
    }
}
