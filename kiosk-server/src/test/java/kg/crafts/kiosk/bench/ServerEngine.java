package kg.crafts.kiosk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import kg.crafts.kiosk.fold.Json;

/**
 * The product itself, over HTTP. The others work every answer out, so it does too: no address is asked twice, and what
 * it keeps of answers is of no use to it.
 */
record ServerEngine(ServerProcess server, AtomicLong asked) implements Engine {

    ServerEngine(ServerProcess server) {
        this(server, new AtomicLong());
    }

    @Override
    public String name() {
        return "this server, HTTP";
    }

    @Override
    public Session open() throws IOException {
        Wire wire = new Wire(server.port());
        return new Session() {
            @Override
            public Supplier<List<String>> find(Typed typed) throws IOException {
                byte[] answer = wire.get("/api/v1/search?lang=en&limit=" + Typed.LIMIT + "&q="
                        + URLEncoder.encode(typed.words(), StandardCharsets.UTF_8)
                        + "&turn="
                        + asked.incrementAndGet());
                return () -> codes(answer);
            }

            @Override
            public void close() throws IOException {
                wire.close();
            }
        };
    }

    private static List<String> codes(byte[] answer) {
        List<String> codes = new ArrayList<>();
        for (JsonNode item : Json.read(answer).path("items")) {
            codes.add(item.path("code").asText());
        }
        return codes;
    }

    @Override
    public double megabytes() throws IOException {
        return server.residentMegabytes();
    }

    @Override
    public void close() {
        server.close();
    }
}
