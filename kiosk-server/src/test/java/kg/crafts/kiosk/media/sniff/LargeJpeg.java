package kg.crafts.kiosk.media.sniff;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Makes baseline JPEGs of any size with little memory: one band of 16 lines is encoded, and repeated behind restart
 * markers (ITU T.81, section B.2.4.4).
 */
public final class LargeJpeg {

    private static final int BAND = 16;

    private LargeJpeg() {}

    /** @param height a multiple of 16 */
    public static void write(Path to, int width, int height) throws IOException {
        BufferedImage band = new BufferedImage(width, BAND, BufferedImage.TYPE_3BYTE_BGR);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < BAND; y++) {
                band.setRGB(x, y, (x >> 3 & 0xFF) << 16 | (x * y & 0xFF) << 8 | x >> 8 & 0xFF);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(band, "jpeg", bytes);
        byte[] jpeg = bytes.toByteArray();
        int frame = find(jpeg, 0xC0);
        int scan = find(jpeg, 0xDA);
        jpeg[frame + 5] = (byte) (height >> 8);
        jpeg[frame + 6] = (byte) height;
        int data = scan + 2 + ((jpeg[scan + 2] & 0xFF) << 8 | jpeg[scan + 3] & 0xFF);
        int blocks = (width + BAND - 1) / BAND;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 20)) {
            out.write(jpeg, 0, scan);
            out.write(new byte[] {(byte) 0xFF, (byte) 0xDD, 0, 4, (byte) (blocks >> 8), (byte) blocks});
            out.write(jpeg, scan, data - scan);
            for (int i = 0; i < height / BAND; i++) {
                if (i > 0) {
                    out.write(0xFF);
                    out.write(0xD0 + (i - 1) % 8);
                }
                out.write(jpeg, data, jpeg.length - 2 - data);
            }
            out.write(0xFF);
            out.write(0xD9);
        }
    }

    /** Where a marker's first segment begins. */
    private static int find(byte[] jpeg, int marker) {
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != marker) {
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return at;
    }
}
