package kg.crafts.kiosk.journal;

import java.security.KeyPair;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kg.crafts.kiosk.kernel.HybridClock;

/**
 * Gives drafts their place in this centre's feed, and signs them in groups. A signature costs more than an
 * fsync, so that it is worked out on a thread beside: changes are acknowledged before they are signed. They are on
 * the disk and in the chain, and only others can't have them yet. Used by the writer's thread.
 */
final class Sealer implements AutoCloseable {

    /** Groups that are being signed; the writer waits for the oldest rather than have more. */
    private static final int MAX_SIGNING = 32;

    private final Ledger ledger;
    private final HybridClock clock;
    private final KeyPair key;
    private final byte[] keyId;
    private final ExecutorService signer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("journal-signer").daemon().factory());

    private Origin origin;
    private long sequence;
    private byte[] head;
    /** What the first unsigned change is chained to. */
    private byte[] previous;

    private final List<Link> unsigned = new ArrayList<>();
    private int weight;
    private final Deque<CompletableFuture<Group>> signing = new ArrayDeque<>();

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
        return !unsigned.isEmpty() || !signing.isEmpty();
    }

    List<Version> add(List<Command.Prepared> drafts) throws SQLException {
        List<Version> versions = new ArrayList<>(drafts.size());
        for (Command.Prepared draft : drafts) {
            add(draft);
            versions.add(new Version(origin, sequence));
        }
        return versions;
    }

    void add(Command.Prepared draft) throws SQLException {
        Header header = new Header(
                sequence + 1, clock.now(), draft.author(), draft.type(), draft.subject(), draft.payloadHash());
        Link link = Link.after(head, header.encode(), draft.payload());
        if (!fits(unsigned.size(), weight, link)) {
            closeGroup();
        }
        sequence++;
        head = link.hash();
        ledger.add(new Version(origin, sequence), header, link, Set.of());
        unsigned.add(link.withoutPayload());
        weight += link.weight();
    }

    private static boolean fits(int links, int weight, Link link) {
        return links == 0 || (links < Limits.MAX_GROUP_CHANGES && weight + link.weight() <= Limits.GROUP_BYTES);
    }

    /** Has signed what is in no group yet, and writes the signatures that are there. Waits for none. */
    void closeGroup() throws SQLException {
        if (!unsigned.isEmpty()) {
            Origin feed = origin;
            long first = sequence - unsigned.size() + 1;
            byte[] before = previous;
            List<Link> links = List.copyOf(unsigned);
            signing.add(CompletableFuture.supplyAsync(() -> sign(feed, first, before, links), signer));
            unsigned.clear();
            weight = 0;
            previous = head;
        }
        writeSigned(MAX_SIGNING);
    }

    /** Writes signatures in their order, and waits until no more than so many are missing. */
    private void writeSigned(int mayBeMissing) throws SQLException {
        while (!signing.isEmpty()
                && (signing.size() > mayBeMissing || signing.getFirst().isDone())) {
            ledger.sign(signing.removeFirst().join(), key.getPublic());
        }
    }

    /** Returns once everything is signed. */
    void seal() throws SQLException {
        closeGroup();
        writeSigned(0);
    }

    /** Signs what a crash left unsigned at the end of a feed. It can't have reached anyone. */
    void sealTail(Feed feed) throws SQLException {
        byte[] signed = feed.signed() == 0 ? null : ledger.hash(feed, feed.signed());
        byte[] before = signed == null ? Hashes.beginning(feed.origin()) : signed;
        List<Link> links = new ArrayList<>();
        long first = feed.signed() + 1;
        int heavy = 0;
        for (long next = first; next <= feed.sequence(); next++) {
            Link link = ledger.listLinks(feed, next, next).getFirst();
            if (!fits(links.size(), heavy, link)) {
                ledger.sign(sign(feed.origin(), first, before, links), key.getPublic());
                before = links.getLast().hash();
                first = next;
                links.clear();
                heavy = 0;
            }
            links.add(link.withoutPayload());
            heavy += link.weight();
        }
        ledger.sign(sign(feed.origin(), first, before, links), key.getPublic());
    }

    private Group sign(Origin feed, long first, byte[] before, List<Link> links) {
        return Group.sign(feed, first, before, links, keyId, key.getPrivate());
    }

    /** Ends the thread that signs. What is not signed is signed at the next start. */
    @Override
    public void close() {
        signer.shutdown();
    }
}
