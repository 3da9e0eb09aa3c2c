package kg.crafts.kiosk.web;

import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The built front end, read from the jar into memory once: some megabytes, most of them fonts. */
public final class Pages {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    /** Files under this folder carry a hash of their content in their name. */
    private static final String IMMUTABLE = "/assets/";

    private final Map<String, Prepared> files;

    private Pages(Map<String, Prepared> files) {
        this.files = files;
    }

    /** Reads what is under a folder of the class path; nothing when there is no such folder. */
    public static Pages load(String folder) {
        URL url = Pages.class.getResource("/" + folder + "/");
        if (url == null) {
            return new Pages(Map.of());
        }
        try {
            URI uri = url.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    return read(jar.getPath("/" + folder));
                }
            }
            return read(Path.of(uri));
        } catch (IOException e) {
            throw new UncheckedIOException("The front end can't be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Pages read(Path root) throws IOException {
        Map<String, Prepared> files = new HashMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
                if (type != null) {
                    files.put("/" + name, Prepared.of(Files.readAllBytes(path), type));
                }
            }
        }
        return new Pages(Map.copyOf(files));
    }

    /** Answers with the file at the request's path. */
    public void serve(RoutingContext context) {
        serve(context, Objects.requireNonNullElse(context.request().path(), "/"));
    }

    /** Answers with a named file, such as {@code /kiosk.html}. */
    public void serve(RoutingContext context, String file) {
        Prepared page = files.get(file);
        if (page == null) {
            throw new HttpProblem(HttpProblem.What.NOT_FOUND, file);
        }
        Replies.send(context, page, file.startsWith(IMMUTABLE) ? "public, max-age=31536000, immutable" : "no-cache");
    }

    /** The addresses of all files. */
    public Iterable<String> paths() {
        return files.keySet();
    }
}
