package kg.crafts.kiosk.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Picks what a peer lacks. Used by one thread, for one slice. */
final class Slicer {

    private final FeedReader reader;
    private final Holdings holdings;
    private final int maxBytes;
    private final Map<Version, Group> proofs = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private int weight;

    Slicer(FeedReader reader, Holdings holdings, int maxBytes) {
        this.reader = reader;
        this.holdings = holdings;
        this.maxBytes = maxBytes;
    }

    SliceCodec.Slice pick(VersionVector theirs) throws SQLException {
        List<Feed> feeds = new ArrayList<>(holdings.listFeeds());
        // What is nearly there goes first, so that a single new change never waits behind weeks of another centre's.
        feeds.sort(Comparator.<Feed>comparingLong(feed -> feed.sequence() - theirs.sequence(feed.origin()))
                .thenComparing(Feed::origin));
        for (Feed feed : feeds) {
            VersionVector.Head head = theirs.heads().get(feed.origin());
            if (head == null || head.wanted()) {
                if (!pick(feed, head == null ? new VersionVector.Head(0, "", true) : head)) {
                    break;
                }
            }
        }
        return new SliceCodec.Slice(List.copyOf(proofs.values()), groups);
    }

    /** Returns false when the slice is full. */
    private boolean pick(Feed feed, VersionVector.Head theirs) throws SQLException {
        if (theirs.sequence() > 0 && theirs.sequence() <= feed.signed() && !sameStory(feed, theirs)) {
            // They hold another change under this name: the group that shows it is all they can use.
            Optional<Group> evidence = reader.readGroup(feed, theirs.sequence());
            return evidence.isEmpty() || add(evidence.get(), List.of());
        }
        long next = theirs.sequence() + 1;
        while (next <= feed.signed()) {
            long at = next;
            Group group = reader.readGroup(feed, next)
                    .orElseThrow(() -> JournalRefusal.damaged("no group holds " + feed.origin() + "." + at));
            List<Group> needed = new ArrayList<>();
            if (!prove(group, needed)) {
                return true;
            }
            if (!add(group, needed)) {
                return false;
            }
            next = group.last() + 1;
        }
        return true;
    }

    private boolean sameStory(Feed feed, VersionVector.Head theirs) throws SQLException {
        return Arrays.equals(
                reader.hash(feed.id(), theirs.sequence()), HexFormat.of().parseHex(theirs.hash()));
    }

    /** Finds the groups that show why payloads are missing; false when one is not held yet. */
    private boolean prove(Group group, List<Group> needed) throws SQLException {
        for (int i = 0; i < group.links().size(); i++) {
            if (group.links().get(i).payload() != null) {
                continue;
            }
            long position = holdings.findErasure(group.version(i)).orElse(0L);
            Optional<FeedReader.Row> by = position == 0 ? Optional.empty() : reader.find(position);
            Optional<Feed> feed =
                    by.flatMap(row -> holdings.findOrigin(row.feed())).flatMap(holdings::find);
            if (by.isEmpty() || feed.isEmpty()) {
                return false;
            }
            reader.readGroup(feed.get(), by.get().sequence())
                    .map(Slicer::onlyErasures)
                    .ifPresent(needed::add);
        }
        return true;
    }

    private static Group onlyErasures(Group group) {
        return group.withLinks(group.links().stream()
                .map(link -> Header.decode(link.header()).type().equals(Erasure.TYPE) ? link : link.withoutPayload())
                .toList());
    }

    private boolean add(Group group, List<Group> needed) {
        List<Group> more = needed.stream()
                .filter(proof -> !proofs.containsKey(proof.version(0)))
                .toList();
        int heavier = group.weight() + more.stream().mapToInt(Group::weight).sum();
        if ((!groups.isEmpty() && weight + heavier > maxBytes) || groups.size() == Limits.MAX_SLICE_GROUPS) {
            return false;
        }
        more.forEach(proof -> proofs.put(proof.version(0), proof));
        groups.add(group);
        weight += heavier;
        return true;
    }
}
