package kg.crafts.kiosk.media.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which copies there are of a picture, which follows from its width and height alone: smaller ones of the whole,
 * and tiles of the picture halved again and again until one tile holds it (IIIF Image API 3.0, level 0).
 *
 * @param width upright
 */
public record PictureSizes(int width, int height) {

    /** A side of a tile, in pixels. */
    public static final int TILE = 512;

    /** Widths that screens need: a card, a column, a kiosk's whole screen, and twice that. */
    private static final int[] WIDTHS = {320, 640, 1080, 2160};

    /** What is longer than a screen is made narrower instead. */
    private static final int MOST_HEIGHT_TO_WIDTH = 2;

    private static final Pattern REGION = Pattern.compile("(\\d{1,6}),(\\d{1,6}),(\\d{1,6}),(\\d{1,6})");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6}),(\\d{1,6})");

    /** Pixels. */
    public record Size(int width, int height) {}

    public PictureSizes {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(width + " × " + height);
        }
    }

    /** Smaller copies of the whole, smallest first; none of a picture that is small itself. */
    public List<Size> smaller() {
        List<Size> sizes = new ArrayList<>();
        for (int most : WIDTHS) {
            double scale = Math.max((double) width / most, (double) height / (MOST_HEIGHT_TO_WIDTH * most));
            if (scale > 1) {
                sizes.add(new Size(
                        (int) Math.max(1, Math.round(width / scale)), (int) Math.max(1, Math.round(height / scale))));
            }
        }
        return List.copyOf(sizes);
    }

    /** How often it is halved, the whole included: 1 for what fits on one tile. */
    public int levels() {
        int levels = 1;
        while (Math.max(level(levels - 1).width(), level(levels - 1).height()) > TILE) {
            levels++;
        }
        return levels;
    }

    /** The picture halved so many times. */
    public Size level(int halved) {
        return new Size(shrunk(width, halved), shrunk(height, halved));
    }

    private static int shrunk(int length, int halved) {
        return (length + (1 << halved) - 1) >> halved;
    }

    private static int tiles(int length) {
        return (length + TILE - 1) / TILE;
    }

    /** How many files all of this is. */
    int count() {
        return tile(levels(), 0, 0);
    }

    /** The place of a tile among all files; the smaller copies stand before the tiles. */
    int tile(int halved, int column, int row) {
        int before = smaller().size();
        for (int level = 0; level < halved; level++) {
            before += tiles(level(level).width()) * tiles(level(level).height());
        }
        return before + (halved == levels() ? 0 : row * tiles(level(halved).width()) + column);
    }

    /** The largest copy of the whole. */
    public Size largest() {
        List<Size> smaller = smaller();
        return levels() == 1 || smaller.isEmpty() ? level(levels() - 1) : smaller.getLast();
    }

    /**
     * The place of what an address asks for, which must be one of the copies there are.
     *
     * @param region {@code full} or {@code x,y,w,h} in pixels of the picture
     * @param size {@code max} or {@code w,h}
     */
    public OptionalInt find(String region, String size) {
        Size wanted = size.equals("max") ? null : size(size);
        if (region.equals("full")) {
            return whole(wanted == null ? largest() : wanted);
        }
        Matcher at = REGION.matcher(region);
        if (!at.matches()) {
            return OptionalInt.empty();
        }
        int x = Integer.parseInt(at.group(1));
        int y = Integer.parseInt(at.group(2));
        Size part = new Size(Integer.parseInt(at.group(3)), Integer.parseInt(at.group(4)));
        return part(x, y, part, wanted == null ? part : wanted);
    }

    private static Size size(String text) {
        Matcher size = SIZE.matcher(text);
        return size.matches()
                ? new Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)))
                : new Size(0, 0);
    }

    private OptionalInt whole(Size wanted) {
        int copy = smaller().indexOf(wanted);
        if (copy >= 0) {
            return OptionalInt.of(copy);
        }
        int last = levels() - 1;
        return level(last).equals(wanted) ? OptionalInt.of(tile(last, 0, 0)) : OptionalInt.empty();
    }

    private OptionalInt part(int x, int y, Size part, Size wanted) {
        for (int halved = 0; halved < levels(); halved++) {
            int step = TILE << halved;
            boolean onGrid = x % step == 0 && y % step == 0 && x < width && y < height;
            Size whole = level(halved);
            Size tile = new Size(
                    Math.min(TILE, whole.width() - (x >> halved)), Math.min(TILE, whole.height() - (y >> halved)));
            Size covered = new Size(Math.min(step, width - x), Math.min(step, height - y));
            if (onGrid && part.equals(covered) && wanted.equals(tile)) {
                return OptionalInt.of(tile(halved, x / step, y / step));
            }
        }
        return OptionalInt.empty();
    }
}
