package kg.crafts.kiosk.sync;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * Keeps a centre's keys in {@code <data>/identity/}: {@code signing.key} and {@code tls.key} (PKCS #8 in
 * PEM, readable by the server's account alone) and {@code centre.peer}, the public part.
 */
public final class IdentityStore {

    private static final String SIGNING_KEY = "signing.key";
    private static final String TLS_KEY = "tls.key";
    private static final String PUBLIC_PART = "centre.peer";
    private static final String PEM_BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String PEM_END = "\n-----END PRIVATE KEY-----\n";
    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    private static final FileAttribute<?> FILE_0600 =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> FOLDER_0700 =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private IdentityStore() {}

    /**
     * Makes new keys. They appear all at once or not at all.
     *
     * @param name for people; line breaks become spaces
     * @throws SyncRefusal {@code identity-exists}
     */
    public static CentreIdentity create(Path dataFolder, CentreId centre, String name, InstantSource clock)
            throws IOException {
        Path folder = dataFolder.resolve("identity");
        if (Files.exists(folder)) {
            throw SyncRefusal.identityExists(folder);
        }
        CentreIdentity identity = generate(centre, name.replaceAll("\\s+", " ").strip(), clock);
        Files.createDirectories(dataFolder);
        Path written = Files.createTempDirectory(dataFolder, "identity-", FOLDER_0700);
        writeDurably(written.resolve(SIGNING_KEY), pem(identity.signingKeys().getPrivate()));
        writeDurably(written.resolve(TLS_KEY), pem(identity.tlsKey()));
        writeDurably(written.resolve(PUBLIC_PART), identity.peerText(null));
        Files.move(written, folder, StandardCopyOption.ATOMIC_MOVE);
        sync(dataFolder);
        return identity;
    }

    /**
     * Reads the keys and makes sure that they belong together.
     *
     * @throws SyncRefusal {@code identity-missing}, {@code identity-exposed}, {@code identity-damaged}
     */
    public static CentreIdentity open(Path dataFolder) throws IOException {
        Path folder = dataFolder.resolve("identity");
        if (!Files.isDirectory(folder)) {
            throw SyncRefusal.identityMissing(folder);
        }
        try {
            PeerFile said = PeerFile.read(folder.resolve(PUBLIC_PART));
            PrivateKey signingKey = readKey(folder.resolve(SIGNING_KEY), "Ed25519");
            PrivateKey tlsKey = readKey(folder.resolve(TLS_KEY), "EC");
            if (!fits("Ed25519", signingKey, said.signingKey())
                    || !fits("SHA256withECDSA", tlsKey, said.certificate().getPublicKey())) {
                throw SyncRefusal.identityDamaged(folder, "its keys do not fit its public part", null);
            }
            KeyPair signingKeys = new KeyPair(said.signingKey(), signingKey);
            return new CentreIdentity(said.centre(), said.name(), signingKeys, tlsKey, said.certificate());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw SyncRefusal.identityDamaged(folder, String.valueOf(e.getMessage()), e);
        }
    }

    private static CentreIdentity generate(CentreId centre, String name, InstantSource clock) {
        try {
            KeyPair signing = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            KeyPair tls = Certificates.newTlsKey();
            // A day back, so that a peer whose clock is behind has nothing to say either.
            var from = clock.instant().minus(Duration.ofDays(1));
            return new CentreIdentity(
                    centre, name, signing, tls.getPrivate(), Certificates.selfSigned(centre, tls, from));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java can't make Ed25519 and P-256 keys", e);
        }
    }

    private static boolean fits(String algorithm, PrivateKey own, PublicKey said) throws GeneralSecurityException {
        byte[] proof = "fits".getBytes(StandardCharsets.UTF_8);
        Signature signer = Signature.getInstance(algorithm);
        signer.initSign(own);
        signer.update(proof);
        Signature verifier = Signature.getInstance(algorithm);
        verifier.initVerify(said);
        verifier.update(proof);
        return verifier.verify(signer.sign());
    }

    private static PrivateKey readKey(Path file, String algorithm) throws IOException, GeneralSecurityException {
        if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            throw SyncRefusal.identityExposed(file);
        }
        String pem = Files.readString(file);
        if (!pem.startsWith(PEM_BEGIN)) {
            throw new IllegalArgumentException(file.getFileName() + " is no private key");
        }
        byte[] der = Base64.getMimeDecoder().decode(pem.substring(PEM_BEGIN.length(), pem.indexOf("\n-----END")));
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der));
    }

    private static String pem(PrivateKey key) {
        return PEM_BEGIN + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded()) + PEM_END;
    }

    private static void writeDurably(Path file, String text) throws IOException {
        Files.createFile(file, FILE_0600);
        Files.writeString(file, text);
        sync(file);
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
