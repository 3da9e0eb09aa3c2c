package kg.crafts.kiosk.media;

/** The bytes that are taken or promised, so that what has begun to arrive can also be finished. */
final class SpaceAccount {

    private final long maxBytes;
    private long takenBytes;

    SpaceAccount(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    synchronized void take(long bytes) {
        if (bytes > maxBytes - takenBytes) {
            throw MediaRefusal.full(maxBytes);
        }
        takenBytes += bytes;
    }

    /** Counts what was there before, even where the limit has been lowered since. */
    synchronized void count(long bytes) {
        takenBytes += bytes;
    }

    synchronized void giveBack(long bytes) {
        takenBytes -= bytes;
    }

    synchronized long taken() {
        return takenBytes;
    }
}
