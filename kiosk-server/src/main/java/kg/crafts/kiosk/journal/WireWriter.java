package kg.crafts.kiosk.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Writes what {@link WireReader} reads: big-endian numbers, and lengths before whatever varies. */
final class WireWriter {

    private ByteBuffer out = ByteBuffer.allocate(256);

    private ByteBuffer room(int bytes) {
        if (out.remaining() < bytes) {
            int larger = Math.max(Math.multiplyExact(out.capacity(), 2), Math.addExact(out.position(), bytes));
            out = ByteBuffer.wrap(Arrays.copyOf(out.array(), larger)).position(out.position());
        }
        return out;
    }

    WireWriter u8(int value) {
        room(1).put((byte) value);
        return this;
    }

    WireWriter u16(int value) {
        room(2).putShort((short) value);
        return this;
    }

    WireWriter i32(int value) {
        room(4).putInt(value);
        return this;
    }

    WireWriter i64(long value) {
        room(8).putLong(value);
        return this;
    }

    WireWriter uuid(UUID value) {
        return i64(value.getMostSignificantBits()).i64(value.getLeastSignificantBits());
    }

    /** Bytes whose number the reader knows. */
    WireWriter raw(byte[] bytes) {
        room(bytes.length).put(bytes);
        return this;
    }

    WireWriter bytes(byte[] bytes) {
        return i32(bytes.length).raw(bytes);
    }

    /** Throws IllegalArgumentException on half a surrogate pair, which would not come back as it went. */
    WireWriter text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // Half a pair becomes a question mark, and nothing else changes.
        if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            throw new IllegalArgumentException("Not well-formed text: " + text);
        }
        return u16(bytes.length).raw(bytes);
    }

    WireWriter origin(Origin origin) {
        return text(origin.toString());
    }

    int size() {
        return out.position();
    }

    byte[] toBytes() {
        return Arrays.copyOf(out.array(), out.position());
    }
}
