package kg.crafts.kiosk.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.crafts.kiosk.journal.TrustList;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * What a centre tells the others about itself: one small text file {@code <centre>.peer} that
 * administrators exchange by hand and put into {@code <data>/peers/}. It is signed with the key that it
 * states, so a slip of the hand is noticed; that it came from the right centre is for the two
 * administrators to make sure, by reading {@link #fingerprint} to each other.
 *
 * @param name for people, one line
 * @param signingKey Ed25519, signs the centre's changes
 * @param certificate self-signed, what its tunnel is known by
 * @param address where its tunnel is reached, or null when it can't be and dials out
 */
public record PeerFile(
        CentreId centre,
        String name,
        PublicKey signingKey,
        X509Certificate certificate,
        @Nullable TunnelAddress address) {

    private static final String SUFFIX = ".peer";
    private static final String REVOKED = "revoked";
    private static final long MAX_BYTES = 16L * 1024;

    /** Reads one file and checks it. Refusal: {@code peer-unreadable}. */
    public static PeerFile read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw SyncRefusal.peerUnreadable(file.toString(), "it is larger than " + MAX_BYTES + " bytes", null);
        }
        return PeerText.parse(Files.readString(file), file.toString());
    }

    /**
     * Reads every peer in a folder, in the order of their ids; none when the folder is missing. Refusals:
     * {@code peer-unreadable}, {@code peer-twice}, {@code peer-revoked}.
     */
    public static List<PeerFile> list(Path folder) throws IOException {
        Set<String> revoked = readAll(folder.resolve(REVOKED)).stream()
                .map(PeerFile::fingerprint)
                .collect(Collectors.toSet());
        Map<CentreId, PeerFile> peers = new TreeMap<>();
        for (PeerFile peer : readAll(folder)) {
            if (revoked.contains(peer.fingerprint())) {
                throw SyncRefusal.peerRevoked(peer.centre);
            }
            if (peers.put(peer.centre, peer) != null) {
                throw SyncRefusal.peerTwice(peer.centre, folder);
            }
        }
        return List.copyOf(peers.values());
    }

    private static List<PeerFile> readAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<PeerFile> peers = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.toString().endsWith(SUFFIX)) {
                    peers.add(read(file));
                }
            }
        }
        return peers;
    }

    /**
     * Takes a peer's certificate back for good: its file is moved to {@code revoked/}, where it stays so
     * that the same certificate is not let in again by mistake. A running server is told through {@link
     * Sync#revoke}. What the centre signs is taken back by a change in the journal, not here.
     *
     * @return the peer that is one no more. Refusal: {@code peer-unknown}
     */
    public static PeerFile revoke(Path folder, CentreId centre) throws IOException {
        for (PeerFile peer : readAll(folder)) {
            if (peer.centre.equals(centre)) {
                Path kept = Files.createDirectories(folder.resolve(REVOKED))
                        .resolve(centre + "-" + peer.fingerprint().substring(0, 16) + SUFFIX);
                Files.move(folder.resolve(centre + SUFFIX), kept, StandardCopyOption.REPLACE_EXISTING);
                return peer;
            }
        }
        throw SyncRefusal.peerUnknown(centre);
    }

    /** Whose changes a journal takes: those of the peers. */
    public static TrustList trustList(List<PeerFile> peers) {
        return new TrustList(
                peers.stream().collect(Collectors.toMap(PeerFile::centre, peer -> List.of(peer.signingKey))));
    }

    /** Whether it can't be reached and is pulled from through connections that it dialled itself. */
    public boolean dialsOut() {
        return address == null;
    }

    /** 64 hexadecimal digits that stand for the certificate. */
    public String fingerprint() {
        return Certificates.fingerprint(certificate);
    }
}
