package kg.crafts.kiosk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets to a route's handler, over real HTTP: everybody else is refused before it runs. */
class AdmissionTest {

    private static final int MAX_BYTES = 64;
    private static final String FORM = "application/x-www-form-urlencoded";

    /** What each role may call, written out; anybody else is refused. */
    private static final Map<Access, Set<String>> MAY = Map.of(
            Access.VISITOR, Set.of("nobody", "none", "artisan", "host", "curator", "manager", "administrator"),
            Access.SIGNED_IN, Set.of("none", "artisan", "host", "curator", "manager", "administrator"),
            Access.ARTISAN, Set.of("artisan"),
            Access.ARTISAN_OR_HOST, Set.of("artisan", "host", "manager", "administrator"),
            Access.HOST, Set.of("host", "manager", "administrator"),
            Access.CURATOR, Set.of("curator", "manager", "administrator"),
            Access.MANAGER, Set.of("manager", "administrator"),
            Access.ADMINISTRATOR, Set.of("administrator"));

    private static final List<String> EVERYBODY =
            List.of("nobody", "none", "artisan", "host", "curator", "manager", "administrator");

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger calls = new AtomicInteger();
    private Vertx vertx;
    private int port;

    @BeforeEach
    void start() throws IOException {
        vertx = Vertx.vertx();
        Handler<RoutingContext> count = context -> {
            calls.incrementAndGet();
            context.response().end();
        };
        Site site = new Site().gate(AdmissionTest::enter);
        for (Access access : Access.values()) {
            site.get(access, "/" + access, count).post(access, "/" + access, MAX_BYTES, count);
        }
        site.delete(Access.HOST, "/delete", count);
        site.put(Access.HOST, "/put", MAX_BYTES, count);
        site.patch(Access.HOST, "/patch", MAX_BYTES, count);
        site.post(Access.VISITOR, "/clash", MAX_BYTES, context -> {
            throw new HttpProblem(HttpProblem.What.BUSY, "")
                    .retryAfter(7)
                    .with("conflicts", List.of(Map.of("resource", "stage")));
        });
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        HttpShell.listen(vertx, site, "127.0.0.1", port).await();
    }

    @AfterEach
    void stop() {
        vertx.close().await();
    }

    /** A token is a role's name here. */
    private static Gate.Entry enter(String token) {
        Set<Role> roles = Role.find(token).map(Set::of).orElse(Set.of());
        return token.equals("forged") ? null : new Gate.Entry(new Caller(new UUID(1, 2), token, roles, null), "proof");
    }

    private HttpResponse<String> send(String who, String method, String path, String body, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .method(method, HttpRequest.BodyPublishers.ofString(body));
            if (!who.equals("nobody")) {
                request.header("Cookie", "other=1; kiosk_session=" + who);
            }
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int status(String who, String method, String path, String body, String... headers) {
        return send(who, method, path, body, headers).statusCode();
    }

    @Test
    void onlyThoseInTheTableReachTheHandler() {
        for (Access access : Access.values()) {
            for (String who : EVERYBODY) {
                for (String method : List.of("GET", "HEAD", "POST")) {
                    int before = calls.get();
                    int status = status(who, method, "/" + access, "", "X-CSRF-Token", "proof");
                    boolean may = MAY.get(access).contains(who);
                    int refused = who.equals("nobody") ? 401 : 403;
                    assertThat(status).as("%s %s as %s", method, access, who).isEqualTo(may ? 200 : refused);
                    assertThat(calls.get() - before).isEqualTo(may ? 1 : 0);
                }
            }
        }
    }

    @Test
    void aTokenThatNobodyHoldsIsNobodys() {
        HttpResponse<String> response = send("forged", "GET", "/SIGNED_IN?lang=ko", "");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Session");
        assertThat(new JsonObject(response.body()).getString("type")).isEqualTo("/problems/sign-in");
        assertThat(response.body()).contains("로그인");
    }

    @Test
    void aChangeNeedsProofInAHeaderOrAFormAndReadingDoesNot() {
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            String path = "/" + method.toLowerCase(Locale.ROOT);
            assertThat(status("host", method, path, "{}")).isEqualTo(403);
            assertThat(status("host", method, path, "{}", "X-CSRF-Token", "other"))
                    .isEqualTo(403);
            assertThat(status("host", method, path, "{}", "X-CSRF-Token", "proof"))
                    .isEqualTo(200);
        }
        assertThat(status("host", "POST", "/HOST", "csrf=proof&a=b", "Content-Type", FORM))
                .isEqualTo(200);
        assertThat(status("host", "POST", "/HOST", "csrf=other&a=b", "Content-Type", FORM))
                .isEqualTo(403);
        assertThat(status("host", "POST", "/HOST?csrf=proof", "a=b", "Content-Type", FORM))
                .isEqualTo(403);
        assertThat(status("host", "GET", "/HOST", "")).isEqualTo(200);
    }

    /** The negative control: the same requests pass where no cookie lets anybody in, so it is the guard that refuses. */
    @Test
    void whatIsForVisitorsNeedsNoProof() {
        assertThat(status("host", "POST", "/VISITOR", "a=b", "Content-Type", FORM))
                .isEqualTo(200);
    }

    @Test
    void anotherSitesPageChangesNothingEvenForVisitors() {
        String own = "http://127.0.0.1:" + port;
        assertThat(status("nobody", "POST", "/VISITOR", "", "Origin", own)).isEqualTo(200);
        for (String origin : List.of("http://evil.example", "null", own + "0", "http://127.0.0.1", "::")) {
            assertThat(status("nobody", "POST", "/VISITOR", "", "Origin", origin))
                    .as(origin)
                    .isEqualTo(403);
        }
        assertThat(status("nobody", "GET", "/VISITOR", "", "Origin", "http://evil.example"))
                .isEqualTo(200);
    }

    /** As browsers name hosts: without the usual port, and IPv6 in brackets. */
    @Test
    void theSameSiteIsKnownByWhateverNameItIsReached() throws IOException {
        assertThat(raw("centre.local", "http://centre.local")).isEqualTo(200);
        assertThat(raw("centre.local", "https://centre.local")).isEqualTo(200);
        assertThat(raw("[::1]:8080", "http://[::1]:8080")).isEqualTo(200);
        assertThat(raw("centre.local", "http://centre.local.evil.example")).isEqualTo(403);
        assertThat(raw("centre.local:8080", "http://centre.local")).isEqualTo(403);
    }

    private int raw(String host, String origin) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String sent = "POST /VISITOR HTTP/1.1\r\nHost: " + host + "\r\nOrigin: " + origin
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }

    @Test
    void moreThanTheRouteTakesIsRefusedAndTheRefusedAreNotRead() {
        String long1 = "x".repeat(MAX_BYTES + 1);
        assertThat(status("host", "POST", "/HOST", long1, "X-CSRF-Token", "proof"))
                .isEqualTo(413);
        assertThat(status("nobody", "POST", "/HOST", long1)).isEqualTo(401);
        assertThat(calls.get()).isZero();
    }

    @Test
    void aFeaturesProblemTellsMore() {
        HttpResponse<String> response = send("nobody", "POST", "/clash", "");
        JsonObject problem = new JsonObject(response.body());
        assertThat(response.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(problem.getJsonArray("conflicts").getJsonObject(0).getString("resource"))
                .isEqualTo("stage");
        assertThat(problem.getString("type")).isEqualTo("/problems/busy");
    }

    @Test
    void howLongToWaitIsToldInWholeSecondsAndNeverAsNone() {
        assertThat(HttpProblem.tooMany(Duration.ofMillis(1)).retryAfterSeconds())
                .isEqualTo(1);
        assertThat(HttpProblem.tooMany(Duration.ofMillis(1_001)).retryAfterSeconds())
                .isEqualTo(2);
    }
}
