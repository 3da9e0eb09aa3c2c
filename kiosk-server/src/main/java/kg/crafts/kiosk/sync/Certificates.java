package kg.crafts.kiosk.sync;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * Makes the self-signed certificate that a centre's tunnel is known by. The JDK reads certificates but
 * has no public way to write one; this writes the few fields of a version 1 certificate (RFC 5280,
 * section 4.1) in DER and has the JDK read and verify the outcome. That is less than a library of nine
 * megabytes or a child process would be.
 *
 * <p>It never runs out: it is trusted because an administrator put it there, and a kiosk whose clock
 * is years wrong must still reach the others.
 */
final class Certificates {

    private static final byte[] ECDSA_WITH_SHA256 = HexFormat.of().parseHex("300a06082a8648ce3d040302");
    private static final byte[] COMMON_NAME = HexFormat.of().parseHex("0603550403");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String NO_END = "99991231235959Z";

    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int UTF8_STRING = 0x0c;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;

    private Certificates() {}

    /** A key for TLS on the curve P-256, which every TLS 1.3 speaks. */
    static KeyPair newTlsKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    static X509Certificate selfSigned(CentreId centre, KeyPair key, Instant from) throws GeneralSecurityException {
        byte[] name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, utf8(centre.value())))));
        byte[] validity =
                der(SEQUENCE, der(GENERALIZED_TIME, utf8(TIME.format(from))), der(GENERALIZED_TIME, utf8(NO_END)));
        byte[] serial = new BigInteger(127, new SecureRandom()).toByteArray();
        byte[] body = der(
                SEQUENCE,
                der(INTEGER, serial),
                ECDSA_WITH_SHA256,
                name,
                validity,
                name,
                key.getPublic().getEncoded());
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key.getPrivate());
        signature.update(body);
        byte[] noUnusedBits = {0};
        byte[] whole = der(SEQUENCE, body, ECDSA_WITH_SHA256, der(BIT_STRING, noUnusedBits, signature.sign()));
        X509Certificate certificate = parse(whole);
        certificate.verify(key.getPublic());
        return certificate;
    }

    static X509Certificate parse(byte[] der) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    /** 64 hexadecimal digits: the SHA-256 of the whole certificate, which is what is pinned. */
    static String fingerprint(X509Certificate certificate) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("A certificate that can't be encoded", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.size();
        if (length >= 0x100) {
            out.write(0x82);
            out.write(length >> 8);
        } else if (length >= 0x80) {
            out.write(0x81);
        }
        out.write(length);
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
