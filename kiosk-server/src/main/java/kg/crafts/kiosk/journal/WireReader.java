package kg.crafts.kiosk.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Reads bytes that may come from anyone. Every length is checked before anything of that length is made;
 * whatever does not fit throws the refusal {@code journal-unreadable}.
 */
final class WireReader {

    private final ByteBuffer in;

    WireReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    int u8() {
        return need(1).get() & 0xFF;
    }

    int u16() {
        return need(2).getShort() & 0xFFFF;
    }

    long i64() {
        return need(8).getLong();
    }

    UUID uuid() {
        return new UUID(i64(), i64());
    }

    /** A number of things, 0 to {@code max}, whose smallest takes {@code leastBytes}. */
    int count(int max, int leastBytes) {
        int count = need(4).getInt();
        if (count < 0 || count > max || (long) count * leastBytes > in.remaining()) {
            throw JournalRefusal.unreadable("A count of " + count + " is beyond " + max + " or beyond the end");
        }
        return count;
    }

    byte[] raw(int length) {
        byte[] bytes = new byte[length];
        need(length).get(bytes, 0, length);
        return bytes;
    }

    byte[] bytes(int max) {
        return raw(count(max, 1));
    }

    String text(int maxChars) {
        ByteBuffer part = ByteBuffer.wrap(raw(u16()));
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(part).toString();
            if (text.length() > maxChars) {
                throw JournalRefusal.unreadable("A text of " + text.length() + " characters is beyond " + maxChars);
            }
            return text;
        } catch (CharacterCodingException e) {
            throw JournalRefusal.unreadable("Not UTF-8", e);
        }
    }

    Origin origin() {
        String text = text(64);
        try {
            return Origin.parse(text);
        } catch (IllegalArgumentException e) {
            throw JournalRefusal.unreadable("Not an origin", e);
        }
    }

    /** A sequence number, or 0 when {@code least} is 0. */
    long sequence(long least) {
        long sequence = i64();
        // The margin keeps sums of sequence numbers and counts from overflowing.
        if (sequence < least || sequence > Long.MAX_VALUE / 2) {
            throw JournalRefusal.unreadable("Not a sequence number: " + sequence);
        }
        return sequence;
    }

    /** Throws unless everything was read. */
    void end() {
        if (in.hasRemaining()) {
            throw JournalRefusal.unreadable(in.remaining() + " bytes too many");
        }
    }

    private ByteBuffer need(int length) {
        if (in.remaining() < length) {
            throw JournalRefusal.unreadable("It ends " + (length - in.remaining()) + " bytes too early");
        }
        return in;
    }
}
