package kg.crafts.kiosk.journal;

import java.security.PublicKey;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes over everything that is stored and stops at the first place that is not as it was written. */
final class Walk {

    private static final int PAGE_ROWS = 512;
    private static final long PAGE_BYTES = 8 << 20;

    /** Where the walk is in one feed. */
    private static final class Place {
        final Origin origin;
        long sequence;
        byte[] hash;
        FeedReader.@Nullable GroupRow group;
        boolean unsigned;

        Place(Origin origin) {
            this.origin = origin;
            this.hash = Hashes.beginning(origin);
        }
    }

    private final FeedReader reader;
    private final boolean signatures;
    private final boolean earlier;
    private final Map<Long, Place> places = new HashMap<>();
    private Map<Version, Long> erasures = Map.of();
    private final Map<String, PublicKey> keys = new HashMap<>();
    private String centre = "";
    private long position;
    private long groups;
    private long erased;

    /** @param signatures whether to check these too, which takes most of the time, and the file's own structure */
    Walk(FeedReader reader, boolean signatures) {
        this(reader, signatures, false);
    }

    /** @param earlier whether the file has a form whose tables are made anew by the next start */
    Walk(FeedReader reader, boolean signatures, boolean earlier) {
        this.reader = reader;
        this.signatures = signatures;
        this.earlier = earlier;
    }

    Verification run() {
        Optional<String> bad = firstBad();
        return new Verification(groups, position, erased, earlier, bad);
    }

    private Optional<String> firstBad() {
        try {
            load();
            Optional<String> bad = walk();
            return bad.isPresent() ? bad : structure();
        } catch (SQLException e) {
            return Optional.of("after position " + position + ": " + e.getMessage());
        } catch (JournalRefusal e) {
            return Optional.of("after position " + position + ": " + e.getMessage());
        }
    }

    private void load() throws SQLException {
        if (!earlier && !reader.listSchema().equals(Database.SCHEMA)) {
            throw JournalRefusal.damaged("the file's tables are not those of a journal");
        }
        for (Feed feed : reader.listFeeds()) {
            places.put(feed.id(), new Place(feed.origin()));
        }
        erasures = reader.listErasures();
        centre = reader.centre();
        reader.listForks(); // Only to see that they can be read.
        reader.listKeys().forEach((id, encoded) -> keys.put(id, Keys.decode(encoded)));
    }

    private Optional<String> walk() throws SQLException {
        while (true) {
            List<FeedReader.Row> rows = reader.listAfter(position, PAGE_ROWS, PAGE_BYTES);
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            for (FeedReader.Row row : rows) {
                Place place = places.get(row.feed());
                String wrong = place == null ? "it belongs to no feed" : check(row, place);
                if (wrong != null) {
                    String name = place == null ? "" : " (" + place.origin + "." + (place.sequence + 1) + ")";
                    return Optional.of("position " + (position + 1) + name + ": " + wrong);
                }
                position++;
            }
        }
    }

    private @Nullable String check(FeedReader.Row row, Place place) throws SQLException {
        Link link = row.link();
        if (row.position() != position + 1 || row.sequence() != place.sequence + 1) {
            return "a change is missing";
        }
        if (!Arrays.equals(Hashes.sha256(place.hash, link.header()), link.hash())) {
            return "the change does not continue the chain";
        }
        Header header = Header.decode(link.header());
        if (header.sequence() != row.sequence()) {
            return "the change names another sequence number";
        }
        String wrong = checkPayload(new Version(place.origin, row.sequence()), header, link.payload());
        if (wrong != null) {
            return wrong;
        }
        byte[] before = place.hash;
        place.sequence++;
        place.hash = link.hash();
        wrong = checkGroup(row, place, before);
        if (wrong != null) {
            place.sequence--;
        }
        return wrong;
    }

    private @Nullable String checkPayload(Version version, Header header, byte @Nullable [] payload) {
        if (payload == null) {
            erased++;
            return erasures.containsKey(version) ? null : "what the change did is missing";
        }
        return Arrays.equals(Hashes.sha256(payload), header.payloadHash())
                ? null
                : "what the change did is not what was written";
    }

    private @Nullable String checkGroup(FeedReader.Row row, Place place, byte[] before) throws SQLException {
        FeedReader.GroupRow group = place.group;
        if (place.unsigned) {
            return null;
        }
        if (group == null) {
            if (mayBeUnsigned(row, place)) {
                place.unsigned = true;
                return null;
            }
            group = reader.findGroup(row.feed(), row.sequence()).orElse(null);
            if (group == null || group.first() != row.sequence() || !Arrays.equals(group.previous(), before)) {
                return "the change is not in a signed group";
            }
            place.group = group;
        }
        if (row.sequence() < group.last()) {
            return null;
        }
        place.group = null;
        groups++;
        if (!Arrays.equals(group.head(), place.hash)) {
            return "the group's head is not the change's hash";
        }
        return signatures && !signed(place.origin, group) ? "the group's signature does not fit" : null;
    }

    /** After a crash the last changes of this centre, and no others, may have no signature yet. */
    private boolean mayBeUnsigned(FeedReader.Row row, Place place) throws SQLException {
        return place.origin.centre().value().equals(centre)
                && reader.findGroup(row.feed(), row.sequence()).isEmpty();
    }

    private boolean signed(Origin origin, FeedReader.GroupRow group) {
        PublicKey key = keys.get(Hashes.hex(group.key()));
        byte[] message = Group.signedBytes(origin, group.first(), group.last(), group.head());
        return key != null && Keys.verify(key, message, group.signature());
    }

    /** What only shows when all has been seen. */
    private Optional<String> structure() throws SQLException {
        for (Place place : places.values()) {
            if (place.group != null || place.sequence == 0) {
                return Optional.of("the end of " + place.origin + ": changes are missing");
            }
        }
        if (reader.number("SELECT count(*) FROM groups") != groups
                || reader.number("SELECT count(*) FROM changes") != position
                || reader.number("SELECT count(*) FROM feeds") != places.size()) {
            return Optional.of("after position " + position + ": rows that belong to no change");
        }
        if (!signatures) {
            return Optional.empty();
        }
        for (long notice : reader.listTrustNotices()) {
            if (reader.find(notice).isEmpty()) {
                return Optional.of("a notice of a change of keys at position " + notice + ": there is no such change");
            }
        }
        String integrity = reader.text("PRAGMA integrity_check(1)");
        return integrity.equals("ok") ? Optional.empty() : Optional.of("the file's structure: " + integrity);
    }
}
