package kg.crafts.kiosk.journal;

import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Statements that write, prepared once on the writer's connection. Used by the writer's thread. */
final class FeedWriter implements AutoCloseable {

    private final Connection connection;
    private final Path log;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement insertFeed;
    private final PreparedStatement insertGroup;
    private final PreparedStatement insertChange;
    private final PreparedStatement erasePayload;
    private final PreparedStatement insertNotice;
    private final PreparedStatement insertKey;
    private final PreparedStatement insertFork;
    private final PreparedStatement setGeneration;
    private long nextFeed;

    FeedWriter(Connection connection, Path file) throws SQLException {
        this.connection = connection;
        this.log = file.resolveSibling(file.getFileName() + "-wal");
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        commit = connection.prepareStatement("COMMIT");
        insertFeed = connection.prepareStatement("INSERT INTO feeds VALUES (?, ?)");
        insertGroup = connection.prepareStatement("INSERT INTO groups VALUES (?, ?, ?, ?, ?, ?, ?)");
        insertChange = connection.prepareStatement("INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?)");
        erasePayload = connection.prepareStatement("UPDATE changes SET payload = NULL WHERE position = ?");
        insertNotice = connection.prepareStatement("INSERT INTO notices VALUES (?, ?)");
        insertKey = connection.prepareStatement("INSERT OR IGNORE INTO keys VALUES (?, ?)");
        insertFork = connection.prepareStatement("INSERT OR IGNORE INTO forks VALUES (?, ?, ?, ?, ?)");
        setGeneration = connection.prepareStatement("UPDATE meta SET value = ? WHERE name = 'generation'");
        nextFeed = Database.number(connection, "SELECT max(id) FROM feeds") + 1;
    }

    Feed addFeed(Origin origin) throws SQLException {
        Feed feed = new Feed(nextFeed++, origin, 0, Hashes.beginning(origin), 0, false);
        insertFeed.setLong(1, feed.id());
        insertFeed.setString(2, origin.toString());
        insertFeed.executeUpdate();
        return feed;
    }

    void addGroup(Feed feed, Group group) throws SQLException {
        insertGroup.setLong(1, feed.id());
        insertGroup.setLong(2, group.first());
        insertGroup.setLong(3, group.last());
        insertGroup.setBytes(4, group.previous());
        insertGroup.setBytes(5, group.head());
        insertGroup.setBytes(6, group.keyId());
        insertGroup.setBytes(7, group.signature());
        insertGroup.executeUpdate();
    }

    void addChange(long position, Feed feed, long sequence, Link link) throws SQLException {
        insertChange.setLong(1, position);
        insertChange.setLong(2, feed.id());
        insertChange.setLong(3, sequence);
        insertChange.setBytes(4, link.hash());
        insertChange.setBytes(5, link.header());
        insertChange.setBytes(6, link.payload());
        insertChange.executeUpdate();
    }

    void erase(long position) throws SQLException {
        erasePayload.setLong(1, position);
        erasePayload.executeUpdate();
    }

    /** Notes a change about the journal itself. */
    void addNotice(@Nullable Version erased, long position) throws SQLException {
        insertNotice.setString(1, erased == null ? null : erased.toString());
        insertNotice.setLong(2, position);
        insertNotice.executeUpdate();
    }

    /** Keeps a key beside what it signed, so that this can be checked when the trust list has moved on. */
    void addKey(PublicKey key) throws SQLException {
        insertKey.setBytes(1, Keys.id(key));
        insertKey.setBytes(2, key.getEncoded());
        insertKey.executeUpdate();
    }

    /** Keeps both groups, without payloads: each is signed, and they can't both be honest. */
    void addFork(Fork fork, Group ours, Group theirs) throws SQLException {
        insertFork.setString(1, fork.version().origin().toString());
        insertFork.setLong(2, fork.version().sequence());
        insertFork.setLong(3, fork.seen().toEpochMilli());
        insertFork.setBytes(4, encode(ours));
        insertFork.setBytes(5, encode(theirs));
        insertFork.executeUpdate();
    }

    private static byte[] encode(Group group) {
        WireWriter out = new WireWriter();
        SliceCodec.encode(group.withoutPayloads(), out);
        return out.toBytes();
    }

    void setGeneration(String generation) throws SQLException {
        setGeneration.setString(1, generation);
        setGeneration.executeUpdate();
    }

    /** Begins a transaction. Bound to no {@code commit}, so that nobody's answer waits for the next to begin. */
    void begin() throws SQLException {
        boundLog();
        begin.execute();
    }

    /** Returns once everything is on the disk. */
    void commit() throws SQLException {
        commit.execute();
    }

    /** Empties the log when readers have kept it from being reused for so long that it grew beyond its bound. */
    private void boundLog() throws SQLException {
        if (log.toFile().length() > Database.MAX_WAL_BYTES) {
            Database.emptyLog(connection);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
