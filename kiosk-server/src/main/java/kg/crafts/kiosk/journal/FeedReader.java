package kg.crafts.kiosk.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements that read, prepared once on one connection. Used by one thread at a time. */
final class FeedReader implements AutoCloseable {

    /** A change as it is stored, with where it stands. */
    record Row(long position, long feed, long sequence, Link link) {}

    /** A group's own row: all but its changes. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record GroupRow(long first, long last, byte[] previous, byte[] head, byte[] key, byte[] signature) {}

    private static final String COLUMNS = "SELECT position, feed, sequence, hash, header, payload FROM changes ";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    FeedReader(Connection connection) {
        this.connection = connection;
    }

    private PreparedStatement bind(String sql, long... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setLong(i + 1, values[i]);
        }
        return statement;
    }

    /** In the order of positions; stops at {@code maxBytes} or at {@code maxRows}, but not before the first. */
    List<Row> listAfter(long position, int maxRows, long maxBytes) throws SQLException {
        List<Row> rows = new ArrayList<>();
        long bytes = 0;
        try (ResultSet row = bind(COLUMNS + "WHERE position > ? ORDER BY position LIMIT ?", position, maxRows)
                .executeQuery()) {
            while (bytes < maxBytes && row.next()) {
                rows.add(toRow(row));
                bytes += rows.getLast().link().weight();
            }
        }
        return rows;
    }

    Optional<Row> find(long position) throws SQLException {
        try (ResultSet row = bind(COLUMNS + "WHERE position = ?", position).executeQuery()) {
            return row.next() ? Optional.of(toRow(row)) : Optional.empty();
        }
    }

    Optional<Row> find(long feed, long sequence) throws SQLException {
        try (ResultSet row = bind(COLUMNS + "WHERE feed = ? AND sequence = ?", feed, sequence)
                .executeQuery()) {
            return row.next() ? Optional.of(toRow(row)) : Optional.empty();
        }
    }

    byte @Nullable [] hash(long feed, long sequence) throws SQLException {
        try (ResultSet row = bind("SELECT hash FROM changes WHERE feed = ? AND sequence = ?", feed, sequence)
                .executeQuery()) {
            return row.next() ? row.getBytes(1) : null;
        }
    }

    /** The group that holds a sequence number, or the next one after it. */
    Optional<GroupRow> findGroup(long feed, long sequence) throws SQLException {
        // Groups are gapless: the last that begins at or before it is the one, or it is not held.
        String sql = "SELECT first, last, previous, head, key, signature FROM groups"
                + " WHERE feed = ? AND first <= ? ORDER BY first DESC LIMIT 1";
        try (ResultSet row = bind(sql, feed, sequence).executeQuery()) {
            if (!row.next() || row.getLong(2) < sequence) {
                return Optional.empty();
            }
            return Optional.of(new GroupRow(
                    row.getLong(1), row.getLong(2), bytes(row, 3), bytes(row, 4), bytes(row, 5), bytes(row, 6)));
        }
    }

    /** The whole group that holds a sequence number. */
    Optional<Group> readGroup(Feed feed, long sequence) throws SQLException {
        Optional<GroupRow> found = findGroup(feed.id(), sequence);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        GroupRow group = found.get();
        List<Link> links = listLinks(feed.id(), group.first(), group.last());
        if (links.size() != group.last() - group.first() + 1) {
            throw JournalRefusal.damaged(
                    "changes are missing from the group at " + feed.origin() + "." + group.first());
        }
        return Optional.of(new Group(
                feed.origin(), group.first(), group.previous(), group.key(), group.signature(), List.copyOf(links)));
    }

    List<Link> listLinks(long feed, long first, long last) throws SQLException {
        List<Link> links = new ArrayList<>();
        String sql = COLUMNS + "WHERE feed = ? AND sequence BETWEEN ? AND ? ORDER BY sequence";
        try (ResultSet row = bind(sql, feed, first, last).executeQuery()) {
            while (row.next()) {
                links.add(toRow(row).link());
            }
        }
        return links;
    }

    /** Every feed and how far it is held. */
    List<Feed> listFeeds() throws SQLException {
        String sql = """
                SELECT f.id, f.origin, c.sequence, c.hash,
                    coalesce((SELECT last FROM groups WHERE feed = f.id ORDER BY first DESC LIMIT 1), 0),
                    EXISTS (SELECT 1 FROM forks WHERE forks.origin = f.origin)
                FROM feeds f JOIN changes c
                ON c.feed = f.id AND c.sequence = (SELECT max(sequence) FROM changes WHERE feed = f.id)""";
        List<Feed> feeds = new ArrayList<>();
        try (ResultSet row = bind(sql).executeQuery()) {
            while (row.next()) {
                Origin origin = origin(row.getString(2));
                feeds.add(new Feed(
                        row.getLong(1), origin, row.getLong(3), bytes(row, 4), row.getLong(5), row.getBoolean(6)));
            }
        }
        return feeds;
    }

    private static Origin origin(@Nullable String text) {
        try {
            return Origin.parse(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw JournalRefusal.damaged("the name of a feed is not one: " + text, e);
        }
    }

    private static Version version(@Nullable String text) {
        try {
            return Version.parse(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw JournalRefusal.damaged("a notice names no version: " + text, e);
        }
    }

    /** Positions of the changes about keys, in order. */
    List<Long> listTrustNotices() throws SQLException {
        List<Long> positions = new ArrayList<>();
        try (ResultSet row = bind("SELECT position FROM notices WHERE erased IS NULL ORDER BY position")
                .executeQuery()) {
            while (row.next()) {
                positions.add(row.getLong(1));
            }
        }
        return positions;
    }

    /** What is erased → position of the change that erased it. */
    Map<Version, Long> listErasures() throws SQLException {
        Map<Version, Long> erasures = new HashMap<>();
        try (ResultSet row = bind("SELECT erased, position FROM notices WHERE erased IS NOT NULL")
                .executeQuery()) {
            while (row.next()) {
                erasures.put(version(row.getString(1)), row.getLong(2));
            }
        }
        return erasures;
    }

    Map<String, byte[]> listKeys() throws SQLException {
        Map<String, byte[]> keys = new HashMap<>();
        try (ResultSet row = bind("SELECT id, encoded FROM keys").executeQuery()) {
            while (row.next()) {
                keys.put(Hashes.hex(bytes(row, 1)), bytes(row, 2));
            }
        }
        return keys;
    }

    List<Fork> listForks() throws SQLException {
        List<Fork> forks = new ArrayList<>();
        try (ResultSet row = bind("SELECT origin, sequence, seen FROM forks ORDER BY seen, origin")
                .executeQuery()) {
            while (row.next()) {
                Version version = new Version(origin(row.getString(1)), row.getLong(2));
                forks.add(new Fork(version, Instant.ofEpochMilli(row.getLong(3))));
            }
        }
        return forks;
    }

    /** What the tables are, as the file says. */
    List<String> listSchema() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = bind("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
                .executeQuery()) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    /** Whose journal it is. */
    String centre() throws SQLException {
        return Database.text(connection, "SELECT value FROM meta WHERE name = 'centre'");
    }

    String generation() throws SQLException {
        return Database.text(connection, "SELECT value FROM meta WHERE name = 'generation'");
    }

    long lastPosition() throws SQLException {
        return Database.number(connection, "SELECT max(position) FROM changes");
    }

    long number(String sql) throws SQLException {
        return Database.number(connection, sql);
    }

    String text(String sql) throws SQLException {
        return Database.text(connection, sql);
    }

    private static Row toRow(ResultSet row) throws SQLException {
        Link link = new Link(bytes(row, 5), bytes(row, 4), row.getBytes(6));
        return new Row(row.getLong(1), row.getLong(2), row.getLong(3), link);
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
