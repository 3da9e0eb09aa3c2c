package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpMethod;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Site;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What visitors may not see leaves no trace anywhere that they reach: on no route (a new one is walked by itself), in no
 * event, in no file of their index. The same records without what hides them are found everywhere: so the search for
 * traces is one.
 */
class CanaryTest extends AdministeredCentre {

    private final Map<String, ContentHash> files = new HashMap<>();
    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final Set<String> reached = new TreeSet<>();

    @BeforeAll
    void hide() throws IOException {
        listen();
        MediaStore media = centre.server().core().media();
        for (String code : HiddenRecords.codes()) {
            String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><title>"
                    + HiddenRecords.WORD + code + "</title></svg>";
            files.put(
                    code,
                    media.put(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)))
                            .hash());
        }
        save(HiddenRecords.hidden(files));
        save(HiddenRecords.pointing());
    }

    private void save(List<ObjectNode> records) {
        centre.catalogue().save("test", records);
    }

    /** As a kiosk listens. */
    private void listen() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + centre.port() + "/api/v1/events"))
                .build();
        var _ = HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(told)));
        Awaitility.await().until(() -> !told.isEmpty());
    }

    private void awaitTold(String code) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> told.stream().anyMatch(line -> line.contains(code)));
    }

    private Set<String> traces(Stream<String> said) {
        Set<String> traces = new TreeSet<>();
        said.forEach(text -> {
            if (text.contains(HiddenRecords.WORD)) {
                traces.add(HiddenRecords.WORD);
            }
            HiddenRecords.codes().stream().filter(text::contains).forEach(traces::add);
            files.values().stream().map(ContentHash::hex).filter(text::contains).forEach(traces::add);
        });
        return traces;
    }

    /** Asks every route that is for visitors for every hidden thing by each of its names. */
    private Set<String> walk() {
        Set<String> traces = new TreeSet<>();
        Visit nobody = new Visit(centre.port());
        for (Site.Rule rule : centre.server().site().rules()) {
            boolean echoes = rule.path().contains(":token"); // Says back what it was given.
            boolean endless = rule.path().endsWith("/events");
            if (rule.access() == Access.VISITOR && rule.method().equals(HttpMethod.GET) && !echoes && !endless) {
                for (String name : names(rule)) {
                    traces(Stream.of(answer(nobody, rule, name)))
                            .forEach(trace -> traces.add(rule.path() + " " + trace));
                }
            }
        }
        return traces;
    }

    private List<String> names(Site.Rule rule) {
        List<String> codes = HiddenRecords.codes();
        if (!rule.path().contains(":") && !rule.path().contains("*")) {
            return List.of(codes.getFirst());
        }
        Stream<String> hashes = files.values().stream().map(ContentHash::hex);
        return rule.path().contains("media") || rule.path().contains("iiif")
                ? hashes.flatMap(hash -> Stream.of(hash, hash + ".svg")).toList()
                : Stream.concat(codes.stream(), Stream.of("open-story", "open-artisan"))
                        .toList();
    }

    private String answer(Visit nobody, Site.Rule rule, String name) {
        String path = rule.path()
                .replace(":region/:size", "full/max")
                .replaceAll(":[a-zA-Z]+", name)
                .replace("*", name);
        StringBuilder said = new StringBuilder();
        for (String query : queries(rule)) {
            HttpResponse<String> answer = nobody.send("GET", path + query, "");
            if (answer.statusCode() < 400) {
                reached.add(rule.path());
                said.append(answer.body().replace("\"q\":\"" + HiddenRecords.WORD, ""));
                if (rule.path().startsWith("/media")) {
                    said.append(name); // A file that is given is the trace.
                }
            }
        }
        return said.toString();
    }

    private static List<String> queries(Site.Rule rule) {
        if (rule.path().contains(":")) {
            return List.of("?lang=en");
        }
        String all = "?limit=200&lang=en";
        return List.of(all + "&q=" + HiddenRecords.WORD, all + "&q=open", all, all + "&kind=term", all + "&letter=Z");
    }

    private Set<String> inIndex() throws IOException {
        Set<String> traces = new TreeSet<>();
        try (Stream<Path> index = Files.walk(centre.config().derivedFolder().resolve("index"))) {
            for (Path file : index.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                traces.addAll(traces(Stream.of(bytes)));
            }
        }
        // The public records that point at them name their codes, and nothing else may.
        traces.removeIf(trace -> trace.startsWith(HiddenRecords.CODE));
        return traces;
    }

    @Test
    void whatIsHiddenIsNowhereAndWithoutWhatHidesItEverywhere() throws IOException {
        awaitTold("open-story");
        assertThat(traces(told.stream())).as("events").isEmpty();
        assertThat(walk()).as("routes").isEmpty();
        assertThat(reached).contains("/api/v1/search", "/api/v1/records", "/api/v1/records/:code", "/api/v1/names");
        centre.stop();
        assertThat(inIndex()).as("index files").isEmpty();
        centre.restart();
        assertThat(walk()).as("routes after a restart").isEmpty();
        control();
    }

    /** The negative control. */
    private void control() throws IOException {
        listen();
        Visit desk = signedIn("aigul");
        for (String code : HiddenRecords.codes()) {
            if (code.endsWith("taken-back")) {
                String path = "/api/v1/desk/records/" + code + "/permission";
                String anew = "{\"withdrawn\":false,\"permission\":{\"by\":\"" + HiddenRecords.WORD
                        + "\",\"uses\":[\"kiosk\"]}}";
                assertThat(desk.status("POST", path, anew)).isEqualTo(200);
            }
        }
        save(HiddenRecords.shown(files));
        awaitTold(HiddenRecords.codes().getLast());
        assertThat(traces(told.stream())).as("events").containsAll(HiddenRecords.codes());
        Set<String> traces = walk();
        for (String code : HiddenRecords.codes()) {
            assertThat(traces).as(code).anyMatch(trace -> trace.endsWith(" " + code));
        }
        for (String route : List.of("/api/v1/search", "/api/v1/records", "/api/v1/records/:code", "/api/v1/names")) {
            assertThat(traces).anyMatch(trace -> trace.startsWith(route + " "));
        }
        assertThat(traces).anyMatch(trace -> trace.startsWith("/media/:name "));
        centre.stop();
        assertThat(inIndex()).contains(HiddenRecords.WORD);
        centre.restart();
    }
}
