package kg.crafts.kiosk.media.sniff;

/** How large a picture may be, so that it can be worked on with little memory. Judged by its header alone. */
public final class PixelLimits {

    /** Read by strips. */
    public static final long MAX_JPEG = 500_000_000;

    public static final long MAX_PNG = 200_000_000;

    /** A progressive JPEG and an interlaced PNG come in waves over the whole picture: up to 6 bytes a pixel, outside of Java's heap. */
    public static final long MAX_IN_WAVES = 50_000_000;

    /** The decoder of WebP holds the whole picture, in 4 bytes a pixel. */
    public static final long MAX_WEBP = 25_000_000;

    /** Rows of tiles are held in memory: 512 lines of this many pixels are 61 MB. */
    public static final int MAX_SIDE = 40_000;

    private PixelLimits() {}

    static void check(int width, int height, long most, boolean wholeAtOnce) {
        if (width < 1 || height < 1) {
            throw FileRefused.damaged(width + " × " + height);
        }
        if ((long) width * height > most || width > MAX_SIDE || height > MAX_SIDE) {
            FileRefused.Flaw flaw = wholeAtOnce ? FileRefused.Flaw.TOO_MANY_AT_ONCE : FileRefused.Flaw.TOO_MANY_PIXELS;
            throw new FileRefused(flaw, width + " × " + height + " > " + most / 1_000_000 + " MP, " + MAX_SIDE + " px");
        }
    }
}
