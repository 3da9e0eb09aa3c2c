package kg.crafts.kiosk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kg.crafts.kiosk.fold.Json;

/**
 * What somebody typed, and the records that it is a name of.
 *
 * @param kind prefix, two words, typo, rare or common
 * @param words lower-case Latin words with a space between
 * @param right codes of all records whose name holds what was meant
 */
record Typed(String kind, String words, Set<String> right) {

    static final int LIMIT = 10;

    /** How much of what could be right among ten is there, 0 to 1. */
    double recall(List<String> found) {
        long hits =
                found.stream().distinct().limit(LIMIT).filter(right::contains).count();
        return hits / (double) Math.min(LIMIT, right.size());
    }

    List<String> each() {
        return Arrays.asList(words.split(" "));
    }

    static void write(List<Typed> all, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Typed typed : all) {
            ObjectNode json = Json.object().put("kind", typed.kind).put("words", typed.words);
            typed.right.forEach(json.putArray("right")::add);
            lines.add(new String(Json.canonical(json), StandardCharsets.UTF_8));
        }
        Files.write(file, lines);
    }

    static List<Typed> read(Path file) throws IOException {
        List<Typed> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = Json.read(line.getBytes(StandardCharsets.UTF_8));
            Set<String> right = new HashSet<>();
            json.path("right").forEach(code -> right.add(code.asText()));
            all.add(new Typed(json.path("kind").asText(), json.path("words").asText(), right));
        }
        return all;
    }
}
