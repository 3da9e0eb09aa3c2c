package kg.crafts.kiosk.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes what {@link WireReader} reads: big-endian numbers, and lengths before whatever varies. */
final class WireWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    WireWriter u8(int value) {
        out.write(value);
        return this;
    }

    WireWriter u16(int value) {
        out.write(value >>> 8);
        out.write(value);
        return this;
    }

    WireWriter i32(int value) {
        return u16(value >>> 16).u16(value);
    }

    WireWriter i64(long value) {
        return i32((int) (value >>> 32)).i32((int) value);
    }

    WireWriter uuid(UUID value) {
        return i64(value.getMostSignificantBits()).i64(value.getLeastSignificantBits());
    }

    /** Bytes whose number the reader knows. */
    WireWriter raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    WireWriter bytes(byte[] bytes) {
        return i32(bytes.length).raw(bytes);
    }

    /** Throws IllegalArgumentException on half a surrogate pair, which would not come back as it went. */
    WireWriter text(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return u16(bytes.length).raw(bytes);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("Not well-formed text: " + text, e);
        }
    }

    WireWriter origin(Origin origin) {
        return text(origin.toString());
    }

    int size() {
        return out.size();
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
