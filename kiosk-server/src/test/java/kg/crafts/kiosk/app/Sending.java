package kg.crafts.kiosk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;

/** Staff's page that sends files, and a visitor beside it who has no session. */
final class Sending {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Visit visit;
    private final String lang;

    Sending(Visit visit) {
        this(visit, "en");
    }

    private Sending(Visit visit, String lang) {
        this.visit = visit;
        this.lang = lang;
    }

    Sending in(String other) {
        return new Sending(visit, other);
    }

    private HttpRequest.Builder request(String path) {
        String query = path.contains("?") ? "&lang=" : "?lang=";
        return HttpRequest.newBuilder(URI.create(visit.address() + path + query + lang))
                .header("Cookie", visit.cookie())
                .header("X-CSRF-Token", visit.csrf());
    }

    private <T> HttpResponse<T> ask(HttpRequest request, HttpResponse.BodyHandler<T> reader) {
        try {
            return client.send(request, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        return ask(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> begin(String name, long bytes) {
        String order = "{\"name\":\"" + name + "\",\"bytes\":" + bytes + "}";
        return ask(request("/api/v1/desk/uploads").POST(HttpRequest.BodyPublishers.ofString(order)));
    }

    HttpResponse<String> piece(String path, long offset, byte[] piece) {
        return ask(request(path)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", String.valueOf(offset))
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(piece)));
    }

    HttpResponse<String> head(String path) {
        return ask(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    HttpResponse<String> get(String path) {
        return ask(request(path));
    }

    HttpResponse<byte[]> bytes(String path) {
        return ask(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> delete(String path) {
        return ask(request(path).DELETE());
    }

    HttpResponse<byte[]> visitor(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(visit.address() + path));
        return ask(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a whole file in pieces; the answer to the last, or to the first that was refused. */
    HttpResponse<String> send(String name, byte[] file, int pieceBytes) {
        HttpResponse<String> answer = begin(name, file.length);
        String path = answer.headers().firstValue("Location").orElse("");
        for (int at = 0; at < file.length && answer.statusCode() < 300; at += pieceBytes) {
            answer = piece(path, at, Arrays.copyOfRange(file, at, Math.min(file.length, at + pieceBytes)));
        }
        return answer;
    }
}
