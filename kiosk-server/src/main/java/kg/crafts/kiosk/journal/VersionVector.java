package kg.crafts.kiosk.journal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a journal holds: for each origin how far, and the hash there. Immutable. */
public final class VersionVector {

    /** Of a journal that holds nothing. */
    public static final VersionVector EMPTY = new VersionVector(Map.of());

    /**
     * How far an origin is held.
     *
     * @param sequence the last that is held, 0 for none
     * @param hash 64 hexadecimal digits of the last change's hash, which stands for the whole feed up to it;
     *     empty for none
     * @param wanted false when later changes would be refused (a fork, a revoked or unknown key), so that
     *     nobody sends them
     */
    public record Head(long sequence, String hash, boolean wanted) {}

    private final Map<Origin, Head> heads;

    public VersionVector(Map<Origin, Head> heads) {
        this.heads = Collections.unmodifiableMap(new TreeMap<>(heads));
    }

    /** In the order of the origins. */
    public Map<Origin, Head> heads() {
        return heads;
    }

    /** How far an origin is held, 0 when not at all. */
    public long sequence(Origin origin) {
        Head head = heads.get(origin);
        return head == null ? 0 : head.sequence();
    }

    /** Whether everything the other holds is held here too. */
    public boolean reaches(VersionVector other) {
        return other.heads.entrySet().stream()
                .allMatch(
                        theirs -> sequence(theirs.getKey()) >= theirs.getValue().sequence());
    }

    /**
     * What a peer that holds this holds once it has taken a slice which was made for it. Where the slice only shows
     * it a fork, nothing more of that origin is for it.
     *
     * @throws JournalRefusal {@code journal-unreadable} when it is no slice
     */
    public VersionVector after(byte[] slice) {
        Map<Origin, Head> reached = new TreeMap<>(heads);
        for (Group group : SliceCodec.decode(slice).groups()) {
            Head held = reached.getOrDefault(group.origin(), new Head(0, "", true));
            boolean further = group.first() > held.sequence();
            reached.put(
                    group.origin(),
                    further
                            ? new Head(group.last(), Hashes.hex(group.head()), true)
                            : new Head(held.sequence(), held.hash(), false));
        }
        return new VersionVector(reached);
    }

    /** For the wire; read by {@link #parse}. */
    public byte[] toBytes() {
        return SliceCodec.encodeVector(this);
    }

    /** Reads what {@link #toBytes} wrote; throws the refusal {@code journal-unreadable} on anything else. */
    public static VersionVector parse(byte[] bytes) {
        return SliceCodec.decodeVector(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VersionVector that && heads.equals(that.heads);
    }

    @Override
    public int hashCode() {
        return heads.hashCode();
    }

    @Override
    public String toString() {
        return heads.toString();
    }
}
