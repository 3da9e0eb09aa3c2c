package kg.crafts.kiosk.sync;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.kernel.CentreId;

/** The text of a peer file: seven lines {@code name: value}, the last of which signs the others. */
final class PeerText {

    private static final List<String> LINES =
            List.of("crafts-kiosk-peer", "centre", "name", "signing-key", "certificate", "tunnel", "signature");
    private static final String FORM = "1";
    private static final String DIALS_OUT = "dials-out";

    private PeerText() {}

    static String write(PeerFile peer, PrivateKey signingKey) throws GeneralSecurityException {
        String said = said(peer);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(signingKey);
        signature.update(said.getBytes(StandardCharsets.UTF_8));
        return said + "signature: " + base64(signature.sign()) + "\n";
    }

    private static String said(PeerFile peer) throws GeneralSecurityException {
        return "crafts-kiosk-peer: " + FORM + "\n"
                + "centre: " + peer.centre() + "\n"
                + "name: " + peer.name() + "\n"
                + "signing-key: " + base64(peer.signingKey().getEncoded()) + "\n"
                + "certificate: " + base64(peer.certificate().getEncoded()) + "\n"
                + "tunnel: "
                + (peer.address() == null ? DIALS_OUT : peer.address().toString()) + "\n";
    }

    static PeerFile parse(String text, String file) {
        Map<String, String> values = values(text, file);
        try {
            PeerFile peer = new PeerFile(
                    new CentreId(get(values, "centre")),
                    get(values, "name"),
                    signingKey(get(values, "signing-key")),
                    Certificates.parse(bytes(get(values, "certificate"))),
                    get(values, "tunnel").equals(DIALS_OUT) ? null : TunnelAddress.parse(get(values, "tunnel")));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(peer.signingKey());
            signature.update(said(peer).getBytes(StandardCharsets.UTF_8));
            if (!signature.verify(bytes(get(values, "signature")))) {
                throw SyncRefusal.peerUnreadable(file, "its signature does not fit, so something was changed", null);
            }
            return peer;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw SyncRefusal.peerUnreadable(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static Map<String, String> values(String text, String file) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        if (!List.copyOf(values.keySet()).equals(LINES)) {
            throw SyncRefusal.peerUnreadable(file, "it does not have the lines " + String.join(", ", LINES), null);
        }
        if (!FORM.equals(values.get(LINES.getFirst()))) {
            throw SyncRefusal.peerUnreadable(file, "a later release wrote it; update this one first", null);
        }
        return values;
    }

    private static String get(Map<String, String> values, String line) {
        return values.getOrDefault(line, "");
    }

    private static PublicKey signingKey(String text) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes(text)));
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
