package kg.crafts.kiosk.journal;

import java.security.KeyPair;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kg.crafts.kiosk.kernel.HybridClock;

/**
 * Gives drafts their place in this centre's feed, and signs them in groups. A signature costs more than an
 * fsync, so that changes are acknowledged before they are signed: they are on the disk and in the chain, and
 * only others can't have them yet. Used by the writer's thread.
 */
final class Sealer {

    private final Ledger ledger;
    private final HybridClock clock;
    private final KeyPair key;
    private final byte[] keyId;

    private Origin origin;
    private long sequence;
    private byte[] head;
    /** What the first unsigned change is chained to. */
    private byte[] previous;

    private final List<Link> unsigned = new ArrayList<>();
    private int weight;

    Sealer(Ledger ledger, HybridClock clock, KeyPair key, Origin origin) {
        this.ledger = ledger;
        this.clock = clock;
        this.key = key;
        this.keyId = Keys.id(key.getPublic());
        this.origin = origin;
        this.head = Hashes.beginning(origin);
        this.previous = head;
        begin(origin);
    }

    /** Goes on at the end of a feed that is signed to its end. */
    void begin(Origin feed) {
        origin = feed;
        sequence = ledger.find(feed).map(Feed::sequence).orElse(0L);
        head = ledger.find(feed).map(Feed::hash).orElseGet(() -> Hashes.beginning(feed));
        previous = head;
    }

    boolean hasUnsigned() {
        return !unsigned.isEmpty();
    }

    List<Version> add(List<Command.Prepared> drafts) throws SQLException {
        List<Version> versions = new ArrayList<>(drafts.size());
        for (Command.Prepared prepared : drafts) {
            Draft draft = prepared.draft();
            byte[] hash = Hashes.sha256(prepared.payload());
            Header header = new Header(sequence + 1, clock.now(), draft.author(), draft.type(), draft.subject(), hash);
            add(header.encode(), prepared.payload());
            versions.add(new Version(origin, sequence));
        }
        return versions;
    }

    private void add(byte[] header, byte[] payload) throws SQLException {
        Link link = Link.after(head, header, payload);
        if (unsigned.size() == Limits.MAX_GROUP_CHANGES || weight + link.weight() > Limits.GROUP_BYTES) {
            seal();
        }
        sequence++;
        head = link.hash();
        ledger.add(new Version(origin, sequence), link, Set.of());
        unsigned.add(link.withoutPayload());
        weight += link.weight();
    }

    /** Signs what is not signed yet. */
    void seal() throws SQLException {
        if (!unsigned.isEmpty()) {
            sign(origin, sequence - unsigned.size() + 1, previous, unsigned);
            unsigned.clear();
            weight = 0;
            previous = head;
        }
    }

    /** Signs what a crash left unsigned at the end of a feed. It can't have reached anyone. */
    void sealTail(Feed feed) throws SQLException {
        byte[] before = feed.signed() == 0 ? null : ledger.hash(feed, feed.signed());
        List<Link> links = ledger.listLinks(feed, feed.signed() + 1, feed.sequence());
        sign(feed.origin(), feed.signed() + 1, before == null ? Hashes.beginning(feed.origin()) : before, links);
    }

    private void sign(Origin feed, long first, byte[] before, List<Link> links) throws SQLException {
        ledger.sign(Group.sign(feed, first, before, links, keyId, key.getPrivate()), key.getPublic());
    }
}
