package kg.crafts.kiosk.demonstrations.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * Ids that say which centre owns what they name, so that a change of anybody else is passed over in whatever order
 * changes arrive: UUIDs of version 8 (RFC 9562) whose last 32 bits are made of the centre's name.
 */
public final class OwnedId {

    private static final long TAG = 0xFFFFFFFFL;

    private OwnedId() {}

    /** A new id. */
    public static UUID make(CentreId owner) {
        UUID chance = UUID.randomUUID();
        return owned(owner, chance.getMostSignificantBits(), chance.getLeastSignificantBits());
    }

    /** The one id that follows from a text, such as another id. */
    public static UUID of(CentreId owner, String text) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(text));
        return owned(owner, hash.getLong(), hash.getLong());
    }

    private static UUID owned(CentreId owner, long high, long low) {
        long version = (high & ~0xF000L) | 0x8000L;
        long variant = (low & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(version, (variant & ~TAG) | tag(owner));
    }

    /** Whether a centre owns what an id names. */
    public static boolean isOf(UUID id, CentreId centre) {
        return (id.getLeastSignificantBits() & TAG) == tag(centre);
    }

    private static long tag(CentreId centre) {
        return ByteBuffer.wrap(sha256(centre.value())).getLong() & TAG;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
