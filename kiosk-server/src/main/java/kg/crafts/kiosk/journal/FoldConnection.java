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
import org.sqlite.SQLiteErrorCode;

/**
 * The one connection to the folds' file: its statements, one user at a time, and what its errors mean. Safe for many
 * threads; {@link #query}, {@link #execute} and {@link #commit} only within {@link #read} or {@link #write}.
 */
final class FoldConnection implements AutoCloseable {

    /** Something read. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** A change, which commits by itself. */
    interface Change {
        void run() throws SQLException;
    }

    private final Path file;
    private final ReentrantLock lock = new ReentrantLock();
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    FoldConnection(Path file) throws SQLException {
        this.file = file;
        this.connection = FoldDatabase.connect(file);
        connection.setAutoCommit(false);
    }

    <T> T read(Work<T> work) {
        return locked(() -> {
            try {
                return work.run();
            } finally {
                connection.rollback(); // Of nothing: it only ends the reading.
            }
        });
    }

    void write(Change change) {
        read(() -> {
            change.run();
            return true;
        });
    }

    private <T> T locked(Work<T> work) {
        lock.lock();
        try {
            return work.run();
        } catch (SQLException e) {
            if (Database.isDamage(e)) {
                throw damaged(String.valueOf(e.getMessage()));
            }
            boolean taken = (e.getErrorCode() & 0xFF) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
            throw taken ? JournalRefusal.codeTaken(e) : JournalRefusal.unreachable(e);
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

    void commit() throws SQLException {
        connection.commit();
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
        locked(() -> {
            connection.close();
            return true;
        });
    }
}
