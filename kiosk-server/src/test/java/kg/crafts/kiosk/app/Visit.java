package kg.crafts.kiosk.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.people.Secret;

/** A browser at a centre's server: keeps the session's cookie and sends the token that a page would send. */
public final class Visit {

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private String cookie = "";
    private String csrf = "";

    public Visit(int port) {
        this.port = port;
    }

    /** Signs in staff; what is answered is told. */
    public HttpResponse<String> signIn(String name, Secret passphrase) {
        return begin("", Json.object().put("name", name).put("passphrase", passphrase.reveal()));
    }

    /** Signs in an artisan. */
    public HttpResponse<String> signInByLink(Secret token, Secret pin) {
        return begin("/link", Json.object().put("token", token.reveal()).put("pin", pin.reveal()));
    }

    private HttpResponse<String> begin(String path, JsonNode sent) {
        HttpResponse<String> answer = send("POST", "/api/v1/session" + path, sent.toString());
        if (answer.statusCode() == 200) {
            String set = answer.headers().firstValue("Set-Cookie").orElseThrow();
            cookie = set.substring(0, set.indexOf(';'));
            csrf = json(answer).path("csrf").asText();
        }
        return answer;
    }

    /** Whether the server still knows the session. */
    public boolean isSignedIn() {
        return json(send("GET", "/api/v1/session", "")).path("signedIn").asBoolean();
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(method, path, body, HttpResponse.BodyHandlers.ofString(), headers);
    }

    /** Only the status; what would be read for ever is let go. */
    public int status(String method, String path, String body) {
        HttpResponse<InputStream> answer = send(method, path, body, HttpResponse.BodyHandlers.ofInputStream());
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.statusCode();
    }

    private <T> HttpResponse<T> send(
            String method, String path, String body, HttpResponse.BodyHandler<T> reader, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (headers.length > 0) {
            request.headers(headers);
        } else if (!csrf.isEmpty()) {
            request.header("X-CSRF-Token", csrf);
        }
        try {
            return client.send(request.build(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return Json.read(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Of the server, such as {@code http://127.0.0.1:8080}. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public String cookie() {
        return cookie;
    }

    public String csrf() {
        return csrf;
    }
}
