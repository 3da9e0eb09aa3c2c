package kg.crafts.kiosk.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps every other process away from a folder. The system lets go of it when this process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    /**
     * Folders that this process has. On POSIX systems closing any descriptor of a locked file lets go of the
     * process's locks on it, so that a second attempt must not even open the file.
     */
    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock take(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!TAKEN.add(real)) {
            throw JournalRefusal.inUse(folder);
        }
        FileChannel channel =
                FileChannel.open(real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            TAKEN.remove(real);
            throw JournalRefusal.inUse(folder);
        }
        return new FolderLock(real, channel);
    }

    @Override
    public void close() {
        try {
            channel.close();
            TAKEN.remove(folder);
        } catch (IOException e) {
            LOG.warn("The lock of {} was not let go of; the system does so when this process ends", folder, e);
        }
    }
}
