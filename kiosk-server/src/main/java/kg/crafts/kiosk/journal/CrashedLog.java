package kg.crafts.kiosk.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Looks at the log (WAL) that a crash left, before SQLite does. SQLite takes the first frame that is not as it was
 * written for the end, which it is where a crash tore the last write; but where a byte changed at rest, acknowledged
 * changes behind it would vanish unseen. It is damage, and no torn end, when
 *
 * <ul>
 *   <li>the log's index (the {@code -shm} file) knows a later frame: it is told of frames only after their fsync, and
 *       outlives a killed process; or
 *   <li>a whole later commit follows: nothing is written before the fsync of the commit before it.
 * </ul>
 *
 * <p>The format is that of sqlite.org/walformat.html and sqlite.org/fileformat2.html#walformat.
 */
final class CrashedLog {

    private static final int HEADER = 32;
    private static final int SALT = 16;
    private static final int FRAME_HEADER = 24;
    private static final int MAGIC = 0x377F0682;
    /** Of the index's first header: its length, and where the number of frames and the salts stand in it. */
    private static final int INDEX_HEADER = 48;

    private static final int INDEX_FRAMES = 16;
    private static final int INDEX_SALT = 32;

    private final FileChannel channel;
    private final ByteBuffer header;
    private final ByteBuffer frame;
    private final ByteOrder order;
    private int sum0;
    private int sum1;

    private CrashedLog(FileChannel channel, ByteBuffer header) {
        this.channel = channel;
        this.header = header;
        this.frame = ByteBuffer.allocate(FRAME_HEADER + header.getInt(8));
        this.order = (header.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    /** Where the log of a database that nobody uses is damaged; empty when it is sound, torn, or not there. */
    static Optional<String> damage(Path database) throws IOException {
        Path log = database.resolveSibling(database.getFileName() + "-wal");
        if (!Files.exists(log) || Files.size(log) <= HEADER) {
            return Optional.empty(); // What a header alone announces is not there yet.
        }
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.READ)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            channel.read(header, 0);
            int page = header.getInt(8);
            boolean known = (header.getInt(0) & ~1) == MAGIC && Integer.bitCount(page) == 1 && page <= 1 << 16;
            CrashedLog crashed = known && page >= 512 ? new CrashedLog(channel, header) : null;
            if (crashed == null || !crashed.headerIsWhole()) {
                // It is on the disk before the first frame, and smaller than what a disk writes at once.
                return Optional.of("the beginning of " + log.getFileName() + " is not what was written");
            }
            return crashed.firstBad(acknowledged(database, header))
                    .map(number -> "frame " + number + " of " + log.getFileName()
                            + " is not what was written, and acknowledged changes follow it");
        }
    }

    /** How many frames were on the disk when the index was last told, as far as it is about this log: else 0. */
    private static long acknowledged(Path database, ByteBuffer header) throws IOException {
        Path index = database.resolveSibling(database.getFileName() + "-shm");
        if (!Files.exists(index) || Files.size(index) < 2 * INDEX_HEADER) {
            return 0;
        }
        byte[] both = new byte[2 * INDEX_HEADER];
        try (FileChannel channel = FileChannel.open(index, StandardOpenOption.READ)) {
            channel.read(ByteBuffer.wrap(both), 0);
        }
        boolean agree = Arrays.equals(both, 0, INDEX_HEADER, both, INDEX_HEADER, 2 * INDEX_HEADER);
        boolean ofThisLog = ByteBuffer.wrap(both).getLong(INDEX_SALT) == header.getLong(SALT);
        return agree && ofThisLog
                ? ByteBuffer.wrap(both).order(ByteOrder.nativeOrder()).getInt(INDEX_FRAMES)
                : 0;
    }

    private boolean headerIsWhole() {
        add(header, 0, FRAME_HEADER);
        return sum0 == header.getInt(24) && sum1 == header.getInt(28);
    }

    /** Number of the first bad frame that is no torn end. */
    private Optional<Long> firstBad(long acknowledged) throws IOException {
        long number = 1;
        while (read(number) && isOfThisLog() && isWhole()) {
            number++;
        }
        if (number <= acknowledged) {
            return Optional.of(number);
        }
        boolean committed = false;
        for (long later = number; read(later); later++) {
            if (isOfThisLog()) {
                if (committed) {
                    return Optional.of(number);
                }
                committed = frame.getInt(4) != 0;
            }
        }
        return Optional.empty();
    }

    /** False when the log ends before the frame does. */
    private boolean read(long number) throws IOException {
        frame.clear();
        long at = HEADER + (number - 1) * frame.capacity();
        while (frame.hasRemaining()) {
            if (channel.read(frame, at + frame.position()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Frames of a log that was emptied before have other salts. */
    private boolean isOfThisLog() {
        return frame.getLong(8) == header.getLong(SALT);
    }

    private boolean isWhole() {
        add(frame, 0, 8);
        add(frame, FRAME_HEADER, frame.capacity());
        return frame.getInt(0) != 0 && sum0 == frame.getInt(16) && sum1 == frame.getInt(20);
    }

    /** The sums go on from frame to frame. */
    private void add(ByteBuffer bytes, int from, int to) {
        ByteBuffer words = bytes.duplicate().order(order);
        for (int at = from; at < to; at += 8) {
            sum0 += words.getInt(at) + sum1;
            sum1 += words.getInt(at + 4) + sum0;
        }
    }
}
