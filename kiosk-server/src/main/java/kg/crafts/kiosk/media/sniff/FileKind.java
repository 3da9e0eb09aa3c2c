package kg.crafts.kiosk.media.sniff;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that are taken in. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", 512L << 20),
    PNG("image/png", "png", 512L << 20),
    WEBP("image/webp", "webp", 64L << 20),
    SVG("image/svg+xml", "svg", 512L << 10),
    MP3("audio/mpeg", "mp3", 512L << 20),
    OGG("audio/ogg", "ogg", 512L << 20),
    WAV("audio/wav", "wav", 1L << 30),
    M4A("audio/mp4", "m4a", 512L << 20),
    MP4("video/mp4", "mp4", 4L << 30),
    WEBM("video/webm", "webm", 4L << 30),
    VTT("text/vtt", "vtt", 1L << 20);

    private static final Map<String, FileKind> BY_MEDIA_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FileKind::mediaType, kind -> kind));

    private final String mediaType;
    private final String extension;
    private final long maxBytes;

    FileKind(String mediaType, String extension, long maxBytes) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.maxBytes = maxBytes;
    }

    /** Such as {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    /** The largest file of this kind. */
    public long maxBytes() {
        return maxBytes;
    }

    /** Made of pixels, so that smaller copies of it can be made. */
    public boolean isPixels() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    /** Heard, and perhaps seen, for as long as it takes. */
    public boolean isRecording() {
        return mediaType.startsWith("audio/") || mediaType.startsWith("video/");
    }

    /** The kind of a media type that a record names. */
    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Optional.ofNullable(BY_MEDIA_TYPE.get(mediaType));
    }

    /** The kind that a file's name promises, as others also write it. */
    public static Optional<FileKind> ofExtension(String extension) {
        String usual = switch (extension) {
            case "jpeg", "jpe", "jfif" -> "jpg";
            case "oga", "opus" -> "ogg";
            case "m4v", "mov" -> "mp4";
            default -> extension;
        };
        return Arrays.stream(values())
                .filter(kind -> kind.extension.equals(usual))
                .findFirst();
    }
}
