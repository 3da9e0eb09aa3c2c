package kg.crafts.kiosk.media.sniff;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Walks the frames of an MP3 (ISO 11172-3 and 13818-3, layer III). */
final class Mp3File {

    private static final int[] KBIT_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KBIT_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES = {44_100, 48_000, 32_000};
    private static final int LEAST_FRAMES = 3;
    private static final int ID3_HEADER = 10;

    /** Encoders count their own frames with or without the one that tells the count. */
    private static final double ENOUGH = 0.98;

    private final byte[] head = new byte[4];
    private long frames;
    private long promised;
    private double seconds;

    private Mp3File() {}

    static boolean begins(byte[] head) {
        return startsWithTag(head) || frameBytes(head) > 0;
    }

    private static boolean startsWithTag(byte[] head) {
        return head.length >= ID3_HEADER && head[0] == 'I' && head[1] == 'D' && head[2] == '3';
    }

    static Found inspect(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new Mp3File().walk(new BufferedInputStream(in, 64 * 1024));
        }
    }

    private Found walk(InputStream in) throws IOException {
        in.mark(ID3_HEADER);
        byte[] tag = in.readNBytes(ID3_HEADER);
        in.reset();
        if (startsWithTag(tag)) {
            skip(in, ID3_HEADER + lengthOf(tag));
        }
        while (in.readNBytes(head, 0, 4) == 4 && frameBytes(head) > 0) {
            frame(in.readNBytes(frameBytes(head) - 4));
        }
        if (frames < LEAST_FRAMES) {
            throw FileRefused.damaged("MPEG");
        }
        if (frames < promised * ENOUGH) {
            throw FileRefused.truncated();
        }
        return Found.timed(FileKind.MP3, 0, 0, seconds, false);
    }

    /** The length of a tag has seven bits a byte; with an eighth it is none (ID3v2.4, section 3.1). */
    private static int lengthOf(byte[] tag) {
        int length = 0;
        for (int at = 6; at < ID3_HEADER; at++) {
            if (tag[at] < 0) {
                throw FileRefused.damaged("ID3");
            }
            length = length << 7 | tag[at];
        }
        return length;
    }

    private static void skip(InputStream in, int bytes) throws IOException {
        try {
            in.skipNBytes(bytes);
        } catch (EOFException e) {
            throw FileRefused.truncated();
        }
    }

    private void frame(byte[] body) {
        if (frames++ == 0) {
            promised = promised(body);
        }
        boolean first = ((head[1] >> 3) & 3) == 3;
        seconds += (first ? 1152.0 : 576.0) / rate(head);
    }

    /** How many frames the encoder says there are, 0 where it does not. */
    private static long promised(byte[] body) {
        String text = new String(body, 0, Math.min(body.length, 48), StandardCharsets.ISO_8859_1);
        int at = Math.max(text.indexOf("Xing"), text.indexOf("Info"));
        boolean told = at >= 0 && at + 12 <= body.length && (body[at + 7] & 1) == 1;
        return told ? Integer.toUnsignedLong(ByteBuffer.wrap(body).getInt(at + 8)) : 0;
    }

    private static int rate(byte[] head) {
        int version = (head[1] >> 3) & 3;
        int rate = RATES[(head[2] >> 2) & 3];
        return version == 3 ? rate : version == 2 ? rate / 2 : rate / 4;
    }

    /** Of a frame that begins so, or 0 when none does. */
    private static int frameBytes(byte[] head) {
        boolean sync = head.length >= 4 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xE0) == 0xE0;
        if (!sync || ((head[1] >> 3) & 3) == 1 || ((head[1] >> 1) & 3) != 1 || ((head[2] >> 2) & 3) == 3) {
            return 0;
        }
        int index = (head[2] >> 4) & 15;
        if (index == 0 || index == 15) {
            return 0;
        }
        boolean first = ((head[1] >> 3) & 3) == 3;
        int kbit = first ? KBIT_1[index] : KBIT_2[index];
        return (first ? 144_000 : 72_000) * kbit / rate(head) + ((head[2] >> 1) & 1);
    }
}
