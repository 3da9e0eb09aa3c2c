package kg.crafts.kiosk.bundle;

import kg.crafts.kiosk.kernel.Refusal;

/** A file that is no bundle, or not the whole of one. Codes: {@code bundle-unknown}, {@code bundle-damaged}. */
public final class BundleRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private BundleRefusal(String code, String message) {
        super(code, message);
    }

    static BundleRefusal unknown() {
        return new BundleRefusal("bundle-unknown", "This is no bundle, or one that a later release wrote.");
    }

    /** @param at where, in bytes from the beginning of the file */
    static BundleRefusal damaged(long at, String what) {
        return new BundleRefusal("bundle-damaged", "The bundle is damaged at byte " + at + ": " + what + ".");
    }

    static BundleRefusal cutOff(long at) {
        return new BundleRefusal(
                "bundle-damaged", "The bundle ends at byte " + at + ", before its end: it was not copied whole.");
    }
}
