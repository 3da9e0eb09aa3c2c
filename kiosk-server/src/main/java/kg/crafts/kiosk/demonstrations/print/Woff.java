package kg.crafts.kiosk.demonstrations.print;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks WOFF 1.0 (W3C Recommendation, 2012): a TrueType font whose tables are deflated each by itself. */
final class Woff {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;

    private Woff() {}

    /** The font as it was before it was packed; throws IllegalArgumentException when it is no WOFF. */
    static byte[] unpack(byte[] woff) {
        ByteBuffer in = ByteBuffer.wrap(woff);
        if (woff.length < HEADER || in.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("Not a WOFF font");
        }
        int tables = in.getShort(12);
        ByteBuffer out = ByteBuffer.allocate(in.getInt(16));
        int power = Integer.highestOneBit(tables);
        out.putInt(in.getInt(4))
                .putShort((short) tables)
                .putShort((short) (power * 16))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (tables * 16 - power * 16));
        int next = SFNT_HEADER + tables * SFNT_ENTRY;
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + i * ENTRY;
            int length = in.getInt(entry + 12);
            out.putInt(in.getInt(entry))
                    .putInt(in.getInt(entry + 16))
                    .putInt(next)
                    .putInt(length);
            byte[] table = table(woff, in.getInt(entry + 4), in.getInt(entry + 8), length);
            out.put(next, table);
            next += (length + 3) & ~3;
        }
        return out.array();
    }

    private static byte[] table(byte[] woff, int offset, int packed, int length) {
        byte[] table = new byte[length];
        if (packed == length) {
            System.arraycopy(woff, offset, table, 0, length);
            return table;
        }
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(woff, offset, packed);
            if (inflater.inflate(table) != length) {
                throw new IllegalArgumentException("A table of the WOFF font is cut off");
            }
            return table;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("A table of the WOFF font is damaged", e);
        }
    }
}
