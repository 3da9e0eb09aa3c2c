package kg.crafts.kiosk.media.pictures;

import java.awt.Rectangle;
import kg.crafts.kiosk.media.sniff.Found;

/** Turns what was taken into what is seen (EXIF 3.0, tag 0x0112). */
final class Turn {

    private final Found found;
    private final boolean swapped;
    /** Whether lines that are seen from the top come from the far end of what was taken. */
    private final boolean linesBackward;
    /** Whether pixels that are seen from the left do. */
    private final boolean pixelsBackward;

    Turn(Found found) {
        this.found = found;
        int orientation = found.orientation();
        this.swapped = orientation >= 5;
        this.linesBackward = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
        this.pixelsBackward = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
    }

    /** The part of what was taken that is seen in some lines. */
    Rectangle region(int top, int rows) {
        int from = linesBackward ? found.height() - top - rows : top;
        return swapped ? new Rectangle(from, 0, rows, found.width()) : new Rectangle(0, from, found.width(), rows);
    }

    /** The lines of such a part as they are seen. */
    byte[] upright(byte[] taken, Rectangle region, int rows) {
        int width = found.width();
        byte[] seen = new byte[3 * width * rows];
        for (int row = 0; row < rows; row++) {
            int line = linesBackward ? rows - 1 - row : row;
            for (int x = 0; x < width; x++) {
                int pixel = pixelsBackward ? width - 1 - x : x;
                int from = 3 * (swapped ? pixel * region.width + line : line * region.width + pixel);
                int to = 3 * (row * width + x);
                seen[to] = taken[from];
                seen[to + 1] = taken[from + 1];
                seen[to + 2] = taken[from + 2];
            }
        }
        return seen;
    }
}
