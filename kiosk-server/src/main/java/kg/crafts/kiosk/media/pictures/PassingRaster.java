package kg.crafts.kiosk.media.pictures;

import java.awt.Point;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A picture that is never held: each line that a decoder puts into it goes on at once, so that a picture of any
 * height is decoded in one pass with the memory of a line.
 */
final class PassingRaster extends WritableRaster {

    private final Lines lines;
    private final int bands;
    private final byte[] line;
    private byte[] given = new byte[0];
    private int next;

    /** @param bands 1 for grey, 3 for red, green and blue */
    PassingRaster(int width, int height, int bands, Lines lines) {
        super(
                new PixelInterleavedSampleModel(
                        DataBuffer.TYPE_BYTE,
                        width,
                        height,
                        bands,
                        width * bands,
                        bands == 1 ? new int[] {0} : new int[] {0, 1, 2}),
                new DataBufferByte(0),
                new Point());
        this.lines = lines;
        this.bands = bands;
        this.line = new byte[3 * width];
    }

    /** How many lines have come. */
    int passed() {
        return next;
    }

    @Override
    public void setRect(int dx, int dy, Raster source) {
        if (dx != 0 || dy != next || source.getWidth() != getWidth() || source.getHeight() != 1) {
            throw new IllegalStateException("Line " + dy + " came instead of " + next);
        }
        given = (byte[]) source.getDataElements(
                source.getMinX(), source.getMinY(), getWidth(), 1, given.length == 0 ? null : given);
        for (int x = 0; x < getWidth(); x++) {
            line[3 * x] = given[bands * x + bands - 1];
            line[3 * x + 1] = given[bands * x + bands / 2];
            line[3 * x + 2] = given[bands * x];
        }
        next++;
        try {
            lines.line(line, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
