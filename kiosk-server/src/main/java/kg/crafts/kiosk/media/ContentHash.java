package kg.crafts.kiosk.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a file's bytes, which is the file's name everywhere: 64 lower-case hexadecimal digits.
 * Any other form is refused, so that a hash is always safe as a part of a path.
 */
public record ContentHash(String hex) implements Comparable<ContentHash> {

    private static final int DIGITS = 64;

    public ContentHash {
        if (!isHash(hex)) {
            throw new IllegalArgumentException("A content hash is 64 hexadecimal digits in lower case");
        }
    }

    /** A loop, for this is asked of every picture of every answer, where a regular expression would be felt. */
    private static boolean isHash(String hex) {
        for (int at = 0; at < hex.length(); at++) {
            char digit = hex.charAt(at);
            if (!((digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'))) {
                return false;
            }
        }
        return hex.length() == DIGITS;
    }

    public static ContentHash of(byte[] content) {
        return ofDigest(newDigest().digest(content));
    }

    static ContentHash ofFile(Path file) throws IOException {
        MessageDigest digest = newDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return of(digest);
    }

    static ContentHash of(MessageDigest digest) {
        return ofDigest(digest.digest());
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static ContentHash ofDigest(byte[] digest) {
        return new ContentHash(HexFormat.of().formatHex(digest));
    }

    @Override
    public int compareTo(ContentHash other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
