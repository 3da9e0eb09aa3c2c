package kg.crafts.kiosk.sync;

import io.vertx.core.Vertx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.JournalSettings;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.journal.Version;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaLimits;
import kg.crafts.kiosk.media.MediaStore;
import org.jspecify.annotations.Nullable;

/** A real centre without its features: journal, media and sync over a folder of its own. */
final class TestCentre implements AutoCloseable {

    /** So long that what arrives sooner came by a hint. */
    private static final Duration POLL = Duration.ofSeconds(15);

    private static final MediaLimits LIMITS = new MediaLimits(64L << 20, 256L << 20);

    final CentreIdentity identity;
    private final Path folder;
    private final int tunnelPort;
    private final boolean dialsOut;
    private int mediaKbitPerSecond;
    private @Nullable Vertx vertx;
    private @Nullable Journal journal;
    private @Nullable MediaStore media;
    private @Nullable Sync sync;

    private TestCentre(CentreIdentity identity, Path folder, boolean dialsOut, int tunnelPort) {
        this.identity = identity;
        this.folder = folder;
        this.dialsOut = dialsOut;
        this.tunnelPort = tunnelPort;
    }

    /** A centre that was created before, perhaps by another process. */
    static TestCentre reopen(Path folder, int tunnelPort) throws IOException {
        return new TestCentre(IdentityStore.open(folder), folder, false, tunnelPort);
    }

    static TestCentre create(Path root, String id) {
        return create(root, id, false);
    }

    static TestCentre create(Path root, String id, boolean dialsOut) {
        try {
            Path folder = root.resolve(id);
            CentreIdentity identity =
                    IdentityStore.create(folder, new CentreId(id), "Centre " + id, InstantSource.system());
            return new TestCentre(identity, folder, dialsOut, freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How others know it: at its own port. */
    PeerFile toPeer() {
        return toPeerAt(tunnelPort);
    }

    /** How others know it when something stands before its port. */
    PeerFile toPeerAt(int port) {
        return identity.toPeer(dialsOut ? null : new TunnelAddress("127.0.0.1", port));
    }

    Path folder() {
        return folder;
    }

    int tunnelPort() {
        return tunnelPort;
    }

    /** From the next start on it fetches media no faster. */
    TestCentre limitMedia(int kbitPerSecond) {
        mediaKbitPerSecond = kbitPerSecond;
        return this;
    }

    TestCentre start(PeerFile... peers) {
        try {
            Vertx ownVertx = Vertx.vertx();
            vertx = ownVertx;
            Journal ownJournal = Journal.open(new JournalSettings(
                    folder.resolve("journal"),
                    identity.centre(),
                    identity.signingKeys(),
                    PeerFile.trustList(List.of(peers)),
                    InstantSource.system()));
            journal = ownJournal;
            MediaStore ownMedia = MediaStore.open(folder.resolve("media"), LIMITS);
            media = ownMedia;
            sync = Sync.start(settings(List.of(peers)), ownVertx, ownJournal, ownMedia);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SyncSettings settings(List<PeerFile> peers) {
        SyncSettings.TunnelEnd end =
                dialsOut ? new SyncSettings.DialsOut() : new SyncSettings.Reachable("127.0.0.1", tunnelPort);
        return new SyncSettings(identity, peers, 0, 0, end, folder.resolve("sync"), mediaKbitPerSecond, POLL);
    }

    boolean isReady() {
        return sync().ready().isDone();
    }

    TestCentre awaitReady() throws Exception {
        sync().ready().get(60, TimeUnit.SECONDS);
        return this;
    }

    TestCentre awaitConnected(int peers) {
        TestWait.until(
                "connected",
                () -> sync().peers().stream().filter(PeerStatus::connected).count() >= peers);
        return this;
    }

    Version write(String text) {
        return journal().append(List.of(draft(text))).join().getFirst();
    }

    static Draft draft(String text) {
        byte[] value = ("\"" + text + "\"").getBytes(StandardCharsets.UTF_8);
        return new Draft("record", UUID.randomUUID(), "tester", List.of(new Operation("title", value, List.of())));
    }

    boolean holds(Version version) {
        return journal().vector().sequence(version.origin()) >= version.sequence();
    }

    /** Every text that anyone wrote and that is here. */
    Set<String> texts() {
        Journal from = journal();
        return from.read(0, 1_000_000).stream()
                .flatMap(entry -> entry.change().operations().stream())
                .map(operation -> new String(operation.value(), StandardCharsets.UTF_8).replace("\"", ""))
                .collect(Collectors.toSet());
    }

    ContentHash store(byte[] content) throws IOException {
        return media().put(new ByteArrayInputStream(content)).hash();
    }

    /** Wants a file if it is not here. */
    void wish(ContentHash hash, long size) {
        try {
            media().want(hash, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Journal journal() {
        return open(journal);
    }

    MediaStore media() {
        return open(media);
    }

    Sync sync() {
        return open(sync);
    }

    PeerStatus status(TestCentre peer) {
        return sync().peers().stream()
                .filter(status -> status.centre().equals(peer.identity.centre()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T open(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("The centre is not started");
        }
        return part;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void closeAll(TestCentre... centres) {
        Stream.of(centres).parallel().forEach(TestCentre::close);
    }

    @Override
    public void close() {
        if (sync != null) {
            sync.close();
        }
        if (journal != null) {
            journal.close();
        }
        if (vertx != null) {
            vertx.close().await();
        }
        sync = null;
        journal = null;
        vertx = null;
    }
}
