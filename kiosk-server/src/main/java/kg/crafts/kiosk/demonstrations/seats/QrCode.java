package kg.crafts.kiosk.demonstrations.seats;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.BitSet;
import java.util.Map;

/** A QR code as its modules: the smallest version that holds the text with a medium check (15 % may be damaged). */
public final class QrCode {

    /** Modules of white around the code (ISO/IEC 18004). */
    public static final int QUIET = 4;

    private final int size;
    private final BitSet dark;

    private QrCode(int size, BitSet dark) {
        this.size = size;
        this.dark = dark;
    }

    /** Encodes a text; throws IllegalArgumentException when it is too long for any QR code. */
    public static QrCode of(String text) {
        try {
            Map<EncodeHintType, ?> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            ByteMatrix matrix =
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
            int size = matrix.getWidth();
            BitSet dark = new BitSet(size * size);
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    dark.set(y * size + x, matrix.get(x, y) == 1);
                }
            }
            return new QrCode(size, dark);
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds " + text.length() + " characters", e);
        }
    }

    /** Modules along one side, without the quiet zone. */
    public int size() {
        return size;
    }

    /** Modules along one side with the quiet zone: what has to fit into the width it is printed or shown at. */
    public int sizeWithQuiet() {
        return size + 2 * QUIET;
    }

    /** Whether a module is dark; x to the right and y down, from 0. */
    public boolean isDark(int x, int y) {
        return dark.get(y * size + x);
    }

    /** An SVG of one unit a module, quiet zone included, black on white; its size is given by who shows it. */
    public String svg() {
        int all = sizeWithQuiet();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int run = 0;
                while (x + run < size && isDark(x + run, y)) {
                    run++;
                }
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, run, run));
                    x += run;
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + all + " " + all
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + all + "v" + all
                + "H0z\"/><path d=\""
                + path + "\"/></svg>";
    }
}
