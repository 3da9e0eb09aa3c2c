package kg.crafts.kiosk.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns stored rows into entries, each checked against the hashes. Used by one thread, for one page. */
final class Replay {

    private static final long PAGE_BYTES = 8 << 20;

    private final FeedReader reader;
    private final Holdings holdings;
    private final Map<Long, FeedReader.Row> lastOfFeed = new HashMap<>();

    Replay(FeedReader reader, Holdings holdings) {
        this.reader = reader;
        this.holdings = holdings;
    }

    List<Entry> after(long position, int maxChanges) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        for (FeedReader.Row row : reader.listAfter(position, maxChanges, PAGE_BYTES)) {
            if (row.position() != position + entries.size() + 1) {
                throw damaged(row, "a change before it is missing");
            }
            entries.add(new Entry(row.position(), toChange(row)));
            lastOfFeed.put(row.feed(), row);
        }
        if (entries.isEmpty()) {
            throw JournalRefusal.damaged("position " + (position + 1) + ": the change is missing");
        }
        return entries;
    }

    private Change toChange(FeedReader.Row row) throws SQLException {
        Origin origin = holdings.findOrigin(row.feed()).orElseThrow(() -> damaged(row, "it belongs to no feed"));
        Link link = row.link();
        byte[] previous = previousHash(row, origin);
        if (previous == null || !Arrays.equals(Hashes.sha256(previous, link.header()), link.hash())) {
            throw damaged(row, "the change does not continue the chain");
        }
        Header header = Header.decode(link.header());
        Version version = new Version(origin, row.sequence());
        byte[] payload = link.payload();
        if (payload == null && holdings.findErasure(version).isEmpty()) {
            throw damaged(row, "what the change did is missing");
        }
        if (payload != null && !Arrays.equals(Hashes.sha256(payload), header.payloadHash())) {
            throw damaged(row, "what the change did is not what was written");
        }
        return new Change(
                version,
                header.time(),
                header.author(),
                header.type(),
                header.subject(),
                payload == null ? List.of() : Payload.decode(payload),
                payload == null);
    }

    private byte @Nullable [] previousHash(FeedReader.Row row, Origin origin) throws SQLException {
        if (row.sequence() == 1) {
            return Hashes.beginning(origin);
        }
        FeedReader.Row before = lastOfFeed.get(row.feed());
        if (before != null && before.sequence() == row.sequence() - 1) {
            return before.link().hash();
        }
        return reader.hash(row.feed(), row.sequence() - 1);
    }

    private static JournalRefusal damaged(FeedReader.Row row, String what) {
        return JournalRefusal.damaged("position " + row.position() + ": " + what);
    }
}
