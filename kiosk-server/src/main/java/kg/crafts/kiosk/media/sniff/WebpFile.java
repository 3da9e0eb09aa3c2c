package kg.crafts.kiosk.media.sniff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Walks a WebP (RFC 9649) and passes on what is needed to show it. It is small enough to be held. */
final class WebpFile {

    private static final Set<String> KEPT = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ICCP");
    private static final int MOVING = 0x02;
    private static final int XMP = 0x04;
    private static final int EXIF = 0x08;

    private final Input in;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int canvasWidth;
    private int canvasHeight;
    private int width;
    private int height;
    private int orientation = 1;
    private boolean noted;

    private WebpFile(InputStream from) {
        this.in = new Input(from);
    }

    static Found walk(InputStream from, OutputStream clean) throws IOException {
        return new WebpFile(from).walk(clean);
    }

    private Found walk(OutputStream clean) throws IOException {
        in.skip(4);
        long left = in.u32Little() - 4;
        in.skip(4);
        if (left < 8 || left > FileKind.WEBP.maxBytes()) {
            throw FileRefused.damaged("RIFF");
        }
        while (left >= 8) {
            String type = new String(in.bytes(4), StandardCharsets.ISO_8859_1);
            long length = in.u32Little();
            if (length > left - 8) {
                throw FileRefused.damaged("RIFF " + type.strip());
            }
            byte[] chunk = in.bytes((int) length);
            in.skip(length & 1);
            left -= 8 + length + (length & 1);
            chunk(type, chunk);
        }
        if (width == 0 || (canvasWidth != 0 && (canvasWidth != width || canvasHeight != height))) {
            throw FileRefused.damaged("VP8");
        }
        noted |= in.hasMore();
        write(clean);
        return Found.picture(FileKind.WEBP, width, height, orientation, noted, false);
    }

    private void chunk(String type, byte[] chunk) {
        switch (type) {
            case "VP8X" -> extended(chunk);
            case "VP8 " -> lossy(chunk);
            case "VP8L" -> lossless(chunk);
            // Only an extended file has a place for it.
            case "EXIF" -> orientation = canvasWidth == 0 ? 1 : Orientation.read(chunk);
            default -> {}
        }
        noted |= !KEPT.contains(type);
        if (KEPT.contains(type)) {
            keep(type, chunk);
        }
    }

    private void extended(byte[] chunk) {
        if (chunk.length != 10 || body.size() != 0) {
            throw FileRefused.damaged("VP8X");
        }
        if ((chunk[0] & MOVING) != 0) {
            throw new FileRefused(FileRefused.Flaw.NOT_TAKEN, "WebP (ANIM)");
        }
        ByteBuffer bytes = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);
        canvasWidth = (bytes.getInt(4) & 0xFFFFFF) + 1;
        canvasHeight = (bytes.getInt(6) >>> 8) + 1;
        PixelLimits.check(canvasWidth, canvasHeight, PixelLimits.MAX_WEBP, true);
        chunk[0] &= ~(EXIF | XMP);
    }

    private void lossy(byte[] chunk) {
        if (chunk.length < 10 || (chunk[3] & 0xFF) != 0x9D || chunk[4] != 0x01 || chunk[5] != 0x2A) {
            throw FileRefused.damaged("VP8");
        }
        ByteBuffer bytes = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);
        size(bytes.getShort(6) & 0x3FFF, bytes.getShort(8) & 0x3FFF);
    }

    private void lossless(byte[] chunk) {
        if (chunk.length < 5 || chunk[0] != 0x2F) {
            throw FileRefused.damaged("VP8L");
        }
        int bits = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN).getInt(1);
        size((bits & 0x3FFF) + 1, ((bits >>> 14) & 0x3FFF) + 1);
    }

    private void size(int wide, int high) {
        if (width != 0) {
            throw FileRefused.damaged("VP8");
        }
        PixelLimits.check(wide, high, PixelLimits.MAX_WEBP, true);
        width = wide;
        height = high;
    }

    private void keep(String type, byte[] chunk) {
        body.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes(little(chunk.length));
        body.writeBytes(chunk);
        if ((chunk.length & 1) == 1) {
            body.write(0);
        }
    }

    private void write(OutputStream clean) throws IOException {
        if (orientation != 1) {
            keep("EXIF", Orientation.write(orientation));
        }
        clean.write("RIFF".getBytes(StandardCharsets.ISO_8859_1));
        clean.write(little(4 + body.size()));
        clean.write("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        byte[] kept = body.toByteArray();
        if (orientation != 1) {
            kept[8] |= EXIF; // The extended header is the first chunk, RFC 9649, section 2.7.
        }
        clean.write(kept);
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }
}
