package kg.crafts.kiosk.media.sniff;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kg.crafts.kiosk.media.Svg;
import kg.crafts.kiosk.media.SvgRefused;

/** Finds out what a file is. */
public final class Sniffer {

    /** So many first bytes tell the kind of a file. */
    public static final int HEAD_BYTES = 4 * 1024;

    private Sniffer() {}

    /**
     * The kind of a file that begins so.
     *
     * @param head its first {@link #HEAD_BYTES} or all of it
     * @throws FileRefused {@code EMPTY}, {@code NOT_TAKEN} or {@code UNKNOWN}
     */
    public static FileKind kind(byte[] head) {
        if (head.length == 0) {
            throw new FileRefused(FileRefused.Flaw.EMPTY, "");
        }
        return known(head).orElseThrow(() -> {
            String name = nameOfOther(head);
            return name.isEmpty()
                    ? new FileRefused(FileRefused.Flaw.UNKNOWN, "")
                    : new FileRefused(FileRefused.Flaw.NOT_TAKEN, name);
        });
    }

    private static Optional<FileKind> known(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (begins(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(FileKind.JPEG);
        }
        if (text.startsWith(new String(PngFile.SIGNATURE, StandardCharsets.ISO_8859_1))) {
            return Optional.of(FileKind.PNG);
        }
        if (text.startsWith("RIFF") && text.length() >= 12) {
            return Optional.ofNullable(
                    switch (text.substring(8, 12)) {
                        case "WEBP" -> FileKind.WEBP;
                        case "WAVE" -> FileKind.WAV;
                        default -> null;
                    });
        }
        if (text.startsWith("ftyp", 4)) {
            return Optional.of(FileKind.MP4);
        }
        if (begins(head, 0x1A, 0x45, 0xDF, 0xA3)) {
            return Optional.of(FileKind.WEBM);
        }
        if (text.startsWith("OggS")) {
            return Optional.of(FileKind.OGG);
        }
        String plain = withoutMark(text);
        if (isCaptions(head, plain)) {
            return Optional.of(FileKind.VTT);
        }
        if (isSvg(plain)) {
            return Optional.of(FileKind.SVG);
        }
        return Mp3File.begins(head) ? Optional.of(FileKind.MP3) : Optional.empty();
    }

    /** Also what was meant to be captions, and is refused as such: of SubRip, or saved in UTF-16. */
    private static boolean isCaptions(byte[] head, String plain) {
        return plain.matches("(?s)WEBVTT([ \\t\\r\\n].*)?")
                || plain.matches("(?s)\\d{1,5}[ \\t]*\\R\\d\\d:\\d\\d:\\d\\d,\\d{3} -->.*")
                || begins(head, 0xFF, 0xFE, 'W', 0, 'E', 0)
                || begins(head, 0xFE, 0xFF, 0, 'W', 0, 'E');
    }

    private static boolean isSvg(String text) {
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<") && start.contains("<svg") && !isPage(start);
    }

    private static boolean isPage(String lower) {
        return lower.startsWith("<!doctype html") || lower.contains("<html") || lower.startsWith("<script");
    }

    private static String withoutMark(String text) {
        return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    }

    /** What is known and not taken in, so that whoever sends it learns what to do instead. */
    private static String nameOfOther(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (isPage(withoutMark(text).stripLeading().toLowerCase(Locale.ROOT))) {
            return "HTML";
        }
        String[][] names = {
            {"GIF8", "GIF"},
            {"BM", "BMP"},
            {"II*\0", "TIFF"},
            {"MM\0*", "TIFF"},
            {"%PDF", "PDF"},
            {"PK\u0003\u0004", "ZIP"},
            {"8BPS", "PSD"},
            {"\u00FF\n", "JPEG XL"},
            {"\0\0\0\fJXL ", "JPEG XL"},
            {"\0\0\0\fjP  ", "JPEG 2000"},
            {"MZ", "EXE"},
            {"\u007FELF", "ELF"},
            {"fLaC", "FLAC"},
            {"FORM", "AIFF"},
            {"#!", "script"},
            {"<?php", "PHP"},
        };
        return Arrays.stream(names)
                .filter(name -> text.startsWith(name[0]))
                .map(name -> name[1])
                .findFirst()
                .orElse("");
    }

    private static boolean begins(byte[] head, int... with) {
        if (head.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((head[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** Refuses more bytes than a kind may have. */
    public static void checkSize(FileKind kind, long bytes) {
        if (bytes > kind.maxBytes()) {
            throw new FileRefused(FileRefused.Flaw.TOO_LARGE, (kind.maxBytes() >> 10) + " KiB");
        }
    }

    /** Looks at a whole file, reading it at most once. */
    public static Found inspect(Path path) throws IOException {
        FileKind kind = kindOf(path);
        return switch (kind) {
            case JPEG, PNG, WEBP -> clean(path, OutputStream.nullOutputStream());
            case SVG -> drawing(path);
            case MP3 -> Mp3File.inspect(path);
            case OGG -> SoundFile.ogg(path);
            case WAV -> SoundFile.wav(path);
            case M4A, MP4 -> IsoFile.inspect(path);
            case WEBM -> WebmFile.inspect(path);
            case VTT -> CaptionFile.inspect(path);
        };
    }

    private static FileKind kindOf(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            FileKind kind = kind(in.readNBytes(HEAD_BYTES));
            checkSize(kind, Files.size(path));
            return kind;
        }
    }

    private static Found drawing(Path path) throws IOException {
        try {
            Svg svg = Svg.inspect(path);
            return Found.picture(FileKind.SVG, svg.width(), svg.height(), 1, false, false);
        } catch (SvgRefused e) {
            throw new FileRefused(FileRefused.Flaw.ACTIVE_DRAWING, e.what());
        }
    }

    /**
     * Passes on of a picture what is needed to show it, byte for byte, and nothing else: no place, no thumbnail, no
     * comment, nothing behind its end. Which way up it is stays.
     */
    public static Found clean(Path picture, OutputStream to) throws IOException {
        FileKind kind = kindOf(picture);
        try (InputStream in = Files.newInputStream(picture)) {
            return switch (kind) {
                case JPEG -> JpegFile.walk(in, to);
                case PNG -> PngFile.walk(in, to);
                case WEBP -> WebpFile.walk(in, to);
                default -> throw new IllegalArgumentException(kind + " is no picture of pixels");
            };
        }
    }

    /** Blanks the notes of a film or a sound in a copy of it; where everything else stands does not change. */
    public static void blankNotes(Path film) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            for (IsoFile.Span span : IsoFile.notes(film)) {
                file.seek(span.type());
                file.writeBytes("free");
                file.seek(span.from());
                byte[] blank = new byte[64 * 1024];
                for (long left = span.length(); left > 0; left -= blank.length) {
                    file.write(blank, 0, (int) Math.min(left, blank.length));
                }
            }
        }
    }
}
