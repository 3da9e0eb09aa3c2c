package kg.crafts.kiosk.bundle;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * A part of a bundle. In the file: the type, the length of the body (four bytes, the greatest first), the body, and
 * a CRC-32C of all that. The sum tells damage and its place; against forgery stand signatures and hashes.
 *
 * @param at where it begins, in bytes from the beginning of the file
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Frame(byte type, byte[] body, long at) {

    /** The file begins with this, the last being the form. */
    static final byte[] MAGIC = {'K', 'B', 'D', 'L', 1};

    /** Who wrote it and what was held then: the centre's id, a zero, the version vector. */
    static final byte HEAD = 'V';
    /** Hashes of files that were held then, in order, 32 bytes each. */
    static final byte HELD = 'H';
    /** A slice of the journal. */
    static final byte SLICE = 'S';
    /** A file begins: 32 bytes of hash, 8 of size. */
    static final byte FILE = 'F';
    /** The next bytes of the file. */
    static final byte CHUNK = 'C';
    /** Nothing follows: 8 bytes, how many frames there were before. */
    static final byte END = 'E';

    static final int HEAD_BYTES = 5;
    static final int SUM_BYTES = 4;
    /** More than the largest slice. */
    static final int MAX_BODY_BYTES = 17 << 20;

    static byte[] head(byte type, int length) {
        return ByteBuffer.allocate(HEAD_BYTES).put(type).putInt(length).array();
    }

    static int sum(byte[] head, byte[] body) {
        CRC32C sum = new CRC32C();
        sum.update(head);
        sum.update(body);
        return (int) sum.getValue();
    }
}
