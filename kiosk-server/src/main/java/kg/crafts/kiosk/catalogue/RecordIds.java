package kg.crafts.kiosk.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Ids of records. */
public final class RecordIds {

    private static final String NAMESPACE = "crafts-kiosk:record:";
    private static final String WORKING_COPIES = "crafts-kiosk:working-copy:";

    private RecordIds() {}

    /**
     * The id of a record that was imported without one: made of its code alone (UUID version 8 over SHA-256,
     * RFC 9562 appendix B.2), so that two centres importing the same file apart make the same record.
     */
    public static UUID ofCode(String code) {
        return made(NAMESPACE + code);
    }

    /** The id of a record's working copy, made of the record's, so that two centres that edit it apart edit the same. */
    public static UUID ofWorkingCopy(UUID record) {
        return made(WORKING_COPIES + record);
    }

    /** A new id: UUID version 7 (RFC 9562), milliseconds first, so that later ones sort later. */
    public static UUID timeOrdered(Instant now) {
        UUID chance = UUID.randomUUID();
        long high = (now.toEpochMilli() << 16) | 0x7000L | (chance.getMostSignificantBits() & 0x0FFFL);
        return new UUID(high, chance.getLeastSignificantBits());
    }

    /** The id that a text is, or empty. */
    public static Optional<UUID> find(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static UUID made(String of) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
            long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
