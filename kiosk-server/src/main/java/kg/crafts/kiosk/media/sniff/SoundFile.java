package kg.crafts.kiosk.media.sniff;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads how long sound of three kinds plays and whether it is whole. */
final class SoundFile {

    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final int OGG_TAIL = 64 * 1024;
    private static final int LAST_PAGE = 0x04;

    private SoundFile() {}

    /** RIFF WAVE (IBM and Microsoft, 1991). */
    static Found wav(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            Input in = new Input(stream);
            in.skip(12);
            long bytesASecond = 0;
            while (true) {
                String chunk = new String(in.bytes(4), StandardCharsets.ISO_8859_1);
                long length = in.u32Little();
                if (chunk.equals("fmt ") && length >= 16 && length < 1024) {
                    bytesASecond =
                            format(ByteBuffer.wrap(in.bytes((int) length)).order(ByteOrder.LITTLE_ENDIAN));
                    in.skip(length & 1);
                } else if (chunk.equals("data")) {
                    in.skip(length);
                    double seconds = bytesASecond == 0 ? 0 : (double) length / bytesASecond;
                    return Found.timed(FileKind.WAV, 0, 0, seconds, false);
                } else {
                    in.skip(length + (length & 1));
                }
            }
        }
    }

    private static long format(ByteBuffer format) {
        int codec = Short.toUnsignedInt(format.getShort(0));
        if (codec != PCM && codec != FLOAT && codec != EXTENSIBLE) {
            throw new FileRefused(FileRefused.Flaw.CODEC, "WAV " + codec);
        }
        return Integer.toUnsignedLong(format.getInt(8));
    }

    /** Ogg (RFC 3533) with Opus (RFC 7845) or Vorbis. */
    static Found ogg(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] head = new byte[(int) Math.min(file.length(), 64)];
            file.readFully(head);
            int rate = rate(head);
            byte[] tail = new byte[(int) Math.min(file.length(), OGG_TAIL)];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            for (int at = tail.length - 27; at >= 0; at--) {
                if (isPage(tail, at)) {
                    return Found.timed(FileKind.OGG, 0, 0, (double) lastGranule(tail, at) / rate, false);
                }
            }
            throw FileRefused.truncated();
        }
    }

    private static boolean isPage(byte[] bytes, int at) {
        return bytes[at] == 'O'
                && bytes[at + 1] == 'g'
                && bytes[at + 2] == 'g'
                && bytes[at + 3] == 'S'
                && bytes[at + 4] == 0;
    }

    private static int rate(byte[] head) {
        String codec = head.length < 44 ? "" : new String(head, 28, 8, StandardCharsets.ISO_8859_1);
        if (codec.equals("OpusHead")) {
            return 48_000;
        }
        if (codec.startsWith("\u0001vorbis")) {
            int rate = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(40);
            if (rate > 0) {
                return rate;
            }
        }
        throw new FileRefused(FileRefused.Flaw.CODEC, "Ogg");
    }

    private static long lastGranule(byte[] tail, int at) {
        int segments = tail[at + 26] & 0xFF;
        long end = at + 27L + segments;
        for (int i = 0; i < segments && at + 27 + i < tail.length; i++) {
            end += tail[at + 27 + i] & 0xFF;
        }
        if (end > tail.length || (tail[at + 5] & LAST_PAGE) == 0) {
            throw FileRefused.truncated();
        }
        return Math.max(0, ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getLong(at + 6));
    }
}
