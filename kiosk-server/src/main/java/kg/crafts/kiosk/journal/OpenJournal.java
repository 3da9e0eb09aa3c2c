package kg.crafts.kiosk.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.DurableFiles;
import kg.crafts.kiosk.kernel.HybridClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a {@link Journal} is made of: how it comes together, and how it is taken apart in order. */
final class OpenJournal {

    /** Something that is read, with the reader that nobody else uses meanwhile. */
    interface Reading<T> {
        T from(FeedReader reader) throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(OpenJournal.class);

    private final JournalSettings settings;
    private final TrustList trust;
    private final FolderLock lock;
    private final FeedWriter feedWriter;
    private final FeedReader reader;
    private final ReentrantLock reading = new ReentrantLock();
    private final Holdings holdings;
    private final Writer writer;

    private OpenJournal(
            JournalSettings settings,
            FolderLock lock,
            FeedWriter feedWriter,
            FeedReader reader,
            Holdings holdings,
            Writer writer) {
        this.settings = settings;
        this.trust = withOwnKey(settings);
        this.lock = lock;
        this.feedWriter = feedWriter;
        this.reader = reader;
        this.holdings = holdings;
        this.writer = writer;
    }

    static Journal open(JournalSettings settings, Consumer<List<Command>> beforeCommit) {
        FolderLock lock = null;
        try {
            Files.createDirectories(settings.folder());
            lock = FolderLock.take(settings.folder());
            Journal journal = new Journal(assemble(settings, lock, beforeCommit));
            lock = null;
            return journal;
        } catch (SQLException e) {
            throw Database.refusal(e);
        } catch (IOException e) {
            throw JournalRefusal.unreachable(e);
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    private static OpenJournal assemble(JournalSettings settings, FolderLock lock, Consumer<List<Command>> beforeCommit)
            throws SQLException, IOException {
        Path file = settings.folder().resolve(Database.FILE);
        Optional<Origin> resumed = CleanStop.take(settings.folder());
        Connection connection = null;
        Connection second = null;
        try {
            CrashedLog.damage(file).ifPresent(place -> {
                throw JournalRefusal.damaged(place);
            });
            Staged.clear(settings.folder());
            connection = Database.openForWriting(file, settings.centre());
            DurableFiles.syncFolderOf(file);
            FeedReader inner = new FeedReader(connection);
            if (!inner.centre().equals(settings.centre().value())) {
                throw JournalRefusal.ofAnother(inner.centre(), settings.folder());
            }
            if (resumed.isEmpty()) {
                new Walk(inner, false).run().firstBad().ifPresent(place -> {
                    throw JournalRefusal.damaged(place);
                });
                Database.emptyLog(connection); // What a torn write left in it must not look like later damage.
            }
            FeedWriter feedWriter = new FeedWriter(connection, file);
            Holdings holdings = load(inner);
            HybridClock clock = clock(settings, inner, holdings);
            Ledger ledger = new Ledger(feedWriter, inner, holdings, revocations(inner));
            Origin origin = origin(settings, resumed, inner, holdings);
            Sealer sealer = new Sealer(ledger, clock, settings.key(), origin);
            ledger.begin();
            for (Feed feed : holdings.listFeeds()) {
                if (feed.signed() < feed.sequence()) {
                    sealer.sealTail(feed);
                }
            }
            ledger.commit();
            second = Database.openForReading(file);
            Writer writer = new Writer(settings, origin, ledger, sealer, holdings, clock, beforeCommit);
            OpenJournal open = new OpenJournal(settings, lock, feedWriter, new FeedReader(second), holdings, writer);
            writer.start();
            connection = null;
            second = null;
            LOG.info("Journal open at position {}, writing as {}", holdings.position(), origin);
            return open;
        } finally {
            closeQuietly(second);
            closeQuietly(connection);
        }
    }

    static Holdings load(FeedReader reader) throws SQLException {
        Holdings holdings = new Holdings(reader.generation());
        Map<Origin, Feed> feeds = new HashMap<>();
        reader.listFeeds().forEach(feed -> feeds.put(feed.origin(), feed));
        holdings.publish(feeds, reader.listErasures(), reader.lastPosition(), reader.generation());
        reader.listForks().forEach(fork -> holdings.addFork(fork.version(), fork.seen()));
        return holdings;
    }

    private static Revocations revocations(FeedReader reader) throws SQLException {
        Revocations revocations = new Revocations();
        for (long position : reader.listTrustNotices()) {
            Optional<Link> link = reader.find(position).map(FeedReader.Row::link);
            byte[] payload = link.isEmpty() ? null : link.get().payload();
            if (payload == null) {
                throw JournalRefusal.damaged("position " + position + ": the change of keys is missing");
            }
            revocations.note(Payload.decode(payload));
        }
        return revocations;
    }

    private static HybridClock clock(JournalSettings settings, FeedReader reader, Holdings holdings)
            throws SQLException {
        HybridClock clock = new HybridClock(settings.clock());
        for (Feed feed : holdings.listFeeds()) {
            if (feed.origin().centre().equals(settings.centre())) {
                reader.find(feed.id(), feed.sequence())
                        .ifPresent(row -> clock.resumeAfter(
                                Header.decode(row.link().header()).time()));
            }
        }
        return clock;
    }

    /** The incarnation of the orderly stop, unless its feed can't be gone on with. */
    private static Origin origin(
            JournalSettings settings, Optional<Origin> resumed, FeedReader reader, Holdings holdings)
            throws SQLException {
        if (resumed.isPresent() && resumed.get().centre().equals(settings.centre())) {
            Optional<Feed> feed = holdings.find(resumed.get());
            if (feed.isEmpty() || (!feed.get().stopped() && signedBy(settings, feed.get(), reader))) {
                return resumed.get();
            }
        }
        return new Origin(settings.centre(), Incarnations.next(settings.clock().millis()));
    }

    /** A new key begins a new feed: where the old one was revoked others stop, and could not follow. */
    private static boolean signedBy(JournalSettings settings, Feed feed, FeedReader reader) throws SQLException {
        byte[] id = Keys.id(settings.key().getPublic());
        return reader.findGroup(feed.id(), feed.sequence())
                .filter(group -> Arrays.equals(group.key(), id))
                .isPresent();
    }

    private static TrustList withOwnKey(JournalSettings settings) {
        Map<CentreId, List<PublicKey>> keys = new HashMap<>(settings.trust().keys());
        List<PublicKey> own = new ArrayList<>(settings.trust().listKeys(settings.centre()));
        if (!own.contains(settings.key().getPublic())) {
            own.add(settings.key().getPublic());
        }
        keys.put(settings.centre(), own);
        return new TrustList(keys);
    }

    static Verification verify(Path folder) {
        Path file = folder.resolve(Database.FILE);
        if (!Files.exists(file)) {
            return unreadable("there is no " + file);
        }
        Optional<String> log = crashedLog(folder);
        if (log.isPresent()) {
            return unreadable(log.get());
        }
        try (Connection connection = Database.openForVerifying(file);
                FeedReader reader = new FeedReader(connection)) {
            return new Walk(reader, true, Database.isEarlier(connection)).run();
        } catch (SQLException | JournalRefusal e) {
            return unreadable(file + ": " + e.getMessage());
        }
    }

    private static Verification unreadable(String why) {
        return new Verification(0, 0, 0, false, Optional.of(why));
    }

    /** Where the log is damaged, of a journal that is not in use; while it is, it has no torn end. */
    private static Optional<String> crashedLog(Path folder) {
        FolderLock lock = null;
        try {
            lock = FolderLock.take(folder);
            return CrashedLog.damage(folder.resolve(Database.FILE));
        } catch (JournalRefusal inUse) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("the log can't be read: " + e.getMessage());
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    Path folder() {
        return settings.folder();
    }

    TrustList trust() {
        return trust;
    }

    Holdings holdings() {
        return holdings;
    }

    Writer writer() {
        return writer;
    }

    FeedWriter feedWriter() {
        return feedWriter;
    }

    <T> T read(Reading<T> what) {
        reading.lock();
        try {
            return what.from(reader);
        } catch (SQLException e) {
            throw Database.refusal(e);
        } finally {
            reading.unlock();
        }
    }

    void close() {
        boolean well = writer.stop();
        try {
            reading.lock();
            try {
                reader.close();
                feedWriter.close();
            } finally {
                reading.unlock();
            }
            if (well) {
                CleanStop.write(settings.folder(), writer.origin());
            }
        } catch (SQLException | IOException e) {
            LOG.error("The journal did not close in order; the next start opens a new incarnation", e);
        } finally {
            lock.close();
        }
    }

    private static void closeQuietly(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.warn("A connection to the journal did not close", e);
            }
        }
    }
}
