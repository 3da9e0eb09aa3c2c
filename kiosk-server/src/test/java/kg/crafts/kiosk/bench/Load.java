package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many visitors at once: wrk where it is installed, else connections of our own. */
final class Load {

    private static final int CONNECTIONS = 32;
    private static final int SECONDS = 5;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

    private final boolean wrk;

    Load() {
        wrk = List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "wrk")));
    }

    String name() {
        return (wrk ? "wrk" : "our own client") + ", " + CONNECTIONS + " connections, " + SECONDS + " s";
    }

    /** Requests a second for one path. The first round warms up and does not count. */
    double rate(int port, String path, String... headers) throws Exception {
        once(port, path, headers);
        return once(port, path, headers);
    }

    private double once(int port, String path, String... headers) throws Exception {
        return wrk ? withWrk(port, path, headers) : ourselves(port, path, headers);
    }

    private static double withWrk(int port, String path, String... headers) throws IOException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + SECONDS + "s"));
        for (String header : headers) {
            command.addAll(List.of("-H", header));
        }
        command.add("http://127.0.0.1:" + port + path);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (!rate.find() || said.contains("Non-2xx")) {
            throw new IOException("wrk said: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static double ourselves(int port, String path, String... headers) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        List<Callable<Integer>> visitors = new ArrayList<>();
        for (int visitor = 0; visitor < CONNECTIONS; visitor++) {
            visitors.add(() -> visit(port, path, end, headers));
        }
        long answered = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> count : threads.invokeAll(visitors)) {
                answered += count.get();
            }
        }
        return answered / (double) SECONDS;
    }

    private static int visit(int port, String path, long end, String... headers) throws IOException {
        int answered = 0;
        try (Wire wire = new Wire(port, headers)) {
            while (System.nanoTime() < end) {
                wire.get(path);
                answered++;
            }
        }
        return answered;
    }
}
