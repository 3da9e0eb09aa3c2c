package kg.crafts.kiosk.journal;

import java.security.KeyPair;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kg.crafts.kiosk.kernel.HybridClock;

/** Gives drafts their place in this centre's feed and signs them group by group. Used by the writer's thread. */
final class Sealer {

    private final Ledger ledger;
    private final HybridClock clock;
    private final KeyPair key;
    private final byte[] keyId;

    private Origin origin;
    private long sequence;
    private byte[] head;
    private byte[] previous;
    private List<Link> links = new ArrayList<>();
    private int weight;

    Sealer(Ledger ledger, HybridClock clock, KeyPair key, Origin origin) {
        this.ledger = ledger;
        this.clock = clock;
        this.key = key;
        this.keyId = Keys.id(key.getPublic());
        this.origin = origin;
        this.head = Hashes.beginning(origin);
        this.previous = head;
    }

    /** Goes on at the end of a feed. */
    void begin(Origin feed) {
        origin = feed;
        sequence = ledger.find(feed).map(Feed::sequence).orElse(0L);
        head = ledger.find(feed).map(Feed::hash).orElseGet(() -> Hashes.beginning(feed));
        previous = head;
    }

    List<Version> add(List<Command.Prepared> drafts) throws SQLException {
        List<Version> versions = new ArrayList<>(drafts.size());
        for (Command.Prepared prepared : drafts) {
            Draft draft = prepared.draft();
            byte[] payload = prepared.payload();
            Header header = new Header(
                    sequence + 1, clock.now(), draft.author(), draft.type(), draft.subject(), Hashes.sha256(payload));
            add(header.encode(), payload);
            versions.add(new Version(origin, sequence));
        }
        return versions;
    }

    private void add(byte[] header, byte[] payload) throws SQLException {
        int more = header.length + payload.length;
        if (links.size() == Limits.MAX_GROUP_CHANGES || (!links.isEmpty() && weight + more > Limits.GROUP_BYTES)) {
            seal();
        }
        Link link = Link.after(head, header, payload);
        links.add(link);
        weight += link.weight();
        head = link.hash();
        sequence++;
    }

    /** Signs what has gathered. */
    void seal() throws SQLException {
        if (links.isEmpty()) {
            return;
        }
        Group group = Group.sign(origin, sequence - links.size() + 1, previous, links, keyId, key.getPrivate());
        ledger.apply(group, key.getPublic(), Set.of());
        links = new ArrayList<>();
        weight = 0;
        previous = head;
    }
}
