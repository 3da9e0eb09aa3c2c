package kg.crafts.kiosk.journal;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes folds, one by one, within a transaction of {@link FoldStore}. */
final class FoldWriter {

    private final FoldConnection connection;

    FoldWriter(FoldConnection connection) {
        this.connection = connection;
    }

    /** Lets go of a code that changes, or two folds could not change codes with each other; returns the old hash. */
    BigInteger letGo(Fold fold) throws SQLException {
        BigInteger old = hash(fold.id());
        if (old.signum() != 0) {
            connection.execute(
                    "UPDATE folds SET code = NULL WHERE id = ? AND code IS NOT ?", bytes(fold.id()), fold.code());
        }
        return old;
    }

    /** The code that a fold gets: its own, unless a lower id has it; a higher one loses it. */
    private @Nullable String claim(Fold fold, long newPosition) throws SQLException {
        String code = fold.code();
        if (code == null) {
            return null;
        }
        byte[] id = bytes(fold.id());
        try (ResultSet other = connection.query("SELECT id FROM folds WHERE code = ? AND id <> ?", code, id)) {
            if (!other.next()) {
                return code;
            }
            if (Arrays.compareUnsigned(other.getBytes(1), id) < 0) {
                return null;
            }
        }
        connection.execute(
                "UPDATE folds SET code = NULL, position = ? WHERE code = ? AND id <> ?", newPosition, code, id);
        return code;
    }

    /** Puts a fold in the place of the old one; returns its hash. */
    BigInteger insert(Fold fold, long newPosition) throws SQLException {
        String code = claim(fold, newPosition);
        byte[] id = bytes(fold.id());
        byte[] hash = Hashes.sha256(id, fold.bytes());
        connection.execute(
                "INSERT INTO folds (id, kind, code, position, conflicts, hash, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, code = excluded.code,"
                        + " position = excluded.position, conflicts = excluded.conflicts, hash = excluded.hash,"
                        + " bytes = excluded.bytes",
                id,
                fold.kind(),
                code,
                fold.position(),
                fold.conflicts(),
                hash,
                fold.bytes());
        return new BigInteger(1, hash);
    }

    /** The hash of a fold as a number, 0 when there is none. */
    BigInteger hash(UUID id) throws SQLException {
        try (ResultSet row = connection.query("SELECT hash FROM folds WHERE id = ?", bytes(id))) {
            return row.next() ? new BigInteger(1, row.getBytes(1)) : BigInteger.ZERO;
        }
    }

    void touch(Touch touch) throws SQLException {
        connection.execute("INSERT OR IGNORE INTO touches VALUES (?, ?)", bytes(touch.subject()), touch.position());
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
