package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, as in earnest. Sees to it that it ends. */
record ServerProcess(Process process, int port, double startMillis) implements AutoCloseable {

    private static final long START_SECONDS = 300;
    private static final long STOP_SECONDS = 30;
    private static final String NGINX = "/usr/sbin/nginx";

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

    /** nginx, which has the system send the file, at {@code /} and the file's name; needs the program. */
    static ServerProcess nginx(Path file, int port) throws Exception {
        Path folder = Files.createDirectories(file.resolveSibling("nginx"));
        // One who may do everything would give its workers to somebody who may not read the folder.
        String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        Path configuration =
                Files.writeString(folder.resolve("nginx.conf"), """
                %1$s daemon off; worker_processes auto; pid %2$s/pid; error_log %2$s/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 100000000;
                  client_body_temp_path %2$s/body; proxy_temp_path %2$s/proxy; fastcgi_temp_path %2$s/fastcgi;
                  uwsgi_temp_path %2$s/uwsgi; scgi_temp_path %2$s/scgi;
                  types { image/jpeg jpg; }
                  server { listen 127.0.0.1:%3$d; root %4$s; }
                }
                """.formatted(user, folder, port, file.getParent()));
        return start(
                List.of(NGINX, "-p", folder.toString(), "-c", configuration.toString()),
                Map.of(),
                port,
                "/" + file.getFileName());
    }

    static boolean hasNginx() {
        return Files.isExecutable(Path.of(NGINX));
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
