package kg.crafts.kiosk.media.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kg.crafts.kiosk.media.sniff.Found;

/**
 * Makes all copies of one picture while it is decoded once. In memory stand at most 512 lines of each level, 122 MB for
 * the widest picture there may be, and the smaller copies, 38 MB.
 */
final class PackWriter implements AutoCloseable {

    private static final float QUALITY = 0.85f;

    private final PictureSizes sizes;
    private final BooleanSupplier stopping;
    private final OutputStream out;
    private final ImageWriter jpeg;
    private final ImageWriteParam param;
    private final long[] from;
    private final int[] length;
    private long written;

    private PackWriter(PictureSizes sizes, Path to, BooleanSupplier stopping) throws IOException {
        this.sizes = sizes;
        this.stopping = stopping;
        this.out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 20);
        this.jpeg = ImageIO.getImageWritersByMIMEType("image/jpeg").next();
        this.param = jpeg.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        this.from = new long[sizes.count()];
        this.length = new int[sizes.count()];
    }

    /**
     * Writes a pack; what is there after an exception is no pack.
     *
     * @param picture without its maker's notes
     * @param stopping asked at every line, so that a server can end
     */
    static PictureSizes write(Path picture, Found found, Path to, BooleanSupplier stopping) throws IOException {
        PictureSizes sizes = new PictureSizes(found.width(), found.height());
        try (PackWriter writer = new PackWriter(sizes, to, stopping)) {
            new PictureReader(picture, found).read(writer.levels());
            writer.out.write(TilePack.end(sizes, writer.from, writer.length));
        }
        return sizes;
    }

    @Override
    public void close() throws IOException {
        jpeg.dispose();
        out.close();
    }

    /** A chain of levels, each of which passes on to the next what it has halved. */
    private Lines levels() {
        Lines next = (bgr, at) -> {};
        for (int halved = sizes.levels() - 1; halved >= 0; halved--) {
            PictureSizes.Size size = sizes.level(halved);
            PictureSizes.Size smaller = sizes.level(halved + 1);
            Lines shrunk = halved == sizes.levels() - 1
                    ? next
                    : new Shrinking(size.width(), size.height(), smaller.width(), smaller.height(), next);
            next = new Level(halved, size, shrunk, copies(halved));
        }
        return next;
    }

    /** The smaller copies that are best made of a level: of the smallest that is no smaller than they are. */
    private Lines[] copies(int halved) {
        PictureSizes.Size size = sizes.level(halved);
        PictureSizes.Size below = halved == sizes.levels() - 1 ? new PictureSizes.Size(0, 0) : sizes.level(halved + 1);
        List<PictureSizes.Size> all = sizes.smaller();
        return all.stream()
                .filter(copy -> copy.width() <= size.width() && copy.width() > below.width())
                .map(copy -> new Shrinking(
                        size.width(), size.height(), copy.width(), copy.height(), new Whole(all.indexOf(copy), copy)))
                .toArray(Lines[]::new);
    }

    private void keep(int place, byte[] bgr, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        System.arraycopy(bgr, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData(), 0, 3 * width * height);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            jpeg.setOutput(stream);
            jpeg.write(null, new IIOImage(image, null, null), param);
        }
        from[place] = written;
        length[place] = bytes.size();
        written += bytes.size();
        bytes.writeTo(out);
    }

    /** A smaller copy, which is held until its last line. */
    private final class Whole implements Lines {

        private final int place;
        private final PictureSizes.Size size;
        private byte[] held = new byte[0];
        private int row;

        private Whole(int place, PictureSizes.Size size) {
            this.place = place;
            this.size = size;
        }

        @Override
        public void line(byte[] bgr, int at) throws IOException {
            int bytes = 3 * size.width();
            held = row == 0 ? new byte[bytes * size.height()] : held;
            System.arraycopy(bgr, at, held, row * bytes, bytes);
            if (++row == size.height()) {
                keep(place, held, size.width(), size.height());
                held = new byte[0];
            }
        }
    }

    /** A level, of which the lines of one row of tiles are held. */
    private final class Level implements Lines {

        private final int halved;
        private final PictureSizes.Size size;
        private final Lines smaller;
        private final Lines[] copies;
        private final byte[] held;
        private final byte[] tile = new byte[3 * PictureSizes.TILE * PictureSizes.TILE];
        private int row;

        private Level(int halved, PictureSizes.Size size, Lines smaller, Lines[] copies) {
            this.halved = halved;
            this.size = size;
            this.smaller = smaller;
            this.copies = copies;
            this.held = new byte[3 * size.width() * Math.min(PictureSizes.TILE, size.height())];
        }

        @Override
        public void line(byte[] bgr, int at) throws IOException {
            if (stopping.getAsBoolean()) {
                throw new InterruptedIOException();
            }
            int bytes = 3 * size.width();
            System.arraycopy(bgr, at, held, row % PictureSizes.TILE * bytes, bytes);
            for (Lines copy : copies) {
                copy.line(bgr, at);
            }
            smaller.line(bgr, at);
            if (++row % PictureSizes.TILE == 0 || row == size.height()) {
                cut();
            }
        }

        private void cut() throws IOException {
            int tileRow = (row - 1) / PictureSizes.TILE;
            int rows = row - tileRow * PictureSizes.TILE;
            for (int left = 0; left < size.width(); left += PictureSizes.TILE) {
                int columns = Math.min(PictureSizes.TILE, size.width() - left);
                for (int y = 0; y < rows; y++) {
                    System.arraycopy(held, 3 * (y * size.width() + left), tile, 3 * y * columns, 3 * columns);
                }
                keep(sizes.tile(halved, left / PictureSizes.TILE, tileRow), tile, columns, rows);
            }
        }
    }
}
