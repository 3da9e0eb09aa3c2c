package kg.crafts.kiosk.media.sniff;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the boxes of MP4 and M4A (ISO 14496-12): whether the file is whole, how long it plays and what plays it. */
final class IsoFile {

    /** A box that visitors must not get: where its type stands, and its content. */
    record Span(long type, long from, long length) {}

    private static final Set<String> FOLDERS = Set.of("moov", "trak", "mdia", "minf", "stbl");
    private static final Set<String> NOTES = Set.of("udta", "meta");
    private static final Set<String> PICTURES = Set.of("heic", "heix", "hevc", "mif1", "msf1", "avif", "avis");
    private static final Set<String> CODECS =
            Set.of("avc1", "avc3", "vp09", "vp08", "av01", "mp4a", "Opus", "fLaC", ".mp3");

    /** Tracks of sound and film; others, such as a camera's measurements, are not played. */
    private static final Set<String> PLAYED = Set.of("vide", "soun");

    private static final List<String> PLACES = List.of("\u00A9xyz", "loci", "location", "GPS");
    private static final int MAX_NOTES = 1 << 20;
    private static final int MAX_DEPTH = 8;

    private final RandomAccessFile file;
    private final List<Span> notes = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private String handler = "";
    private boolean film;
    private int width;
    private int height;
    private double seconds;

    private IsoFile(RandomAccessFile file) {
        this.file = file;
    }

    static Found inspect(Path path) throws IOException {
        IsoFile iso = read(path);
        FileKind kind = iso.film ? FileKind.MP4 : FileKind.M4A;
        return Found.timed(kind, iso.width, iso.height, iso.seconds, !iso.notes.isEmpty());
    }

    /** Where it holds notes of its maker with a place among them. */
    static List<Span> notes(Path path) throws IOException {
        return read(path).notes;
    }

    private static IsoFile read(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            IsoFile iso = new IsoFile(file);
            iso.boxes(0, file.length(), 0);
            if (!iso.seen.contains("moov") || !(iso.seen.contains("mdat") || iso.seen.contains("moof"))) {
                throw FileRefused.truncated();
            }
            return iso;
        }
    }

    private void boxes(long from, long end, int depth) throws IOException {
        long at = from;
        while (at < end) {
            if (end - at < 8) {
                throw depth == 0 ? FileRefused.truncated() : FileRefused.damaged("box");
            }
            ByteBuffer head = bytes(at, (int) Math.min(16, end - at));
            String type = text(head, 4);
            long length = Integer.toUnsignedLong(head.getInt(0));
            long header = length == 1 ? 16 : 8;
            if (length == 1 && head.limit() == 16) {
                length = head.getLong(8);
            } else if (length == 0) {
                length = end - at;
            }
            if (length < header || length > end - at) {
                throw depth == 0 && length > end - at ? FileRefused.truncated() : FileRefused.damaged("box " + type);
            }
            box(new Span(at + 4, at + header, length - header), type, depth);
            at += length;
        }
    }

    private void box(Span box, String type, int depth) throws IOException {
        seen.add(type);
        if (FOLDERS.contains(type) && depth < MAX_DEPTH) {
            boxes(box.from(), box.from() + box.length(), depth + 1);
        } else if (depth > 0 && NOTES.contains(type) && tellsPlace(box)) {
            notes.add(box);
        } else {
            fact(type, box.from(), box.length());
        }
    }

    /** Phones write the place of a film among its title and its software (3GPP TS 26.244, QuickTime file format). */
    private boolean tellsPlace(Span notes) throws IOException {
        if (notes.length() > MAX_NOTES) {
            return true;
        }
        String text = StandardCharsets.ISO_8859_1
                .decode(bytes(notes.from(), (int) notes.length()))
                .toString();
        return PLACES.stream().anyMatch(text::contains);
    }

    private void fact(String type, long from, long length) throws IOException {
        switch (type) {
            case "ftyp" -> brand(bytes(from, Math.min(4, (int) Math.min(length, 4))));
            case "mvhd" -> seconds(bytes(from, (int) Math.min(length, 32)));
            case "tkhd" -> size(bytes(from, (int) Math.min(length, 96)));
            case "hdlr" -> handler = text(bytes(from, (int) Math.min(length, 12)), 8);
            case "stsd" -> codec(text(bytes(from, (int) Math.min(length, 16)), 12));
            default -> {}
        }
    }

    private static void brand(ByteBuffer brand) {
        String name = text(brand, 0);
        if (PICTURES.contains(name)) {
            throw new FileRefused(FileRefused.Flaw.NOT_TAKEN, name.startsWith("avi") ? "AVIF" : "HEIC");
        }
    }

    private void seconds(ByteBuffer header) {
        boolean wide = header.limit() >= 32 && header.get(0) == 1;
        if (header.limit() < 20) {
            throw FileRefused.damaged("mvhd");
        }
        long scale = Integer.toUnsignedLong(header.getInt(wide ? 20 : 12));
        double length = wide ? header.getLong(24) : Integer.toUnsignedLong(header.getInt(16));
        seconds = scale == 0 ? 0 : length / scale;
    }

    /** Width and height in 16.16, at the very end of the track's header. */
    private void size(ByteBuffer header) {
        int end = header.limit();
        if (end >= 84 && header.getInt(end - 8) != 0) {
            width = header.getInt(end - 8) >>> 16;
            height = header.getInt(end - 4) >>> 16;
        }
    }

    private void codec(String name) {
        if (PLAYED.contains(handler) && !CODECS.contains(name)) {
            throw new FileRefused(FileRefused.Flaw.CODEC, name.startsWith("h") ? "H.265 (" + name + ")" : name);
        }
        film |= handler.equals("vide");
    }

    private static String text(ByteBuffer bytes, int at) {
        if (bytes.limit() < at + 4) {
            throw FileRefused.damaged("box");
        }
        return StandardCharsets.ISO_8859_1.decode(bytes.slice(at, 4)).toString();
    }

    private ByteBuffer bytes(long at, int count) throws IOException {
        byte[] read = new byte[count];
        file.seek(at);
        file.readFully(read);
        return ByteBuffer.wrap(read);
    }
}
