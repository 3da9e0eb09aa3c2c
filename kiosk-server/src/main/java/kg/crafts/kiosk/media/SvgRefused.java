package kg.crafts.kiosk.media;

import kg.crafts.kiosk.kernel.Refusal;

/** An SVG that is not taken in because it could do more than be looked at, or can't be read. */
public final class SvgRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String what;

    SvgRefused(String what, String message) {
        super("svg-refused", message);
        this.what = what;
    }

    /** The element or attribute that is too much, in no language. */
    public String what() {
        return what;
    }
}
