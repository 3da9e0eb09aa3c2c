package kg.crafts.kiosk.media.uploads;

import java.util.Locale;
import kg.crafts.kiosk.kernel.Refusal;

/** A piece, or a whole upload, that is not taken for a reason that does not lie in the file. */
public final class UploadRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    public enum What {
        /** Not begun, ended, or somebody else's. */
        GONE,
        /** Given: where the next piece begins. */
        OFFSET,
        /** More than was announced. Given: how much that was. */
        BEYOND,
        /** Given: free MiB. */
        NO_ROOM,
        /** Given: how many may be open. */
        TOO_MANY
    }

    private final What what;
    private final long given;

    UploadRefused(What what, long given) {
        super("upload-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-'), what + " " + given);
        this.what = what;
        this.given = given;
    }

    public What what() {
        return what;
    }

    public long given() {
        return given;
    }
}
