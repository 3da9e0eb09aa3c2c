package kg.crafts.kiosk.sync;

final class PeerState {
    static final int MAX_BYTES = 1;
}
