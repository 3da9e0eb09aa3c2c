package kg.crafts.kiosk.media.sniff;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** Reads the elements of WebM (RFC 8794, RFC 9559) up to its first cluster. */
final class WebmFile {

    private static final long EBML = 0x1A45DFA3L;
    private static final long DOC_TYPE = 0x4282;
    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549A966L;
    private static final long SCALE = 0x2AD7B1;
    private static final long DURATION = 0x4489;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAE;
    private static final long CODEC = 0x86;
    private static final long VIDEO = 0xE0;
    private static final long WIDTH = 0xB0;
    private static final long HEIGHT = 0xBA;
    private static final long CLUSTER = 0x1F43B675L;

    private static final Set<Long> FOLDERS = Set.of(EBML, SEGMENT, INFO, TRACKS, TRACK, VIDEO);
    private static final Set<String> CODECS = Set.of("V_VP8", "V_VP9", "V_AV1", "A_OPUS", "A_VORBIS");
    private static final int MAX_VALUE = 64;

    private final RandomAccessFile file;
    private String docType = "";
    private long scale = 1_000_000;
    private double duration;
    private int width;
    private int height;
    private boolean clusters;
    /** How many bits the length that was read last has. */
    private int bits;

    private WebmFile(RandomAccessFile file) {
        this.file = file;
    }

    static Found inspect(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            WebmFile webm = new WebmFile(file);
            webm.elements(file.length(), true);
            if (!webm.clusters) {
                throw FileRefused.truncated();
            }
            return Found.timed(FileKind.WEBM, webm.width, webm.height, webm.duration * webm.scale / 1e9, false);
        }
    }

    private void elements(long end, boolean top) throws IOException {
        while (!clusters && file.getFilePointer() < end) {
            long id = number(false);
            long length = number(true);
            long from = file.getFilePointer();
            boolean open = isOpen(length);
            if (!open && length > end - from) {
                throw id == SEGMENT || id == CLUSTER || top ? FileRefused.truncated() : FileRefused.damaged("EBML");
            }
            if (id == CLUSTER) {
                clusters = true;
                return;
            }
            if (FOLDERS.contains(id)) {
                elements(open ? end : from + length, false);
            } else if (!open) {
                value(id, (int) Math.min(length, MAX_VALUE));
            }
            file.seek(open ? end : from + length);
        }
    }

    private void value(long id, int length) throws IOException {
        if (id == DOC_TYPE) {
            docType = text(length);
            if (!docType.equals("webm")) {
                throw new FileRefused(FileRefused.Flaw.NOT_TAKEN, "Matroska (" + docType + ")");
            }
        } else if (id == SCALE) {
            scale = unsigned(length);
        } else if (id == DURATION) {
            duration = length == 4 ? file.readFloat() : length == 8 ? file.readDouble() : 0;
        } else if (id == CODEC) {
            String codec = text(length);
            if (codec.matches("[VA]_.*") && !CODECS.contains(codec)) {
                throw new FileRefused(FileRefused.Flaw.CODEC, codec);
            }
        } else if (id == WIDTH) {
            width = (int) unsigned(length);
        } else if (id == HEIGHT) {
            height = (int) unsigned(length);
        }
    }

    /** A number that tells its own length (RFC 8794, section 4); an id keeps the marker, a length does not. */
    private long number(boolean withoutMarker) throws IOException {
        int first = byteRead();
        if (first == 0) {
            throw FileRefused.damaged("EBML");
        }
        int more = Integer.numberOfLeadingZeros(first) - 24;
        long number = withoutMarker ? first & (0x7F >> more) : first;
        bits = 7 * (more + 1);
        for (int i = 0; i < more; i++) {
            number = (number << 8) | byteRead();
        }
        return number;
    }

    /** All ones mean that the length was not known when it was written, as in a recording. */
    private boolean isOpen(long length) {
        return length == (1L << bits) - 1;
    }

    private int byteRead() throws IOException {
        int read = file.read();
        if (read < 0) {
            throw FileRefused.truncated();
        }
        return read;
    }

    private long unsigned(int length) throws IOException {
        long number = 0;
        for (int i = 0; i < Math.min(length, 8); i++) {
            number = (number << 8) | byteRead();
        }
        return number;
    }

    private String text(int length) throws IOException {
        byte[] read = new byte[length];
        file.readFully(read);
        return new String(read, StandardCharsets.ISO_8859_1);
    }
}
