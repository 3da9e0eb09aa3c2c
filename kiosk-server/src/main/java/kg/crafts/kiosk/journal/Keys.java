package kg.crafts.kiosk.journal;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 (RFC 8032). */
final class Keys {

    static final int SIGNATURE_LENGTH = 64;
    static final int ID_LENGTH = 8;

    private Keys() {}

    /** Short name of a key, by which it is picked from the trust list. It proves nothing by itself. */
    static byte[] id(PublicKey key) {
        return Arrays.copyOf(Hashes.sha256(key.getEncoded()), ID_LENGTH);
    }

    static String idText(PublicKey key) {
        return HexFormat.of().formatHex(id(key));
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 key", e);
        }
    }

    static boolean verify(PublicKey key, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (SignatureException | InvalidKeyException e) {
            return false; // Malformed, or a damaged key that is no point of the curve: ways of not fitting.
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", e);
        }
    }

    static PublicKey decode(byte[] encoded) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (InvalidKeySpecException e) {
            throw JournalRefusal.unreadable("Not an Ed25519 key", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", e);
        }
    }
}
