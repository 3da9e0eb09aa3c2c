package kg.crafts.kiosk.demonstrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.catalogue.CatalogueModule;
import kg.crafts.kiosk.catalogue.RecordRule;
import kg.crafts.kiosk.catalogue.ReleaseRule;
import kg.crafts.kiosk.demonstrations.seats.TicketRule;
import kg.crafts.kiosk.demonstrations.seats.TicketSeal;
import kg.crafts.kiosk.fold.FoldRule;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.JournalSettings;
import kg.crafts.kiosk.journal.TrustList;
import kg.crafts.kiosk.media.MediaLimits;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.transfer.Importer;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.Gate;
import kg.crafts.kiosk.web.HttpShell;
import kg.crafts.kiosk.web.Role;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** A centre with the starter exhibition that answers real requests; the cookie of a session says who somebody is. */
final class HttpCentre implements AutoCloseable {

    final DeskCentre.Clock clock = new DeskCentre.Clock();
    final DemonstrationsModule module;
    final TicketSeal seal;
    /** Every request that is under way at once has a connection of its own. */
    final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Secrets of calendar addresses → codes of artisans. */
    final Map<String, String> calendarOwners = new ConcurrentHashMap<>();

    private final Vertx vertx = Vertx.vertx();
    private final Journal journal;
    private final Projection projection;
    final CatalogueModule catalogue;
    private final int port;

    HttpCentre(Path folder) throws IOException {
        this(folder, BookingSettings.DEFAULT);
    }

    HttpCentre(Path folder, BookingSettings settings) throws IOException {
        KeyPair keys = Centres.newKeys();
        journal = Journal.open(
                new JournalSettings(folder.resolve("journal"), Setups.BI, keys, new TrustList(Map.of()), clock));
        List<FoldRule<?>> rules = new ArrayList<>(HistoryRule.all());
        rules.add(new TicketRule());
        rules.add(new RecordRule());
        rules.add(new ReleaseRule());
        projection = Projection.start(journal, folder.resolve("folds.db"), rules);
        MediaStore media = MediaStore.open(folder.resolve("media"), MediaLimits.DEFAULT);
        catalogue = CatalogueModule.start(
                journal,
                projection,
                folder.resolve("index"),
                media,
                (codes, at) -> {},
                centre -> Optional.empty(),
                InstantSource.system());
        CatalogueSetup setup = new CatalogueSetup(catalogue.catalogue(), settings);
        projection.onFolded((changed, at) -> setup.folded(changed));
        module = DemonstrationsModule.start(Setups.BI, journal, projection, setup, settings, clock);
        new Importer(catalogue.catalogue(), media).run(Centres.CONTENT, null, "test");
        Site site = new Site().gate(HttpCentre::enter);
        Work work = new Work(vertx);
        TrustList own = new TrustList(Map.of(Setups.BI, List.of(keys.getPublic())));
        seal = new TicketSeal(Setups.BI, TicketSeal.Signer.of(keys.getPrivate()), () -> own);
        Surroundings around = new Surroundings(
                catalogue.catalogue(),
                setup,
                catalogue.reading(),
                seal,
                centre -> Optional.of(Duration.ofMinutes(1)),
                secret -> Optional.ofNullable(calendarOwners.get(secret)),
                "https://kiosk.example.org");
        module.mount(site, around, work);
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        HttpShell.listen(vertx, site, "127.0.0.1", port)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** The token of a session is the name of a role. */
    private static Gate.Entry enter(String token) {
        Role role = Role.find(token).orElseThrow();
        String artisan = role == Role.ARTISAN ? "sample-artisan-felt" : null;
        return new Gate.Entry(new Caller(new UUID(1, role.ordinal()), token, Set.of(role), artisan), "proof");
    }

    HttpRequest.Builder as(String role, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return role.isEmpty() ? request : request.header("Cookie", Gate.COOKIE + "=" + role);
    }

    HttpResponse<String> get(String role, String path, String... headers) {
        HttpRequest.Builder request = as(role, path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String role, String path, String body, String... headers) {
        return send(posting(role, path, body, headers));
    }

    HttpRequest.Builder posting(String role, String path, String body, String... headers) {
        HttpRequest.Builder request = as(role, path)
                .header(Gate.CSRF_HEADER, "proof")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'), StandardCharsets.UTF_8));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** What a visitor sends with another method. */
    HttpResponse<String> change(String method, String path, String body) {
        return send(as("", path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'), StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return sending(request).join();
    }

    CompletableFuture<HttpResponse<String>> sending(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return Json.read(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    /** A demonstration of felt on the stage, as it is sent, with what else there is to say. */
    static String felt(String start, String more) {
        return "{'type':'felt-rolling','space':'bishkek-stage','start':'" + start + "'" + more + "}";
    }

    /** Has the desk book and publish one. */
    JsonNode booked(String start) {
        HttpResponse<String> answer = post("host", "/api/v1/demonstrations", felt(start, ",'publish':true"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    @Override
    public void close() {
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
        module.close();
        catalogue.close();
        projection.close();
        journal.close();
    }
}
