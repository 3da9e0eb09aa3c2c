package kg.crafts.kiosk.media.sniff;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks a JPEG (ITU T.81, annex B) from its first marker to its last and passes on what is needed to show it:
 * tables, frame, scans, colour profile, and which way up it is. Places, thumbnails, comments and whatever
 * follows the end are left behind, so what comes out is a picture and nothing else.
 */
final class JpegFile {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int COMMENT = 0xFE;

    private static final byte[] JFIF = ascii("JFIF\0");
    private static final byte[] EXIF = ascii("Exif\0\0");
    private static final byte[] PROFILE = ascii("ICC_PROFILE\0");
    private static final int JFIF_BYTES = 12;

    /** A picture in waves has a dozen; thousands would only waste time. */
    private static final int MAX_SCANS = 100;

    private final Input in;
    private final OutputStream out;
    private int width;
    private int height;
    private int scans;
    private int orientation = 1;
    private boolean noted;
    private boolean waves;

    private JpegFile(InputStream from, OutputStream out) {
        this.in = new Input(from);
        this.out = out;
    }

    static Found walk(InputStream from, OutputStream clean) throws IOException {
        return new JpegFile(from, clean).walk();
    }

    private Found walk() throws IOException {
        if (in.u16() != (0xFF00 | SOI)) {
            throw FileRefused.damaged("SOI");
        }
        marker(SOI);
        int marker = next();
        while (marker != EOI) {
            marker = marker == SOS ? scan() : segment(marker);
        }
        if (width == 0 || scans == 0) {
            throw FileRefused.damaged("EOI");
        }
        marker(EOI);
        return Found.picture(FileKind.JPEG, width, height, orientation, noted || in.hasMore(), waves);
    }

    private void marker(int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private int next() throws IOException {
        if (in.u8() != 0xFF) {
            throw FileRefused.damaged("marker");
        }
        int marker = in.u8();
        while (marker == 0xFF) {
            marker = in.u8();
        }
        return marker;
    }

    private int segment(int marker) throws IOException {
        if (marker == 0 || marker == SOI || (marker >= 0xD0 && marker <= 0xD7)) {
            throw FileRefused.damaged("marker " + Integer.toHexString(marker));
        }
        int length = in.u16() - 2;
        if (length < 0) {
            throw FileRefused.damaged("length");
        }
        byte[] body = in.bytes(length);
        switch (marker) {
            case APP0 -> keepJfif(body);
            case APP1 -> keepOrientation(body);
            case APP2 -> keepIf(begins(body, PROFILE), marker, body);
            case APP14 -> keepIf(begins(body, ascii("Adobe")) && body.length == 12, marker, body);
            case COMMENT -> noted = true;
            default -> {
                boolean other = marker >= 0xE0 && marker <= 0xEF;
                if (isFrame(marker)) {
                    frame(marker, body);
                }
                keepIf(!other, marker, body);
            }
        }
        return next();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int marker, byte[] body) {
        if (marker > 0xC2 || body.length < 6 || body[0] != 8) {
            throw new FileRefused(FileRefused.Flaw.NOT_TAKEN, "JPEG (SOF" + (marker - 0xC0) + ")");
        }
        if (width != 0) {
            throw FileRefused.damaged("SOF");
        }
        int parts = body[5];
        if (parts == 4) {
            throw new FileRefused(FileRefused.Flaw.CMYK, "");
        }
        if (parts != 1 && parts != 3) {
            throw FileRefused.damaged("SOF");
        }
        int wide = ((body[3] & 0xFF) << 8) | (body[4] & 0xFF);
        int high = ((body[1] & 0xFF) << 8) | (body[2] & 0xFF);
        waves = marker == 0xC2;
        PixelLimits.check(wide, high, waves ? PixelLimits.MAX_IN_WAVES : PixelLimits.MAX_JPEG, waves);
        width = wide;
        height = high;
    }

    private void keepJfif(byte[] body) throws IOException {
        boolean usual = begins(body, JFIF) && body.length >= JFIF_BYTES;
        byte[] kept = Arrays.copyOf(Arrays.copyOf(body, JFIF_BYTES), JFIF_BYTES + 2); // Without its thumbnail.
        noted |= !usual || !Arrays.equals(kept, body);
        if (usual) {
            keep(APP0, kept);
        }
    }

    private void keepOrientation(byte[] body) throws IOException {
        noted = true;
        if (begins(body, EXIF) && orientation == 1) {
            orientation = Orientation.read(Arrays.copyOfRange(body, EXIF.length, body.length));
            if (orientation != 1) {
                byte[] note = Orientation.write(orientation);
                byte[] kept = Arrays.copyOf(EXIF, EXIF.length + note.length);
                System.arraycopy(note, 0, kept, EXIF.length, note.length);
                keep(APP1, kept);
            }
        }
    }

    private void keepIf(boolean wanted, int marker, byte[] body) throws IOException {
        noted |= !wanted;
        if (wanted) {
            keep(marker, body);
        }
    }

    private void keep(int marker, byte[] body) throws IOException {
        marker(marker);
        out.write((body.length + 2) >> 8);
        out.write(body.length + 2);
        out.write(body);
    }

    /** Passes a scan on; returns the marker that ends it. */
    private int scan() throws IOException {
        if (width == 0 || ++scans > MAX_SCANS) {
            throw FileRefused.damaged("SOS");
        }
        int length = in.u16() - 2;
        keep(SOS, in.bytes(Math.max(0, length)));
        while (true) {
            int next = in.u8();
            if (next != 0xFF) {
                out.write(next);
                continue;
            }
            int marker = in.u8();
            while (marker == 0xFF) {
                marker = in.u8();
            }
            if (marker != 0 && (marker < 0xD0 || marker > 0xD7)) {
                return marker;
            }
            marker(marker);
        }
    }

    private static boolean begins(byte[] body, byte[] with) {
        return body.length >= with.length && Arrays.equals(body, 0, with.length, with, 0, with.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
