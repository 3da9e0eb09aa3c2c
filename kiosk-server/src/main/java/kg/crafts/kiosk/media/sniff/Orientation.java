package kg.crafts.kiosk.media.sniff;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one fact that is kept of what a camera notes (EXIF 3.0, section 4.6): which way up the picture is. */
final class Orientation {

    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private Orientation() {}

    /** 1 to 8; 1 where it is not told, or told in a way that makes no sense. */
    static int read(byte[] tiff) {
        if (tiff.length < 8 || !(tiff[0] == tiff[1] && (tiff[0] == 'I' || tiff[0] == 'M'))) {
            return 1;
        }
        ByteBuffer bytes = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(bytes.getInt(4));
        if (directory + 2 > tiff.length) {
            return 1;
        }
        int entries = Short.toUnsignedInt(bytes.getShort((int) directory));
        for (int i = 0; i < entries; i++) {
            long at = directory + 2 + (long) i * ENTRY_BYTES;
            if (at + ENTRY_BYTES > tiff.length) {
                return 1;
            }
            if (Short.toUnsignedInt(bytes.getShort((int) at)) == TAG) {
                int value = bytes.getShort((int) at + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** A note that says which way up, and nothing else. */
    static byte[] write(int orientation) {
        return ByteBuffer.allocate(8 + 2 + ENTRY_BYTES + 4)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
