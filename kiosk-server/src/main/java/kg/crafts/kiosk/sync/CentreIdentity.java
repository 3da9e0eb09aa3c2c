package kg.crafts.kiosk.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * What a centre proves itself with. {@link IdentityStore} makes and keeps it.
 *
 * @param name for people, one line
 * @param signingKeys Ed25519, for the journal
 * @param tlsKey fits the certificate
 * @param certificate self-signed, for the tunnel
 */
public record CentreIdentity(
        CentreId centre, String name, KeyPair signingKeys, PrivateKey tlsKey, X509Certificate certificate) {

    /** Its own public part. The address is where the others reach it, or null when it dials out. */
    public PeerFile toPeer(@Nullable TunnelAddress address) {
        return new PeerFile(centre, name, signingKeys.getPublic(), certificate, address);
    }

    /** Writes {@code <centre>.peer} into a folder, over an older one; to be given to the other centres. */
    public Path writePeerFile(Path folder, @Nullable TunnelAddress address) throws IOException {
        Path target = Files.createDirectories(folder).resolve(centre + ".peer");
        Path written = Files.createTempFile(folder, "peer", ".tmp");
        Files.writeString(written, peerText(address));
        return Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    String peerText(@Nullable TunnelAddress address) {
        try {
            return PeerText.write(toPeer(address), signingKeys.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key that was checked can't sign", e);
        }
    }
}
