package kg.crafts.kiosk.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody can guess, and what is kept of them. */
final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int BYTES = 32;
    private static final int PIN_BOUND = 1_000_000;

    private Tokens() {}

    /** 256 random bits as 43 characters that may stand in an address. */
    static Secret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(TEXT.encodeToString(bytes));
    }

    /** Six random digits. */
    static Secret freshPin() {
        return new Secret(String.format("%06d", RANDOM.nextInt(PIN_BOUND)));
    }

    /** SHA-256: enough for what is random already, and it tells nothing of it. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return TEXT.encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
