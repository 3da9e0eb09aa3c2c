package kg.crafts.kiosk.sync;

import static kg.crafts.kiosk.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import kg.crafts.kiosk.kernel.CentreId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {

    private static final CentreId TOKMOK = new CentreId("tokmok");

    @TempDir
    Path data;

    private Path peers;
    private CentreIdentity identity;

    @BeforeEach
    void create() throws Exception {
        peers = data.resolve("peers");
        identity = IdentityStore.create(data, TOKMOK, "Токмок\nсынак", InstantSource.fixed(Instant.EPOCH));
    }

    @Test
    void keysAreKeptForTheServersAccountAlone() throws Exception {
        for (String file : new String[] {"signing.key", "tls.key"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            data.resolve("identity").resolve(file))))
                    .isEqualTo("rw-------");
        }
        CentreIdentity opened = IdentityStore.open(data);
        assertThat(opened.certificate()).isEqualTo(identity.certificate());
        assertThat(opened.name()).isEqualTo("Токмок сынак");
        assertThat(opened.signingKeys().getPublic())
                .isEqualTo(identity.signingKeys().getPublic());
    }

    @Test
    void keysAreNeverOverwrittenNorUsedWhenExposedOrMixed() throws Exception {
        assertRefused("identity-exists", () -> IdentityStore.create(data, TOKMOK, "again", InstantSource.system()));
        assertRefused("identity-missing", () -> IdentityStore.open(data.resolve("elsewhere")));
        Path key = data.resolve("identity").resolve("tls.key");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertRefused("identity-exposed", () -> IdentityStore.open(data));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        IdentityStore.create(data.resolve("other"), TOKMOK, "other", InstantSource.system());
        Files.writeString(key, Files.readString(data.resolve("other/identity/tls.key")));
        assertRefused("identity-damaged", () -> IdentityStore.open(data));
    }

    @Test
    void peerFilesAreReadAsTheyWereWritten() throws Exception {
        TunnelAddress address = TunnelAddress.parse("[2001:db8::7]:7443");
        Path file = identity.writePeerFile(peers, address);
        assertThat(file.getFileName()).hasToString("tokmok.peer");
        assertThat(PeerFile.list(peers)).containsExactly(identity.toPeer(address));
        assertThat(PeerFile.list(data.resolve("none"))).isEmpty();
        identity.writePeerFile(peers, null);
        assertThat(PeerFile.list(peers)).allMatch(PeerFile::dialsOut);
        assertThat(PeerFile.trustList(PeerFile.list(peers)).listKeys(TOKMOK))
                .containsExactly(identity.signingKeys().getPublic());
    }

    @Test
    void changedPeerFilesAreRefused() throws Exception {
        Path file = identity.writePeerFile(peers, TunnelAddress.parse("kiosk.example:7443"));
        String text = Files.readString(file);
        for (String changed : new String[] {
            "",
            "nonsense",
            text.replace("kiosk.example", "rogue.example"),
            text.replace("centre: tokmok", "centre: bishkek"),
            text.replace("crafts-kiosk-peer: 1", "crafts-kiosk-peer: 2"),
            text.substring(0, text.length() / 2),
            "x".repeat(20_000)
        }) {
            Files.writeString(file, changed);
            assertRefused("peer-unreadable", () -> PeerFile.list(peers));
        }
    }

    @Test
    void aRevokedPeerDoesNotComeBackByMistake() throws Exception {
        identity.writePeerFile(peers, null);
        assertThat(PeerFile.revoke(peers, TOKMOK).centre()).isEqualTo(TOKMOK);
        assertThat(PeerFile.list(peers)).isEmpty();
        assertRefused("peer-unknown", () -> PeerFile.revoke(peers, TOKMOK));
        identity.writePeerFile(peers, null);
        assertRefused("peer-revoked", () -> PeerFile.list(peers));
        CentreIdentity renewed = IdentityStore.create(data.resolve("new"), TOKMOK, "new keys", InstantSource.system());
        renewed.writePeerFile(peers, null);
        assertThat(PeerFile.list(peers)).hasSize(1);
        Files.copy(peers.resolve("tokmok.peer"), peers.resolve("copy.peer"));
        assertRefused("peer-twice", () -> PeerFile.list(peers));
    }
}
