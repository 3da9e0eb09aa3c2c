package kg.crafts.kiosk.sync;

final class Sync {
    void revoke() {}
}
