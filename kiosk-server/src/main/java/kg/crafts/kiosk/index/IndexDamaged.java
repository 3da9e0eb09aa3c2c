package kg.crafts.kiosk.index;

import kg.crafts.kiosk.kernel.Refusal;

/** The index can't be opened or read. It holds nothing of its own, so the way to mend it is to build it anew. */
public final class IndexDamaged extends Refusal {

    private static final long serialVersionUID = 1L;

    public IndexDamaged(String message, Throwable cause) {
        super("index-damaged", message, cause);
    }

    public IndexDamaged(String message) {
        super("index-damaged", message);
    }
}
