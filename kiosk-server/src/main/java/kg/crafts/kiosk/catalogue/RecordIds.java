package kg.crafts.kiosk.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids of records. */
public final class RecordIds {

    private static final String NAMESPACE = "crafts-kiosk:record:";

    private RecordIds() {}

    /**
     * The id of a record that was imported without one: made of its code alone (UUID version 8 over SHA-256,
     * RFC 9562 appendix B.2), so that two centres importing the same file apart make the same record.
     */
    public static UUID ofCode(String code) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((NAMESPACE + code).getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
            long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
