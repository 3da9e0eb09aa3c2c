package kg.crafts.kiosk.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/** The folds' SQLite file: how it is opened, and when it is thrown away. */
final class FoldDatabase {

    private static final String[] SCHEMA = {
        """
        CREATE TABLE folds (id BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, code TEXT UNIQUE, position INTEGER NOT NULL,
            conflicts INTEGER NOT NULL, hash BLOB NOT NULL, bytes BLOB NOT NULL)""",
        "CREATE INDEX folds_by_position ON folds (position)",
        "CREATE INDEX folds_by_kind ON folds (kind, id)",
        "CREATE INDEX folds_in_conflict ON folds (id, conflicts) WHERE conflicts > 0",
        "CREATE TABLE touches (subject BLOB NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (subject, position))"
                + " WITHOUT ROWID",
        "CREATE TABLE state (one INTEGER PRIMARY KEY, form TEXT, stamp TEXT, position INTEGER, hash TEXT)",
    };

    private FoldDatabase() {}

    /** Why the file can't be used, or empty when it can or there is none. */
    static Optional<String> fault(Path file, String form, Journal journal) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (Files.exists(flag(file))) {
            return Optional.of("it was found damaged while in use");
        }
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT form, stamp, position FROM state")) {
            if (!row.next()) {
                return Optional.of("it was never finished");
            }
            if (!form.equals(row.getString(1))) {
                return Optional.of("its form is " + row.getString(1) + ", not " + form);
            }
            long position = row.getLong(3);
            boolean same =
                    position <= journal.position() && journal.stamp(position).equals(row.getString(2));
            return same ? Optional.empty() : Optional.of("it was made from another copy of the journal");
        } catch (SQLException e) {
            return Optional.of("it is damaged: " + e.getMessage());
        }
    }

    static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // The newest batches may be lost at a power cut: they are made again from the journal.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(5_000);
        config.setGetGeneratedKeys(false);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-16000");
        return config.createConnection("jdbc:sqlite:" + file);
    }

    static void create(Path file, String form, String stamp) throws SQLException, IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (Connection connection = connect(file)) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String part : SCHEMA) {
                    statement.execute(part);
                }
            }
            try (var insert = connection.prepareStatement("INSERT INTO state VALUES (1, ?, ?, 0, ?)")) {
                insert.setString(1, form);
                insert.setString(2, stamp);
                insert.setString(3, "0".repeat(64));
                insert.executeUpdate();
            }
            connection.commit();
        }
    }

    static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-wal"));
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
        Files.deleteIfExists(flag(file));
    }

    /** Has the next start throw the file away. */
    static void condemn(Path file) {
        try {
            Files.writeString(flag(file), "damaged");
        } catch (IOException e) {
            throw JournalRefusal.unreachable(e);
        }
    }

    private static Path flag(Path file) {
        return file.resolveSibling(file.getFileName() + ".damaged");
    }
}
