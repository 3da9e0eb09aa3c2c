package kg.crafts.kiosk.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import kg.crafts.kiosk.kernel.CentreId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** The journal's SQLite file: how it is opened and what is in it. */
final class Database {

    static final String FILE = "journal.db";
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int FORM = 2;

    /** The form in which payloads had a table of their own. */
    private static final int PARTED = 1;

    private static final List<String> PARTED_TABLES =
            List.of("meta", "keys", "feeds", "groups", "changes", "payloads", "notices", "forks");

    /** Written to the file's header, so that nothing else is taken for a journal: "KJrn". */
    private static final int APPLICATION_ID = 0x4B4A726E;
    /** A commit waits for no more than a checkpoint of this; reading keeps the WAL from shrinking for moments only. */
    private static final int CHECKPOINT_PAGES = 2_000;

    /** Beyond this the log is emptied at once, even if commits wait for it. */
    static final long MAX_WAL_BYTES = 64L << 20;

    static final List<String> SCHEMA = List.of(
            "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
            "CREATE TABLE keys (id BLOB PRIMARY KEY, encoded BLOB NOT NULL) WITHOUT ROWID",
            "CREATE TABLE feeds (id INTEGER PRIMARY KEY, origin TEXT NOT NULL UNIQUE)",
            """
        CREATE TABLE groups (feed INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
            previous BLOB NOT NULL, head BLOB NOT NULL, key BLOB NOT NULL, signature BLOB NOT NULL,
            PRIMARY KEY (feed, first)) WITHOUT ROWID""",
            // The payload is beside the chain, so that it can go and the chain still verifies. It stands last: whoever
            // wants the hash alone reads one page.
            """
        CREATE TABLE changes (position INTEGER PRIMARY KEY, feed INTEGER NOT NULL, sequence INTEGER NOT NULL,
            hash BLOB NOT NULL, header BLOB NOT NULL, payload BLOB, UNIQUE (feed, sequence))""",
            // Changes about the journal itself: position of the change, and for an erasure what it erases.
            "CREATE TABLE notices (erased TEXT, position INTEGER NOT NULL)",
            """
        CREATE TABLE forks (origin TEXT PRIMARY KEY, sequence INTEGER NOT NULL, seen INTEGER NOT NULL,
            ours BLOB NOT NULL, theirs BLOB NOT NULL) WITHOUT ROWID""");

    private Database() {}

    /** Loads SQLite's native library; whoever opens meanwhile waits for that. */
    static void load() {
        try (Connection connection = config().createConnection("jdbc:sqlite::memory:")) {
            LOG.debug("SQLite is loaded: {}", connection);
        } catch (SQLException e) {
            LOG.debug("SQLite could not be loaded", e);
        }
    }

    /** Opens for writing, and makes what is absent. */
    static Connection openForWriting(Path file, CentreId centre) throws SQLException {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // NORMAL would lose acknowledged changes at a power cut.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA secure_delete = ON"); // An erased payload leaves no trace in the file.
            statement.execute("PRAGMA checkpoint_fullfsync = ON");
            statement.execute("PRAGMA fullfsync = ON");
            statement.execute("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
            statement.execute("PRAGMA journal_size_limit = " + MAX_WAL_BYTES);
            if (number(connection, "PRAGMA user_version") == 0 && number(connection, "PRAGMA schema_version") == 0) {
                create(connection, centre);
            }
        }
        if (isEarlier(connection)) {
            join(connection);
        }
        checkForm(connection);
        return connection;
    }

    /**
     * Brings payloads, which once had a table of their own, to their changes: all or none. Every table is made anew
     * in its order, as {@link Walk} takes any other schema for damage.
     */
    private static void join(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String table : PARTED_TABLES) {
                statement.execute("ALTER TABLE " + table + " RENAME TO old_" + table);
            }
            for (String table : SCHEMA) {
                statement.execute(table);
            }
            for (String table : PARTED_TABLES) {
                if (!table.equals("payloads") && !table.equals("changes")) {
                    statement.execute("INSERT INTO " + table + " SELECT * FROM old_" + table);
                }
            }
            statement.execute("INSERT INTO changes SELECT position, feed, sequence, hash, header, bytes"
                    + " FROM old_changes LEFT JOIN old_payloads USING (position) ORDER BY position");
            for (String table : PARTED_TABLES) {
                statement.execute("DROP TABLE old_" + table);
            }
            statement.execute("PRAGMA user_version = " + FORM);
        }
        connection.commit();
        connection.setAutoCommit(true);
        LOG.info("The journal of an earlier release was brought to form {}", FORM);
    }

    /** Copies what is in the log to its place, and takes the log away. Not within a transaction. */
    static void emptyLog(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /** Copies a journal that may be in use to a file that does not exist, as another generation. */
    static void copy(Path from, Path to, String generation) throws SQLException {
        try (Connection connection = openForReading(from);
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, to.toString());
            statement.executeUpdate();
        }
        try (Connection copy = config().createConnection("jdbc:sqlite:" + to);
                PreparedStatement statement =
                        copy.prepareStatement("UPDATE meta SET value = ? WHERE name = 'generation'")) {
            statement.setString(1, generation);
            statement.executeUpdate();
        }
    }

    static Connection openForReading(Path file) throws SQLException {
        Connection connection = readOnly(file);
        checkForm(connection);
        return connection;
    }

    /** Opens a file of today's or an earlier form, unchanged, so that whoever reads sees today's tables. */
    static Connection openForVerifying(Path file) throws SQLException {
        Connection connection = readOnly(file);
        if (isEarlier(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TEMP VIEW changes AS SELECT position, feed, sequence, hash, header,"
                        + " bytes AS payload FROM main.changes LEFT JOIN main.payloads USING (position)");
            }
        } else {
            checkForm(connection);
        }
        return connection;
    }

    private static Connection readOnly(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /** Whether a file has a form that the next {@link #openForWriting} brings to today's. */
    static boolean isEarlier(Connection connection) throws SQLException {
        return number(connection, "PRAGMA application_id") == APPLICATION_ID
                && number(connection, "PRAGMA user_version") == PARTED;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(5_000);
        config.setGetGeneratedKeys(false); // Nobody asks, and it costs a statement more for each insert.
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-8000");
        return config;
    }

    private static void create(Connection connection, CentreId centre) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String table : SCHEMA) {
                statement.execute(table);
            }
            statement.execute("INSERT INTO meta VALUES ('generation', '" + Incarnations.generation() + "')");
            statement.execute("INSERT INTO meta VALUES ('centre', '" + centre + "')");
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + FORM);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void checkForm(Connection connection) throws SQLException {
        long form = number(connection, "PRAGMA user_version");
        if (number(connection, "PRAGMA application_id") != APPLICATION_ID || form < FORM) {
            throw JournalRefusal.damaged("the beginning of " + FILE + " is not that of a journal");
        }
        if (form > FORM) {
            throw JournalRefusal.newer(form);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            String text = row.next() ? row.getString(1) : null;
            return text == null ? "" : text;
        }
    }

    /** Whether an error means that stored bytes are wrong, not that the disk can't be reached. */
    static boolean isDamage(SQLException error) {
        int code = error.getErrorCode() & 0xFF;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    /** The refusal that an error while reading stands for. */
    static JournalRefusal refusal(SQLException error) {
        return isDamage(error)
                ? JournalRefusal.damaged(String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT), error)
                : JournalRefusal.unreachable(error);
    }
}
