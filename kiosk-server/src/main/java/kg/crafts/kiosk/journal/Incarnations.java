package kg.crafts.kiosk.journal;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes names that were never used before. */
final class Incarnations {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incarnations() {}

    /** Ten digits of time in milliseconds, six of chance. */
    static String next(long millis) {
        StringBuilder text = new StringBuilder(16);
        for (int shift = 45; shift >= 0; shift -= 5) {
            text.append(DIGITS.charAt((int) (millis >>> shift) & 31));
        }
        for (int i = 0; i < 6; i++) {
            text.append(DIGITS.charAt(RANDOM.nextInt(32)));
        }
        return text.toString();
    }

    /** Names one copy of a journal: 128 bits of chance. */
    static String generation() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
