package kg.crafts.kiosk.media.sniff;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** Walks a PNG (third edition, section 5) chunk by chunk and passes on what is needed to show it. */
final class PngFile {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "pHYs");

    /** Chunks beside the pixels; a colour profile is a few KB. */
    private static final long MAX_ASIDE = 1 << 20;

    private final Input in;
    private final OutputStream out;
    private int width;
    private int height;
    private int orientation = 1;
    private boolean pixels;
    private boolean noted;
    private boolean waves;

    private PngFile(InputStream from, OutputStream out) {
        this.in = new Input(from);
        this.out = out;
    }

    static Found walk(InputStream from, OutputStream clean) throws IOException {
        return new PngFile(from, clean).walk();
    }

    private Found walk() throws IOException {
        in.skip(SIGNATURE.length);
        out.write(SIGNATURE);
        String type = chunk(true);
        while (!type.equals("IEND")) {
            type = chunk(false);
        }
        if (!pixels) {
            throw FileRefused.damaged("IDAT");
        }
        return Found.picture(FileKind.PNG, width, height, orientation, noted || in.hasMore(), waves);
    }

    private String chunk(boolean first) throws IOException {
        long length = in.u32();
        byte[] name = in.bytes(4);
        String type = new String(name, StandardCharsets.ISO_8859_1);
        if (first != type.equals("IHDR") || length > Integer.MAX_VALUE || (first && length != 13)) {
            throw FileRefused.damaged("IHDR");
        }
        if (type.equals("IDAT")) {
            pixels = true;
            pass(length, name);
        } else if (length > MAX_ASIDE) {
            noted = true;
            in.skip(length + 4);
        } else {
            aside(type, name, in.bytes((int) length), in.u32());
        }
        return type;
    }

    private void pass(long length, byte[] name) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(name);
        new DataOutputStream(out).writeInt((int) length);
        out.write(name);
        in.copy(length, new CheckedOutputStream(out, sum));
        long told = in.u32();
        if (told != sum.getValue()) {
            throw FileRefused.damaged("CRC IDAT");
        }
        new DataOutputStream(out).writeInt((int) told);
    }

    private void aside(String type, byte[] name, byte[] body, long told) throws IOException {
        if (told != sum(name, body)) {
            throw FileRefused.damaged("CRC " + type);
        }
        if (type.equals("IHDR")) {
            header(ByteBuffer.wrap(body));
        }
        if (type.equals("eXIf")) {
            orientation = Orientation.read(body);
            if (orientation != 1) {
                write(name, Orientation.write(orientation));
            }
        }
        boolean kept = KEPT.contains(type);
        noted |= !kept;
        if (kept) {
            write(name, body);
        }
    }

    private void header(ByteBuffer header) {
        waves = header.get(12) != 0;
        PixelLimits.check(
                header.getInt(0), header.getInt(4), waves ? PixelLimits.MAX_IN_WAVES : PixelLimits.MAX_PNG, waves);
        width = header.getInt(0);
        height = header.getInt(4);
    }

    private void write(byte[] name, byte[] body) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream(body.length + 12);
        DataOutputStream data = new DataOutputStream(chunk);
        data.writeInt(body.length);
        data.write(name);
        data.write(body);
        data.writeInt((int) sum(name, body));
        out.write(chunk.toByteArray());
    }

    private static long sum(byte[] name, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(body);
        return sum.getValue();
    }
}
