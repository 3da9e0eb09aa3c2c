package kg.crafts.kiosk.demonstrations.print;

import java.awt.Color;

/** The colours of cut felt: flat, never more than these three on a page. */
enum Felt {
    FELT(0xF4EEE2),
    SOOT(0x1D1B1A),
    MADDER(0x8E1F2F);

    private final int rgb;

    Felt(int rgb) {
        this.rgb = rgb;
    }

    Color colour() {
        return new Color(rgb);
    }
}
