package kg.crafts.kiosk.media.pictures;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * All copies of one picture in one file, so that they appear together and a large picture does not make thousands
 * of files: the JPEGs one after the other, where each begins and how long it is, and a sum of that.
 */
public final class TilePack {

    private static final long MARK = 0x434b_5449_4c45_5331L; // "CKTILES1"
    private static final int FOOTER_BYTES = 8 + 8 + 4;
    private static final int ENTRY_BYTES = 8 + 4;

    private final Path path;
    private final ByteBuffer index;

    /** Where one JPEG stands in a file. */
    public record Part(Path path, long from, int length) {}

    private TilePack(Path path, ByteBuffer index) {
        this.path = path;
        this.index = index;
    }

    /** Reads where everything is; an index takes 12 bytes a tile, 30 KB for the largest picture. */
    static TilePack open(Path path, PictureSizes sizes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int length = sizes.count() * ENTRY_BYTES;
            byte[] end = new byte[length + FOOTER_BYTES];
            if (file.length() < end.length) {
                throw new IOException(path + " is too short");
            }
            file.seek(file.length() - end.length);
            file.readFully(end);
            ByteBuffer index = ByteBuffer.wrap(end);
            if (index.getLong(length) != MARK
                    || index.getInt(length + 8) != sizes.width()
                    || index.getInt(length + 12) != sizes.height()
                    || index.getInt(length + 16) != sum(end, length)) {
                throw new IOException(path + " is damaged");
            }
            return new TilePack(path, index);
        }
    }

    /** What ends a pack. */
    static byte[] end(PictureSizes sizes, long[] from, int[] length) {
        ByteBuffer end = ByteBuffer.allocate(from.length * ENTRY_BYTES + FOOTER_BYTES);
        for (int i = 0; i < from.length; i++) {
            end.putLong(from[i]).putInt(length[i]);
        }
        int indexed = end.position();
        return end.putLong(MARK)
                .putInt(sizes.width())
                .putInt(sizes.height())
                .putInt(sum(end.array(), indexed))
                .array();
    }

    private static int sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }

    /** @param place as {@link PictureSizes#find} gives it */
    Part part(int place) {
        return new Part(path, index.getLong(place * ENTRY_BYTES), index.getInt(place * ENTRY_BYTES + 8));
    }
}
