package kg.crafts.kiosk.judged;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A line of {@code judged/queries.tsv}.
 *
 * @param first codes that may be the first result; empty when nothing may be found
 * @param also codes that are right among the first three
 * @param museum whether it is judged too with the records of museums in the index
 */
public record Question(
        String query, String lang, Difficulty kind, Set<String> first, Set<String> also, boolean museum) {

    private static final String FILE = "/judged/queries.tsv";
    private static final int COLUMNS = 6;

    /** All of them, in the order of the file. */
    public static List<Question> all() {
        try (InputStream bytes = Objects.requireNonNull(Question.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Question::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Question parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS || !Set.of("yes", "no").contains(cells[5])) {
            throw new IllegalArgumentException(FILE + ": " + line);
        }
        return new Question(
                cells[0], cells[1], Difficulty.of(cells[2]), codes(cells[3]), codes(cells[4]), cells[5].equals("yes"));
    }

    private static Set<String> codes(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split("\\|"));
    }

    /** Whether the first result is one that may be. */
    boolean isFirst(List<String> found) {
        return !found.isEmpty() && first.contains(found.getFirst());
    }

    /** Whether something right is among the first three. */
    boolean isNear(List<String> found) {
        return found.stream().limit(3).anyMatch(code -> first.contains(code) || also.contains(code));
    }
}
