package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.media.sniff.HostileFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is sent to a centre by mistake or malice is refused in words that say what is wrong, in time, and changes
 * nothing: not the records, not the journal, not a file. The cases stand in {@code hostile/requests.txt}, {@link
 * HostileTables} and {@link HostileFiles}.
 */
class HostileInputTest extends CuratedCentre {

    private static final int LEAST_CASES = 150;

    private static int refused;

    private Visit desk;
    private Sending sending;
    private String id;
    private String code;
    private String upload;

    /** All that could be changed. */
    private record Held(String stateHash, long position, List<String> files) {}

    @BeforeAll
    void prepare() {
        desk = signedIn("aigul");
        sending = new Sending(desk);
        JsonNode made = make("под угрозой");
        id = made.path("id").asText();
        code = made.path("code").asText();
        String path =
                sending.begin("a.jpg", 100).headers().firstValue("Location").orElseThrow();
        upload = path.substring(path.lastIndexOf('/') + 1);
        assertThat(sending.piece(path, 0, new byte[10]).statusCode()).isEqualTo(204);
    }

    static List<RawRequest> requests() {
        try (InputStream in = HostileInputTest.class.getResourceAsStream("/hostile/requests.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RawRequest::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<HostileTables.Case> tables() {
        return HostileTables.all();
    }

    static List<HostileFiles.Case> files() {
        return HostileFiles.all();
    }

    private Held held() throws IOException {
        try (Stream<Path> media = Files.walk(centre.config().mediaFolder());
                Stream<Path> uploads = Files.walk(centre.config().uploadsFolder())) {
            List<String> files = Stream.concat(media, uploads)
                    .filter(Files::isRegularFile)
                    .map(file -> file + " " + file.toFile().length())
                    .sorted()
                    .toList();
            return new Held(
                    centre.catalogue().stateHash(),
                    centre.server().core().journal().position(),
                    files);
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestIsRefusedInWordsAndChangesNothing(RawRequest each) throws IOException {
        Held before = held();
        RawRequest.Answer answer = each.with("$API", "/api/v1/desk")
                .with("$ID", id)
                .with("$CODE", code)
                .with("$UPLOAD", upload)
                .send(centre.port(), desk);
        assertThat(each.statuses()).as(answer.head() + answer.body()).contains(answer.status());
        if (!each.line().startsWith("GET /calendars")) {
            assertThat(answer.head()).as(answer.body()).contains("application/problem+json");
            JsonNode problem = Json.read(answer.body().getBytes(StandardCharsets.UTF_8));
            assertThat(problem.path("detail").asText()).hasSizeGreaterThan(10);
        }
        assertThat(answer.body()).contains(each.says());
        assertThat(held()).isEqualTo(before);
        refused++;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsRefusedInWordsAndChangesNothing(HostileTables.Case each) throws IOException, InterruptedException {
        Held before = held();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(desk.address() + "/api/v1/desk/import?kind=term&source=ky"))
                .header("Cookie", desk.cookie())
                .header("X-CSRF-Token", desk.csrf())
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofByteArray(each.bytes()))
                .build();
        String told = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        JsonNode answer = Json.read(told.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.path("applied").asBoolean(true)).as(told).isFalse();
        assertThat(answer.path("problems").findValuesAsText("what")).as(told).contains(each.fault());
        assertThat(answer.path("problems").findValuesAsText("message")).allMatch(message -> message.length() > 5);
        assertThat(held()).isEqualTo(before);
        refused++;
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsTakenForWhatItIsOrRefusedInWordsAndChangesNothing(HostileFiles.Case each) throws IOException {
        Held before = held();
        HttpResponse<String> answer = sending.send(each.name(), each.bytes(), 3_000);
        JsonNode told = Visit.json(answer);
        if (each.flaw() == null) {
            assertThat(told.path("sha256").asText()).as(answer.body()).hasSize(64);
            return;
        }
        String flaw = each.flaw().name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(told.path("type").asText()).isEqualTo("/problems/file-" + flaw);
        assertThat(told.path("detail").asText()).hasSizeGreaterThan(20);
        assertThat(held()).isEqualTo(before);
        refused++;
    }

    /** The control: what is meant well does change something, so the look for changes is one. */
    @Test
    void whatIsMeantWellIsTaken() throws IOException {
        Held before = held();
        make("доброе");
        assertThat(held().position()).isGreaterThan(before.position());
        assertThat(held().stateHash()).isNotEqualTo(before.stateHash());
    }

    @AfterAll
    static void count() {
        System.out.println("Hostile inputs refused with nothing changed: " + refused);
        assertThat(requests().size() + tables().size() + files().size()).isGreaterThan(LEAST_CASES);
    }
}
