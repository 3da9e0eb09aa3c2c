package kg.crafts.kiosk.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** What crosses between centres, as bytes. Decoding refuses with {@code journal-unreadable} and makes nothing large. */
final class SliceCodec {

    private static final int FORM = 1;
    private static final int LEAST_GROUP_BYTES = 150;

    private SliceCodec() {}

    /**
     * What is sent at once.
     *
     * @param proofs groups outside the order, which show that the payloads missing in {@code groups} were erased
     */
    record Slice(List<Group> proofs, List<Group> groups) {}

    static byte[] encode(Slice slice) {
        WireWriter out = new WireWriter();
        encodeGroups(slice.proofs(), out);
        encodeGroups(slice.groups(), out);
        byte[] plain = out.toBytes();
        return new WireWriter().u8(FORM).i32(plain.length).raw(deflate(plain)).toBytes();
    }

    static Slice decode(byte[] bytes) {
        // Deflate never adds more than a few bytes in a thousand, so that what is longer is no slice.
        if (bytes.length < 5 || bytes.length > Limits.MAX_SLICE_BYTES + (64 << 10) || bytes[0] != FORM) {
            throw JournalRefusal.unreadable("A slice of an unknown form or size");
        }
        WireReader in = new WireReader(inflate(bytes));
        Slice slice = new Slice(decodeGroups(in), decodeGroups(in));
        in.end();
        return slice;
    }

    private static void encodeGroups(List<Group> groups, WireWriter out) {
        out.i32(groups.size());
        groups.forEach(group -> encode(group, out));
    }

    private static List<Group> decodeGroups(WireReader in) {
        int count = in.count(Limits.MAX_SLICE_GROUPS, LEAST_GROUP_BYTES);
        List<Group> groups = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            groups.add(decodeGroup(in));
        }
        return groups;
    }

    static void encode(Group group, WireWriter out) {
        out.origin(group.origin()).i64(group.first());
        out.raw(group.previous()).raw(group.keyId()).raw(group.signature());
        out.i32(group.links().size());
        for (Link link : group.links()) {
            byte[] payload = link.payload();
            out.bytes(link.header()).u8(payload == null ? 0 : 1);
            if (payload != null) {
                out.bytes(payload);
            }
        }
    }

    private static Group decodeGroup(WireReader in) {
        Origin origin = in.origin();
        long first = in.sequence(1);
        byte[] previous = in.raw(Hashes.LENGTH);
        byte[] keyId = in.raw(Keys.ID_LENGTH);
        byte[] signature = in.raw(Keys.SIGNATURE_LENGTH);
        int count = in.count(Limits.MAX_GROUP_CHANGES, 80);
        if (count == 0) {
            throw JournalRefusal.unreadable("A group of no changes");
        }
        List<Link> links = new ArrayList<>(count);
        byte[] hash = previous;
        for (int i = 0; i < count; i++) {
            Link link = decodeLink(in, hash, first + i);
            links.add(link);
            hash = link.hash();
        }
        return new Group(origin, first, previous, keyId, signature, List.copyOf(links));
    }

    private static Link decodeLink(WireReader in, byte[] previous, long sequence) {
        byte[] encoded = in.bytes(Header.MAX_BYTES);
        Header header = Header.decode(encoded);
        int flag = in.u8();
        byte @Nullable [] payload = flag == 1 ? in.bytes(Limits.MAX_CHANGE_BYTES) : null;
        if (flag > 1 || header.sequence() != sequence) {
            throw JournalRefusal.unreadable("A change out of its place");
        }
        if (payload != null) {
            if (!Arrays.equals(Hashes.sha256(payload), header.payloadHash())) {
                throw JournalRefusal.unreadable("A payload that is not the one that was signed");
            }
            Payload.decode(payload);
        }
        return Link.after(previous, encoded, payload);
    }

    static byte[] encodeVector(VersionVector vector) {
        WireWriter out = new WireWriter().u8(FORM).i32(vector.heads().size());
        vector.heads().forEach((origin, head) -> {
            out.origin(origin).i64(head.sequence()).u8(head.wanted() ? 1 : 0);
            out.raw(
                    head.sequence() == 0
                            ? new byte[Hashes.LENGTH]
                            : HexFormat.of().parseHex(head.hash()));
        });
        return out.toBytes();
    }

    static VersionVector decodeVector(byte[] bytes) {
        WireReader in = new WireReader(bytes);
        if (in.u8() != FORM) {
            throw JournalRefusal.unreadable("A vector of an unknown form");
        }
        int count = in.count(Limits.MAX_VECTOR_ORIGINS, 60);
        Map<Origin, VersionVector.Head> heads = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            Origin origin = in.origin();
            long sequence = in.sequence(0);
            boolean wanted = in.u8() != 0;
            byte[] hash = in.raw(Hashes.LENGTH);
            heads.put(origin, new VersionVector.Head(sequence, sequence == 0 ? "" : Hashes.hex(hash), wanted));
        }
        in.end();
        return new VersionVector(heads);
    }

    private static byte[] deflate(byte[] plain) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(plain);
            deflater.finish();
            byte[] out = new byte[plain.length + plain.length / 500 + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == out.length) {
                    out = Arrays.copyOf(out, out.length * 2);
                }
                length += deflater.deflate(out, length, out.length - length);
            }
            return Arrays.copyOf(out, length);
        }
    }

    private static byte[] inflate(byte[] bytes) {
        int length = new WireReader(Arrays.copyOfRange(bytes, 1, 5)).count(Limits.MAX_SLICE_BYTES, 0);
        byte[] plain = new byte[length];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes, 5, bytes.length - 5);
            int filled = 0;
            while (filled < length) {
                int more = inflater.inflate(plain, filled, length - filled);
                if (more == 0) {
                    throw JournalRefusal.unreadable("A slice shorter than it says");
                }
                filled += more;
            }
            if (inflater.inflate(new byte[1]) != 0 || !inflater.finished() || inflater.getRemaining() != 0) {
                throw JournalRefusal.unreadable("A slice longer than it says");
            }
            return plain;
        } catch (DataFormatException e) {
            throw JournalRefusal.unreadable("Not deflated bytes", e);
        }
    }
}
