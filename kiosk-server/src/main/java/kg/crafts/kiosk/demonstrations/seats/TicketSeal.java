package kg.crafts.kiosk.demonstrations.seats;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kg.crafts.kiosk.journal.TrustList;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * What makes a ticket's QR a proof: the owner's Ed25519 signature (RFC 8032), which any centre verifies without asking
 * anybody. What is signed begins with words that nothing else this key signs begins with.
 */
public final class TicketSeal {

    private static final byte[] DOMAIN = "kiosk-ticket-1".getBytes(StandardCharsets.UTF_8);

    private final CentreId here;
    private final Signer signer;
    private final Supplier<TrustList> trusted;

    /** This centre's signing key, wherever it is kept. */
    public interface Signer {

        /** The Ed25519 signature, 64 bytes. */
        byte[] sign(byte[] message);

        /** With a key that is at hand. */
        static Signer of(PrivateKey key) {
            return message -> {
                try {
                    Signature signature = Signature.getInstance("Ed25519");
                    signature.initSign(key);
                    signature.update(message);
                    return signature.sign();
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException("A key that was checked can't sign", e);
                }
            };
        }
    }

    /**
     * A ticket whose signature is good.
     *
     * @param centre the owner, where alone it is redeemed
     */
    public record Verified(CentreId centre, UUID occurrence, TicketCode code) {}

    /**
     * Signs for one centre.
     *
     * @param trusted the keys that count now, this centre's own among them
     */
    public TicketSeal(CentreId here, Signer signer, Supplier<TrustList> trusted) {
        this.here = here;
        this.signer = signer;
        this.trusted = trusted;
    }

    /** What the QR of a ticket of this centre says: {@link TicketPayload#DIGITS} decimal digits. */
    public String payload(Ticket ticket) {
        byte[] signature = signer.sign(message(here, ticket.occurrence(), ticket.code()));
        return new TicketPayload(ticket.occurrence(), ticket.code(), signature).digits();
    }

    /** Checks what was scanned, offline. Empty when it is no ticket, or nobody we trust has signed it. */
    public Optional<Verified> verify(String scanned) {
        return TicketPayload.read(scanned).flatMap(this::verify);
    }

    private Optional<Verified> verify(TicketPayload payload) {
        for (Map.Entry<CentreId, ?> each : trusted.get().keys().entrySet()) {
            CentreId centre = each.getKey();
            byte[] message = message(centre, payload.occurrence(), payload.code());
            for (PublicKey key : trusted.get().listKeys(centre)) {
                if (isSigned(key, message, payload.signature())) {
                    return Optional.of(new Verified(centre, payload.occurrence(), payload.code()));
                }
            }
        }
        return Optional.empty();
    }

    private static byte[] message(CentreId centre, UUID occurrence, TicketCode code) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(DOMAIN);
        message.write(0);
        message.writeBytes(centre.value().getBytes(StandardCharsets.US_ASCII));
        message.write(0);
        message.writeBytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(occurrence.getMostSignificantBits())
                .putLong(occurrence.getLeastSignificantBits())
                .array());
        message.writeBytes(code.value().getBytes(StandardCharsets.US_ASCII));
        return message.toByteArray();
    }

    private static boolean isSigned(PublicKey key, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (SignatureException | InvalidKeyException e) {
            return false; // Malformed: one way of not fitting.
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", e);
        }
    }
}
