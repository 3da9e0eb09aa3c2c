package kg.crafts.kiosk.media.pictures;

import java.io.IOException;
import java.util.Arrays;

/** Makes a picture smaller line by line: every pixel is the mean of the area that it covers. */
final class Shrinking implements Lines {

    private final int width;
    private final int height;
    private final int toWidth;
    private final int toHeight;
    private final Lines to;
    /** For each pixel: the first it covers, and how much of that and of the last. */
    private final int[] first;

    private final float[] firstShare;
    private final float[] lastShare;
    private final float[] across;
    private final float[] sum;
    private final byte[] line;
    private int row;
    private int done;

    Shrinking(int width, int height, int toWidth, int toHeight, Lines to) {
        this.width = width;
        this.height = height;
        this.toWidth = toWidth;
        this.toHeight = toHeight;
        this.to = to;
        this.first = new int[toWidth + 1];
        this.firstShare = new float[toWidth];
        this.lastShare = new float[toWidth];
        this.across = new float[3 * toWidth];
        this.sum = new float[3 * toWidth];
        this.line = new byte[3 * toWidth];
        shares();
    }

    private void shares() {
        double scale = (double) width / toWidth;
        for (int x = 0; x < toWidth; x++) {
            double left = x * scale;
            double right = Math.min(width, (x + 1) * scale);
            first[x] = (int) left;
            firstShare[x] = (float) (Math.min(right, first[x] + 1) - left);
            lastShare[x] = (float) (right - Math.floor(right));
        }
        first[toWidth] = width;
    }

    @Override
    public void line(byte[] bgr, int from) throws IOException {
        shrinkAcross(bgr, from);
        double scale = (double) height / toHeight;
        double top = row++;
        while (done < toHeight && top < row) {
            double end = done == toHeight - 1 ? height : (done + 1) * scale;
            double bottom = Math.min(row, end);
            add((float) (bottom - top));
            if (end > row) {
                return;
            }
            emit((float) (1 / (end - done * scale)));
            top = bottom;
        }
    }

    private void shrinkAcross(byte[] bgr, int from) {
        float scale = (float) toWidth / width;
        double step = (double) width / toWidth;
        for (int x = 0; x < toWidth; x++) {
            int pixel = first[x];
            int last = Math.min(width, (int) ((x + 1) * step));
            int at = from + 3 * pixel;
            float share = firstShare[x];
            float blue = share * (bgr[at] & 0xFF);
            float green = share * (bgr[at + 1] & 0xFF);
            float red = share * (bgr[at + 2] & 0xFF);
            for (int p = pixel + 1; p < last; p++) {
                at += 3;
                blue += bgr[at] & 0xFF;
                green += bgr[at + 1] & 0xFF;
                red += bgr[at + 2] & 0xFF;
            }
            share = lastShare[x];
            if (share > 0 && last < width && last > pixel) {
                at = from + 3 * last;
                blue += share * (bgr[at] & 0xFF);
                green += share * (bgr[at + 1] & 0xFF);
                red += share * (bgr[at + 2] & 0xFF);
            }
            across[3 * x] = blue * scale;
            across[3 * x + 1] = green * scale;
            across[3 * x + 2] = red * scale;
        }
    }

    private void add(float share) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += share * across[i];
        }
    }

    private void emit(float scale) throws IOException {
        for (int i = 0; i < sum.length; i++) {
            line[i] = (byte) Math.min(255, (int) (sum[i] * scale + 0.5f));
        }
        Arrays.fill(sum, 0);
        done++;
        to.line(line, 0);
    }
}
