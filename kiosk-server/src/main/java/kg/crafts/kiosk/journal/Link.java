package kg.crafts.kiosk.journal;

import org.jspecify.annotations.Nullable;

/**
 * A change as it is stored and sent: exactly the bytes that were hashed.
 *
 * @param header {@link Header} encoded
 * @param hash SHA-256 of the previous change's hash and this header
 * @param payload {@link Payload} encoded, or null when erased
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Link(byte[] header, byte[] hash, byte @Nullable [] payload) {

    static Link after(byte[] previous, byte[] header, byte @Nullable [] payload) {
        return new Link(header, Hashes.sha256(previous, header), payload);
    }

    Link withoutPayload() {
        return new Link(header, hash, null);
    }

    int weight() {
        return header.length + (payload == null ? 0 : payload.length) + 64;
    }
}
