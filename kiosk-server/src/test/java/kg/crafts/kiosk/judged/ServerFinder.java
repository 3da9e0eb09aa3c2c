package kg.crafts.kiosk.judged;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.fold.Json;

/** Asks a server on this machine, as a kiosk does. */
public final class ServerFinder implements Finder {

    private static final int LIMIT = 10;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    public ServerFinder(int port) {
        this.port = port;
    }

    @Override
    public List<String> find(String query, String lang) throws IOException {
        String path = "/api/v1/search?limit=" + LIMIT + "&lang=" + lang + "&q="
                + URLEncoder.encode(query, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException(path + ": " + response.statusCode());
            }
            List<String> codes = new ArrayList<>();
            for (JsonNode item : Json.read(response.body()).path("items")) {
                codes.add(item.path("code").asText());
            }
            return codes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
