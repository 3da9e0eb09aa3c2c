package kg.crafts.kiosk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;

/**
 * A record as an engine that knows nothing of languages gets it.
 *
 * @param name its names in every language and its other names, as one line
 * @param text every other text of it, as one line
 */
record Row(String code, String name, String text) {

    private static final Set<String> NAMES = Set.of("name", "term", "alternatives");

    /** Writes everything that visitors can search, an object of JSON a line. */
    static void write(Catalogue catalogue, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Kind kind : Kind.values()) {
                if (kind != Kind.MEDIA) {
                    catalogue.forEach(kind, record -> line(out, of(record)));
                }
            }
        }
    }

    private static void line(BufferedWriter out, Row row) {
        ObjectNode json =
                Json.object().put("code", row.code).put("name", row.name).put("text", row.text);
        try {
            out.write(new String(Json.canonical(json), StandardCharsets.UTF_8));
            out.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row of(ObjectNode record) {
        List<String> names = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        record.properties().forEach(field -> {
            if (!field.getKey().equals("notes")) {
                collect(field.getValue(), NAMES.contains(field.getKey()) ? names : texts);
            }
        });
        record.path("term").path("latin").forEach(name -> names.add(name.asText()));
        record.path("term").path("variants").forEach(name -> names.add(name.asText()));
        record.path("alternatives").forEach(list -> list.forEach(name -> names.add(name.asText())));
        return new Row(record.path("code").asText(), joined(names), joined(texts));
    }

    private static String joined(List<String> texts) {
        return String.join(" ", texts).replaceAll("[\\s\\\\]+", " ");
    }

    private static void collect(JsonNode node, List<String> texts) {
        for (Lang lang : Lang.values()) {
            JsonNode text = node.path(lang.tag()).path("text");
            if (text.isTextual()) {
                texts.add(text.asText());
            }
        }
        node.forEach(child -> collect(child, texts));
    }

    static void read(Path file, Consumer<Row> taker) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode json = Json.read(line.getBytes(StandardCharsets.UTF_8));
                taker.accept(new Row(
                        json.path("code").asText(),
                        json.path("name").asText(),
                        json.path("text").asText()));
            }
        }
    }
}
