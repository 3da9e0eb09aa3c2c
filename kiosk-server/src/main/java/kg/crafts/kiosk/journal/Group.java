package kg.crafts.kiosk.journal;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;

/**
 * Changes of one feed that one signature covers.
 *
 * @param first sequence number of the first
 * @param previous hash that the first is chained to
 * @param keyId {@link Keys#id} of the key that signed
 * @param links 1 to {@link Limits#MAX_GROUP_CHANGES}
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Group(Origin origin, long first, byte[] previous, byte[] keyId, byte[] signature, List<Link> links) {

    static Group sign(Origin origin, long first, byte[] previous, List<Link> links, byte[] keyId, PrivateKey key) {
        long last = first + links.size() - 1;
        byte[] message = signedBytes(origin, first, last, links.getLast().hash());
        return new Group(origin, first, previous, keyId, Keys.sign(key, message), List.copyOf(links));
    }

    long last() {
        return first + links.size() - 1;
    }

    byte[] head() {
        return links.getLast().hash();
    }

    Version version(int index) {
        return new Version(origin, first + index);
    }

    boolean signedBy(PublicKey key) {
        return Keys.verify(key, signedBytes(origin, first, last(), head()), signature);
    }

    int weight() {
        return 200 + links.stream().mapToInt(Link::weight).sum();
    }

    Group withoutPayloads() {
        return withLinks(links.stream().map(Link::withoutPayload).toList());
    }

    Group withLinks(List<Link> others) {
        return new Group(origin, first, previous, keyId, signature, others);
    }

    static byte[] signedBytes(Origin origin, long first, long last, byte[] head) {
        return new WireWriter()
                .text("kiosk-group-1")
                .origin(origin)
                .i64(first)
                .i64(last)
                .raw(head)
                .toBytes();
    }
}
