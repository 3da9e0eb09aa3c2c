package kg.crafts.kiosk.sync;

final class LogKey {
    static final int MAX_BYTES = 1;
}
