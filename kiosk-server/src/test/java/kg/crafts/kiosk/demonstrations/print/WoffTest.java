package kg.crafts.kiosk.demonstrations.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** A font of two tables, packed by hand: one deflated, one as it is. */
class WoffTest {

    private static final byte[] LONG = "felt ".repeat(40).getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SHORT = {1, 2, 3};

    private static byte[] packed() {
        byte[] buffer = new byte[200];
        int length;
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(LONG);
            deflater.finish();
            length = deflater.deflate(buffer);
        }
        int first = 44 + 2 * 20;
        int second = (first + length + 3) & ~3;
        int unpacked = 12 + 2 * 16 + LONG.length + 4;
        return ByteBuffer.allocate(second + 4)
                .putInt(0x774F4646)
                .putInt(0x00010000)
                .putInt(second + 4)
                .putShort((short) 2)
                .putShort((short) 0)
                .putInt(unpacked)
                .position(44)
                .putInt(0x61616161)
                .putInt(first)
                .putInt(length)
                .putInt(LONG.length)
                .putInt(7)
                .putInt(0x62626262)
                .putInt(second)
                .putInt(3)
                .putInt(3)
                .putInt(8)
                .put(buffer, 0, length)
                .put(second, SHORT)
                .array();
    }

    @Test
    void tablesComeOutAsTheyWere() {
        ByteBuffer font = ByteBuffer.wrap(Woff.unpack(packed()));
        assertThat(font.getInt(0)).isEqualTo(0x00010000);
        assertThat(font.getShort(4)).isEqualTo((short) 2);
        assertThat(font.getInt(12)).isEqualTo(0x61616161);
        assertThat(Arrays.copyOfRange(font.array(), font.getInt(20), font.getInt(20) + font.getInt(24)))
                .isEqualTo(LONG);
        assertThat(Arrays.copyOfRange(font.array(), font.getInt(36), font.getInt(36) + font.getInt(40)))
                .isEqualTo(SHORT);
    }

    @Test
    void whatIsDamagedOrNoFontIsRefused() {
        assertThatThrownBy(() -> Woff.unpack(new byte[100])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Woff.unpack(new byte[3])).isInstanceOf(IllegalArgumentException.class);
        byte[] damaged = packed();
        Arrays.fill(damaged, 84, 90, (byte) 0x55);
        assertThatThrownBy(() -> Woff.unpack(damaged)).isInstanceOf(IllegalArgumentException.class);
    }
}
