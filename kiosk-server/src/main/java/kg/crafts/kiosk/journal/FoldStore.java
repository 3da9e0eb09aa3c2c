package kg.crafts.kiosk.journal;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what the changes add up to, so that a start needs no replay. Everything in it can be made again
 * from the journal, and whatever is wrong with it is answered by beginning anew. Safe for many threads.
 *
 * <p>Each fold is checked against its hash as it is read: the refusal {@code folds-damaged} means that the
 * next start begins anew by itself.
 */
public final class FoldStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FoldStore.class);
    private static final String COLUMNS = "SELECT id, kind, code, bytes, position, hash, conflicts FROM folds ";
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final String form;
    private final Journal journal;
    private final Optional<String> begunAnewBecause;
    private final FoldConnection connection;
    private final FoldWriter writer;
    private volatile long position;
    private volatile BigInteger sum;

    private FoldStore(Path file, String form, Journal journal, Optional<String> fault) throws SQLException {
        this.form = form;
        this.journal = journal;
        this.begunAnewBecause = fault;
        this.connection = new FoldConnection(file);
        this.writer = new FoldWriter(connection);
        this.position = number("SELECT position FROM state");
        this.sum = connection.read(() -> {
            try (ResultSet row = connection.query("SELECT hash FROM state")) {
                return new BigInteger(row.next() ? row.getString(1) : "0", 16);
            }
        });
    }

    /**
     * Opens or makes the file. When it is damaged, of another form, or made from another copy of the journal, it is
     * deleted and begun anew, which {@link #begunAnewBecause} tells; {@link #position} is then 0.
     *
     * @param file such as {@code derived/folds.db}; its folder is made when absent
     * @param form names what the bytes mean: any other than last time begins anew
     */
    public static FoldStore open(Path file, String form, Journal journal) {
        try {
            Optional<String> fault = FoldDatabase.fault(file, form, journal);
            if (fault.isPresent()) {
                LOG.warn("Making {} anew: {}", file, fault.get());
                FoldDatabase.delete(file);
            }
            if (!file.toFile().exists()) {
                FoldDatabase.create(file, form, journal.stamp(0));
            }
            return new FoldStore(file, form, journal, fault);
        } catch (SQLException | IOException e) {
            throw JournalRefusal.unreachable(e);
        }
    }

    /** Why {@link #open} threw away what was there, or empty. */
    public Optional<String> begunAnewBecause() {
        return begunAnewBecause;
    }

    /** Up to where the journal is contained in the folds. */
    public long position() {
        return position;
    }

    /**
     * Puts and removes folds and notes that the journal is contained up to {@code newPosition}, all or nothing. Codes
     * may be swapped within a batch. Of two folds that would have one code the lower id keeps it, in whatever order they
     * come; the other is found by its id alone, and counts as touched when it loses it.
     *
     * @param touched positions of changes that are to be found again by their subject
     * @param newPosition not beyond the journal's
     */
    public synchronized void put(List<Fold> puts, List<UUID> removals, List<Touch> touched, long newPosition) {
        String stamp = journal.stamp(newPosition);
        sum = connection.write(() -> {
            BigInteger next = sum;
            for (UUID id : removals) {
                next = next.subtract(writer.hash(id));
                connection.execute("DELETE FROM folds WHERE id = ?", FoldWriter.bytes(id));
            }
            for (Fold fold : puts) {
                next = next.subtract(writer.letGo(fold));
            }
            for (Fold fold : puts) {
                next = next.add(writer.insert(fold, newPosition));
            }
            for (Touch touch : touched) {
                writer.touch(touch);
            }
            return note(next.mod(MODULUS), newPosition, stamp);
        });
        position = newPosition;
    }

    private BigInteger note(BigInteger newSum, long newPosition, String stamp) throws SQLException {
        connection.execute("UPDATE state SET hash = ?, position = ?, stamp = ?", text(newSum), newPosition, stamp);
        return newSum;
    }

    public Optional<Fold> find(UUID id) {
        return list("WHERE id = ?", FoldWriter.bytes(id)).stream().findFirst();
    }

    public Optional<Fold> findByCode(String code) {
        return list("WHERE code = ?", code).stream().findFirst();
    }

    /**
     * Folds touched after a position, in the order of their last position.
     *
     * @param max about so many: those of one position are never split. Empty only at the end
     */
    public List<Fold> listTouchedAfter(long after, int max) {
        List<Fold> page = new ArrayList<>(list("WHERE position > ? ORDER BY position, id LIMIT ?", after, max));
        if (page.size() == max) {
            Fold last = page.getLast();
            page.addAll(
                    list("WHERE position = ? AND id > ? ORDER BY id", last.position(), FoldWriter.bytes(last.id())));
        }
        return page;
    }

    /**
     * Folds of a kind in the order of their ids as bytes.
     *
     * @param after the last id of the page before, or null
     */
    public List<Fold> listOfKind(String kind, @Nullable UUID after, int max) {
        byte[] from = after == null ? new byte[0] : FoldWriter.bytes(after);
        return list("WHERE kind = ? AND id > ? ORDER BY id LIMIT ?", kind, from, max);
    }

    /**
     * Folds of which somebody has to decide something, in the order of their ids as bytes.
     *
     * @param after the last id of the page before, or null
     */
    public List<Fold> listInConflict(@Nullable UUID after, int max) {
        byte[] from = after == null ? new byte[0] : FoldWriter.bytes(after);
        return list("WHERE conflicts > 0 AND id > ? ORDER BY id LIMIT ?", from, max);
    }

    /** Folds of a kind in the falling order of their ids as bytes, beginning before one or at the last. */
    public List<Fold> listOfKindDown(String kind, @Nullable UUID before, int max) {
        return before == null
                ? list("WHERE kind = ? ORDER BY id DESC LIMIT ?", kind, max)
                : list("WHERE kind = ? AND id < ? ORDER BY id DESC LIMIT ?", kind, FoldWriter.bytes(before), max);
    }

    /** Positions of the changes to a subject whose rule keeps its history, the last first, beginning before one. */
    public List<Long> listTouches(UUID subject, long before, int max) {
        String sql = "SELECT position FROM touches WHERE subject = ? AND position < ? ORDER BY position DESC LIMIT ?";
        return numbers(sql, FoldWriter.bytes(subject), before, max);
    }

    /** How much there is to decide in all folds. */
    public long countConflicts() {
        return number("SELECT coalesce(sum(conflicts), 0) FROM folds WHERE conflicts > 0");
    }

    public long count() {
        return number("SELECT count(*) FROM folds");
    }

    public long count(String kind) {
        return number("SELECT count(*) FROM folds WHERE kind = ?", kind);
    }

    /**
     * 64 hexadecimal digits: the sum modulo 2^256 of SHA-256(id ‖ bytes) over all folds. Equal for equal folds,
     * however they came about.
     */
    public String stateHash() {
        return text(sum);
    }

    /** Empties the store, for a rebuild by replay. */
    public synchronized void clear() {
        String stamp = journal.stamp(0);
        sum = connection.write(() -> {
            connection.execute("DELETE FROM folds");
            connection.execute("DELETE FROM touches");
            connection.execute("UPDATE state SET form = ?", form);
            return note(BigInteger.ZERO, 0, stamp);
        });
        position = 0;
    }

    @Override
    public void close() {
        connection.close();
    }

    private List<Fold> list(String where, @Nullable Object... values) {
        return connection.read(() -> {
            List<Fold> folds = new ArrayList<>();
            try (ResultSet row = connection.query(COLUMNS + where, values)) {
                while (row.next()) {
                    folds.add(toFold(row));
                }
            }
            return folds;
        });
    }

    private Fold toFold(ResultSet row) throws SQLException {
        byte[] id = row.getBytes(1);
        byte[] bytes = row.getBytes(4);
        if (id.length != 16 || bytes == null || !Arrays.equals(Hashes.sha256(id, bytes), row.getBytes(6))) {
            throw connection.damaged("a fold is not what was written");
        }
        ByteBuffer uuid = ByteBuffer.wrap(id);
        return new Fold(
                new UUID(uuid.getLong(), uuid.getLong()),
                row.getString(2),
                row.getString(3),
                bytes,
                row.getLong(5),
                row.getInt(7));
    }

    private long number(String sql, Object... values) {
        List<Long> found = numbers(sql, values);
        return found.isEmpty() ? 0 : found.getFirst();
    }

    private List<Long> numbers(String sql, Object... values) {
        return connection.read(() -> {
            List<Long> found = new ArrayList<>();
            try (ResultSet row = connection.query(sql, values)) {
                while (row.next()) {
                    found.add(row.getLong(1));
                }
            }
            return found;
        });
    }

    private static String text(BigInteger value) {
        String digits = value.toString(16);
        return "0".repeat(64 - digits.length()) + digits;
    }
}
