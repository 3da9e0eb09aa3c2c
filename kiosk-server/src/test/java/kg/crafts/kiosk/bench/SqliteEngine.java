package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * SQLite's FTS5 with indexed prefixes. It knows no typing mistakes: words that share trigrams are looked
 * up in the vocabulary, and the nearest by edit distance are searched instead.
 */
final class SqliteEngine implements Engine {

    private static final int ENOUGH = 3;
    private static final int CANDIDATES = 100;
    private static final int LONG = 6;
    private static final String FIND =
            "SELECT code FROM rows WHERE rows MATCH ? ORDER BY bm25(rows, 0, 100, 1) LIMIT " + Typed.LIMIT;
    private static final String NEAR =
            "SELECT word FROM near WHERE near MATCH ? ORDER BY bm25(near) LIMIT " + CANDIDATES;

    private final String address;

    /** Fills a new database. */
    SqliteEngine(Path file, Path rows) throws IOException, SQLException {
        address = "jdbc:sqlite:" + file;
        try (Connection database = DriverManager.getConnection(address);
                Statement statement = database.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("CREATE VIRTUAL TABLE rows USING fts5(code UNINDEXED, name, text,"
                    + " tokenize = 'unicode61', prefix = '2 3 4 5')");
            statement.execute("CREATE VIRTUAL TABLE near USING fts5(word, tokenize = 'trigram')");
            statement.execute("CREATE VIRTUAL TABLE vocabulary USING fts5vocab(rows, col)");
            database.setAutoCommit(false);
            try (PreparedStatement insert = database.prepareStatement("INSERT INTO rows VALUES (?, ?, ?)")) {
                Row.read(rows, row -> insert(insert, row));
            }
            statement.execute("INSERT INTO near SELECT DISTINCT term FROM vocabulary WHERE col = 'name'");
            statement.execute("INSERT INTO rows(rows) VALUES ('optimize')");
            database.commit();
        }
    }

    private static void insert(PreparedStatement insert, Row row) {
        try {
            insert.setString(1, row.code());
            insert.setString(2, row.name());
            insert.setString(3, row.text());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return "SQLite FTS5";
    }

    @Override
    public Session open() throws SQLException {
        Connection database = DriverManager.getConnection(address);
        PreparedStatement find = database.prepareStatement(FIND);
        PreparedStatement near = database.prepareStatement(NEAR);
        return new Session() {
            @Override
            public Supplier<List<String>> find(Typed typed) throws SQLException {
                List<String> words = typed.each();
                List<String> found = list(find, String.join(" AND ", words) + "*");
                if (found.size() < ENOUGH) {
                    List<String> each = new ArrayList<>();
                    for (String word : words) {
                        each.add("(" + String.join(" OR ", likely(near, word)) + ")");
                    }
                    found = list(find, String.join(" AND ", each));
                }
                List<String> codes = found;
                return () -> codes;
            }

            @Override
            public void close() throws IOException {
                try {
                    database.close();
                } catch (SQLException e) {
                    throw new IOException(e);
                }
            }
        };
    }

    private static List<String> list(PreparedStatement statement, String match) throws SQLException {
        statement.setString(1, match);
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** Words of the vocabulary that are near, quoted; at least the word itself. */
    private static List<String> likely(PreparedStatement near, String word) throws SQLException {
        List<String> trigrams = new ArrayList<>();
        for (int at = 0; at + 3 <= word.length(); at++) {
            trigrams.add('"' + word.substring(at, at + 3) + '"');
        }
        int edits = word.length() >= LONG ? 2 : 1;
        List<String> words = list(near, String.join(" OR ", trigrams)).stream()
                .filter(other -> distance(word, other) <= edits)
                .map(other -> '"' + other + '"')
                .collect(Collectors.toList());
        words.add('"' + word + '"');
        return words;
    }

    /** Edits from one word to the other, a swap of neighbours counting as one (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(edits[i - 1][j - 1] + change, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                edits[i][j] = swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
            }
        }
        return edits[a.length()][b.length()];
    }

    @Override
    public double megabytes() throws IOException {
        return Memory.resident(ProcessHandle.current().pid());
    }

    @Override
    public void close() {}
}
