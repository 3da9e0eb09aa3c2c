package kg.crafts.kiosk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import kg.crafts.kiosk.index.ExhibitionIndex;
import kg.crafts.kiosk.search.SearchRoutes;
import kg.crafts.kiosk.web.PreparedAnswers;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody is told that something is not there before the index knows all that the journal holds. */
class FillingTest {

    private static final String RECORD = "/api/v1/records/shyrdak?lang=en";
    private static final String SEARCH = "/api/v1/search?q=shyrdak&lang=en";

    private final AtomicBoolean filled = new AtomicBoolean();
    private final Vertx vertx = Vertx.vertx();
    private ExhibitionIndex index;
    private HttpServer server;

    @BeforeEach
    void serve(@TempDir Path folder) {
        index = ExhibitionIndex.open(folder);
        Reading reading = new Reading(index, filled::get, hash -> null);
        Work work = new Work(vertx);
        Site site = new Site();
        PreparedAnswers prepared = new PreparedAnswers(0);
        new RecordRoutes(reading, work, prepared).mount(site);
        new SearchRoutes(reading, work, prepared).mount(site);
        server = vertx.createHttpServer()
                .requestHandler(site.router(vertx))
                .listen(0, "127.0.0.1")
                .await();
    }

    @AfterEach
    void stop() {
        vertx.close().await();
        index.close();
    }

    @Test
    void whatIsNotYetFoundIsAskedForAgain() throws Exception {
        for (String path : new String[] {RECORD, SEARCH}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.headers().firstValue("retry-after")).as(path).hasValue("1");
            assertThat(answer.body()).contains("/problems/filling");
        }
    }

    @Test
    void whatIsNotThereOnceAllIsReadIsNotThere() throws Exception {
        filled.set(true);
        assertThat(get(RECORD).statusCode()).isEqualTo(404);
        assertThat(get(SEARCH).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
