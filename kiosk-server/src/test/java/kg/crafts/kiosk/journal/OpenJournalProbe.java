package kg.crafts.kiosk.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A journal in use whose writing connection can be asked and hindered. */
final class OpenJournalProbe implements AutoCloseable {

    private final Journal journal;
    private final Connection connection;

    OpenJournalProbe(Path folder) {
        journal = Fixtures.open(folder, Fixtures.BISHKEK);
        connection = journal.parts().feedWriter().connection();
    }

    Journal journal() {
        return journal;
    }

    String pragma(String name) throws SQLException {
        return Database.text(connection, "PRAGMA " + name);
    }

    /** From here on the file can't grow, as on a full disk. */
    void fillDisk() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = 1");
        }
    }

    /** Changes what is stored behind the journal's back, and makes it seen by readers. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            // The writer has a transaction open while it waits, unless it is just about to begin one: then the
            // change is written already, or it begins between the two.
            either(statement, "COMMIT", "no transaction is active");
            either(statement, "BEGIN IMMEDIATE", "within a transaction");
        }
    }

    private static void either(Statement statement, String sql, String allowed) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains(allowed)) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        journal.close();
    }
}
