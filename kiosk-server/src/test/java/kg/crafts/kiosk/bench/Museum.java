package kg.crafts.kiosk.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.model.TextForm;
import kg.crafts.kiosk.catalogue.shape.Check;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.catalogue.shape.TextDefaults;
import kg.crafts.kiosk.fold.Json;

/**
 * Rows of a museum's open data as objects of the exhibition. The first line of the file names the columns;
 * {@code id}, {@code title}, {@code date}, {@code medium} and {@code description} are used.
 */
final class Museum {

    private static final int MAX_NAME = 200;
    private static final int MAX_WORDS = 55;
    private static final TextDefaults ENGLISH = new TextDefaults("en", "author", "unread");

    private Museum() {}

    /** Gives the records in lists of at most so many; returns how many there were and how many were left out. */
    static int[] read(Path file, int atOnce, Consumer<List<ObjectNode>> taker) throws IOException {
        List<ObjectNode> batch = new ArrayList<>();
        int taken = 0;
        int leftOut = 0;
        try (BufferedReader in = open(file)) {
            Csv csv = new Csv(in);
            List<String> columns = csv.row();
            for (List<String> row = csv.row(); !row.isEmpty(); row = csv.row()) {
                List<Problem> problems = new ArrayList<>();
                ObjectNode record = record(columns, row, taken + leftOut, problems);
                if (problems.isEmpty()) {
                    batch.add(record);
                    taken++;
                } else {
                    leftOut++;
                }
                if (batch.size() == atOnce) {
                    taker.accept(batch);
                    batch = new ArrayList<>();
                }
            }
        }
        if (!batch.isEmpty()) {
            taker.accept(batch);
        }
        return new int[] {taken, leftOut};
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes, StandardCharsets.UTF_8));
    }

    private static ObjectNode record(List<String> columns, List<String> row, int number, List<Problem> problems) {
        ObjectNode object = Json.object();
        String id = value(columns, row, "id");
        String title = value(columns, row, "title").strip();
        object.put("kind", Kind.OBJECT.tag());
        object.put("code", "museum-" + number);
        object.put("home", "bishkek");
        object.put("status", "published");
        object.putObject("name")
                .put("en", title.isEmpty() ? id : title.substring(0, Math.min(MAX_NAME, title.length())));
        object.put("inventory", id);
        String date = value(columns, row, "date").strip();
        if (date.matches(TextForm.EDTF.regex())) {
            object.put("date", date);
        }
        object.putObject("summary").putObject("text").put("en", summary(columns, row, id));
        return new Check("row " + number, ENGLISH, problems).normalise(Shapes.of(Kind.OBJECT), object);
    }

    private static String summary(List<String> columns, List<String> row, String id) {
        String text = value(columns, row, "medium") + ". " + value(columns, row, "description");
        String[] words = text.strip().split("\\s+");
        String summary = String.join(" ", List.of(words).subList(0, Math.min(words.length, MAX_WORDS)));
        return summary.length() < 3 ? "Inventory number " + id.toUpperCase(Locale.ROOT) : summary;
    }

    private static String value(List<String> columns, List<String> row, String name) {
        int at = columns.indexOf(name);
        return at < 0 || at >= row.size() ? "" : row.get(at);
    }
}
