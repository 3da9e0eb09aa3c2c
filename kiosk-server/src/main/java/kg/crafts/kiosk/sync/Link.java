package kg.crafts.kiosk.sync;

final class Link {
    static final int MAX_BYTES = 1;
}
