package kg.crafts.kiosk.sync;

import java.nio.ByteBuffer;
import kg.crafts.kiosk.journal.VersionVector;

/**
 * What a centre says about what it holds.
 *
 * @param run differs with every start, since {@code mediaRevision} begins anew
 * @param mediaRevision grows with every file that it has more
 */
record PeerState(long run, long mediaRevision, VersionVector vector) {

    private static final byte FORM = 1;
    private static final int HEAD_BYTES = 17;
    /** More than a vector of ten thousand origins needs. */
    private static final int MAX_BYTES = 1 << 20;
    /** What a hint may carry: more than hundreds of origins need, and little enough for the slowest line. */
    private static final int MAX_HINT_BYTES = 8 * 1024;

    /** The state as it goes with a hint; empty when it is too large for that, and then must be asked for. */
    byte[] toHint() {
        byte[] whole = toBytes();
        return whole.length <= MAX_HINT_BYTES ? whole : new byte[0];
    }

    byte[] toBytes() {
        byte[] vectorBytes = vector.toBytes();
        return ByteBuffer.allocate(HEAD_BYTES + vectorBytes.length)
                .put(FORM)
                .putLong(run)
                .putLong(mediaRevision)
                .put(vectorBytes)
                .array();
    }

    /** Throws IllegalArgumentException or a journal's refusal on anything else than {@link #toBytes} wrote. */
    static PeerState parse(byte[] bytes) {
        if (bytes.length < HEAD_BYTES || bytes.length > MAX_BYTES || bytes[0] != FORM) {
            throw new IllegalArgumentException("Not a state of a peer that this release can read");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        long run = in.getLong();
        long mediaRevision = in.getLong();
        byte[] vector = new byte[in.remaining()];
        in.get(vector);
        return new PeerState(run, mediaRevision, VersionVector.parse(vector));
    }
}
