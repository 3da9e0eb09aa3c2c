package kg.crafts.kiosk.journal;

import java.security.PublicKey;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The transaction that is being written: what {@link Holdings} says, and what has been added since.
 * Nothing of it is seen by others before {@link #commit}. Used by the writer's thread.
 */
final class Ledger {

    private final FeedWriter writer;
    private final FeedReader reader;
    private final Holdings holdings;
    private final Revocations revocations;

    private final Map<Origin, Feed> feeds = new HashMap<>();
    private final Map<Version, Long> erasures = new HashMap<>();
    private final List<Fork> forks = new ArrayList<>();
    private long position;
    private String generation;

    /** @param reader on the writer's connection, so that it sees what is not committed yet */
    Ledger(FeedWriter writer, FeedReader reader, Holdings holdings, Revocations revocations) {
        this.writer = writer;
        this.reader = reader;
        this.holdings = holdings;
        this.revocations = revocations;
        this.position = holdings.position();
        this.generation = holdings.generation();
    }

    Optional<Feed> find(Origin origin) {
        Feed changed = feeds.get(origin);
        return changed == null ? holdings.find(origin) : Optional.of(changed);
    }

    boolean allows(Group group) {
        return revocations.allows(group.keyId(), group.origin(), group.last());
    }

    byte @Nullable [] hash(Feed feed, long sequence) throws SQLException {
        return reader.hash(feed.id(), sequence);
    }

    /**
     * Appends a group that continues its feed.
     *
     * @param proven versions whose payloads are missing with good reason
     */
    void apply(Group group, PublicKey key, Set<Version> proven) throws SQLException {
        for (int i = 0; i < group.links().size(); i++) {
            Link link = group.links().get(i);
            add(group.version(i), Header.decode(link.header()), link, proven);
        }
        sign(group, key);
    }

    /** Notes the signature over changes that are in already. */
    void sign(Group group, PublicKey key) throws SQLException {
        Feed feed = find(group.origin()).orElseThrow();
        writer.addKey(key);
        writer.addGroup(feed, group);
        feeds.put(group.origin(), feed.signedTo(group.last()));
    }

    /** Appends a change that continues its feed, which it begins when there is none. */
    void add(Version version, Header header, Link link, Set<Version> proven) throws SQLException {
        Optional<Feed> known = find(version.origin());
        Feed feed = known.isPresent() ? known.get() : writer.addFeed(version.origin());
        position++;
        boolean erased = !header.ownsJournal() && isErased(version);
        writer.addChange(position, feed, version.sequence(), erased ? link.withoutPayload() : link);
        feeds.put(version.origin(), feed.reaching(version.sequence(), link.hash()));
        byte[] payload = link.payload();
        if (payload == null && !erased && proven.contains(version)) {
            note(version, 0);
        }
        if (header.ownsJournal() && payload != null) {
            obey(header, version.origin(), Payload.decode(payload));
        }
    }

    private void obey(Header header, Origin by, List<Operation> operations) throws SQLException {
        if (header.type().equals(Revocation.TYPE)) {
            revocations.note(operations);
            writer.addNotice(null, position);
            return;
        }
        for (Version target : Erasure.versions(by, operations)) {
            erase(target);
        }
    }

    private void erase(Version target) throws SQLException {
        if (isErased(target)) {
            return;
        }
        note(target, position);
        Optional<Feed> feed = find(target.origin());
        Optional<FeedReader.Row> row =
                feed.isEmpty() ? Optional.empty() : reader.find(feed.get().id(), target.sequence());
        if (row.isPresent() && !Header.decode(row.get().link().header()).ownsJournal()) {
            writer.erase(row.get().position());
            generation = Incarnations.generation();
            writer.setGeneration(generation);
        }
    }

    private void note(Version erased, long at) throws SQLException {
        writer.addNotice(erased, at);
        erasures.put(erased, at);
    }

    private boolean isErased(Version version) {
        return erasures.containsKey(version) || holdings.findErasure(version).isPresent();
    }

    List<Link> listLinks(Feed feed, long first, long last) throws SQLException {
        return reader.listLinks(feed.id(), first, last);
    }

    /** Keeps the proof of a fork and stops the feed. */
    void stop(Feed feed, long sequence, Group theirs, Instant seen) throws SQLException {
        Group ours = reader.readGroup(feed, sequence)
                .orElseThrow(() -> JournalRefusal.damaged("no group holds " + feed.origin() + "." + sequence));
        Fork fork = new Fork(new Version(feed.origin(), sequence), seen);
        writer.addFork(fork, ours, theirs);
        forks.add(fork);
        feeds.put(feed.origin(), feed.stop());
    }

    /** The first sequence number at which a group tells another story than the feed, or 0. */
    long firstDifference(Feed feed, Group group) throws SQLException {
        if (group.first() > 1 && group.first() <= feed.sequence() + 1) {
            if (!Arrays.equals(hash(feed, group.first() - 1), group.previous())) {
                return group.first() - 1;
            }
        }
        for (long sequence = group.first(); sequence <= Math.min(group.last(), feed.sequence()); sequence++) {
            byte[] theirs = group.links().get((int) (sequence - group.first())).hash();
            if (!Arrays.equals(hash(feed, sequence), theirs)) {
                return sequence;
            }
        }
        return 0;
    }

    /** Begins a transaction. */
    void begin() throws SQLException {
        writer.begin();
    }

    /** Returns once everything is on the disk and seen by all. */
    void commit() throws SQLException {
        writer.commit();
        holdings.publish(feeds, erasures, position, generation);
        forks.forEach(fork -> holdings.addFork(fork.version(), fork.seen()));
        feeds.clear();
        erasures.clear();
        forks.clear();
    }
}
