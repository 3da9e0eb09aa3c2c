package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, as in earnest. Sees to it that it ends. */
record ServerProcess(Process process, int port, double startMillis) implements AutoCloseable {

    private static final long START_SECONDS = 300;
    private static final long STOP_SECONDS = 30;

    /** The packaged server on a centre's folder, ready when it has answered a search. */
    static ServerProcess kiosk(Path folder, int port, boolean cached) throws Exception {
        List<String> command = List.of(
                System.getProperty("kiosk.command"),
                "serve",
                "--config",
                BenchCentre.config(folder).toString());
        return start(command, cached ? Map.of() : Map.of("KIOSK_NO_CACHE", "1"), port, "/api/v1/search?q=felt&lang=en");
    }

    /** A bare Vert.x server that answers everything with the bytes of a file. */
    static ServerProcess bare(Path answer, int port) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("kiosk.flags").split(" ")));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Bare.class.getName(),
                String.valueOf(port),
                answer.toString()));
        return start(command, Map.of(), port, "/");
    }

    private static ServerProcess start(List<String> command, Map<String, String> environment, int port, String first)
            throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        while (!answers(port, first)) {
            if (!process.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(START_SECONDS)) {
                process.destroyForcibly();
                throw new IOException("Did not start: " + command);
            }
            Thread.sleep(5);
        }
        return new ServerProcess(process, port, (System.nanoTime() - start) / 1e6);
    }

    private static boolean answers(int port, String path) {
        try (Wire wire = new Wire(port)) {
            wire.get(path);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Resident memory in megabytes. */
    double residentMegabytes() throws IOException {
        return Memory.resident(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        // Java's own way of waiting that can't be interrupted; whatever does not end is ended.
        process.onExit()
                .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
    }
}
