package kg.crafts.kiosk.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection to the folds' file: its statements, one user at a time, and what its errors mean. Safe for many
 * threads; {@link #query} and {@link #execute} only within {@link #read} or {@link #write}.
 */
final class FoldConnection implements AutoCloseable {

    /** Something read or written. */
    interface Work<T> {
        T run() throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(FoldConnection.class);

    private final Path file;
    private final ReentrantLock lock = new ReentrantLock();
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    FoldConnection(Path file) throws SQLException {
        this.file = file;
        this.connection = FoldDatabase.connect(file);
    }

    /** Writes all or nothing. */
    <T> T write(Work<T> change) {
        return read(() -> {
            boolean committed = false;
            execute("BEGIN IMMEDIATE");
            try {
                T result = change.run();
                execute("COMMIT");
                committed = true;
                return result;
            } finally {
                if (!committed) {
                    rollback();
                }
            }
        });
    }

    private void rollback() {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            LOG.debug("SQLite has taken it back by itself", e);
        }
    }

    /** Each statement reads by itself, at the cost of no transaction. */
    <T> T read(Work<T> work) {
        lock.lock();
        try {
            return work.run();
        } catch (SQLException e) {
            if (Database.isDamage(e)) {
                throw damaged(String.valueOf(e.getMessage()));
            }
            throw JournalRefusal.unreachable(e);
        } finally {
            lock.unlock();
        }
    }

    /** Has the next start begin anew, and gives what to throw. */
    JournalRefusal damaged(String what) {
        FoldDatabase.condemn(file);
        return JournalRefusal.foldsDamaged(what);
    }

    ResultSet query(String sql, @Nullable Object... values) throws SQLException {
        return bind(sql, values).executeQuery();
    }

    void execute(String sql, @Nullable Object... values) throws SQLException {
        bind(sql, values).executeUpdate();
    }

    private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        read(() -> {
            connection.close();
            return true;
        });
    }
}
