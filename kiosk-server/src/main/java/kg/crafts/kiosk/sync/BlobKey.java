package kg.crafts.kiosk.sync;

final class BlobKey {
    static final int MAX_BYTES = 1;
}
