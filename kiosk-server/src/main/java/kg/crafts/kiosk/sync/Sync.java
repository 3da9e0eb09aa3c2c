package kg.crafts.kiosk.sync;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.media.MediaStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The exchange of one centre with the others. It begins by itself in the background, takes a second or
 * two for that, and nothing else waits for it: without it, or with no peer in reach, a centre does all
 * that it does alone.
 */
public final class Sync implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sync.class);

    private final SyncSettings settings;
    private final Vertx vertx;
    private final Journal journal;
    private final MediaStore media;
    private final PinnedPeers pins;
    private volatile @Nullable Tunnel tunnel;
    private final String doorName = secret();
    private final List<Link> links = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread starter;
    private @Nullable Announcer announcer;
    private @Nullable Member member;
    private @Nullable String deployment;

    private Sync(SyncSettings settings, Vertx vertx, Journal journal, MediaStore media) {
        this.settings = settings;
        this.vertx = vertx;
        this.journal = journal;
        this.media = media;
        this.pins = new PinnedPeers(settings.peers());
        this.starter = Thread.ofPlatform().name("sync-start").daemon().unstarted(this::begin);
    }

    /** Begins to exchange; returns at once. */
    public static Sync start(SyncSettings settings, Vertx vertx, Journal journal, MediaStore media) throws IOException {
        Files.createDirectories(settings.stateFolder());
        Sync sync = new Sync(settings, vertx, journal, media);
        sync.starter.start();
        return sync;
    }

    /** How old what is known of a peer is by what was noted, for who does not exchange; empty when nothing was. */
    public static Optional<Duration> noted(Path stateFolder, CentreId peer, InstantSource clock) {
        return new Heard(stateFolder, peer, clock, System::nanoTime).age();
    }

    /** Completes when others can pull from here; what hinders that, such as a port in use, is tried again for ever. */
    CompletableFuture<Void> ready() {
        return ready.copy();
    }

    /** A port that something else has taken at the start would otherwise part a centre from all others for weeks. */
    private void begin() {
        Backoff backoff = new Backoff(Shelf.RANDOM);
        try {
            boolean begun = beginOnce();
            while (!begun && !closing.await(backoff.afterFailure().toMillis(), TimeUnit.MILLISECONDS)) {
                begun = beginOnce();
            }
        } catch (InterruptedException e) {
            LOG.debug("The exchange was told to end before it could begin");
        }
    }

    private synchronized boolean beginOnce() {
        try {
            Tunnel opened = new Tunnel(settings, pins, doorName);
            deployment = vertx.deployVerticle(opened).await(30, TimeUnit.SECONDS);
            tunnel = opened;
            Sources sources = new Sources(journal, media);
            Member started = Member.start(settings.memberPort(), settings.clientPort(), sources.toMap());
            member = started;
            opened.open(new Tunnel.Target(started.clientAddress(), started.clusterName()));
            Link.Shared shared = Link.Shared.of(journal, media, settings);
            settings.peers().forEach(peer -> links.add(link(opened, peer.centre(), shared)));
            announcer = Announcer.start(started, sources, journal, media, links);
            ready.complete(null);
            return true;
        } catch (Exception e) { // The edge of a thread of its own: whatever it is must be told.
            LOG.error("Exchange with other centres could not begin and is tried again; everything else goes on", e);
            closeParts();
            return false;
        }
    }

    private Link link(Tunnel opened, CentreId peer, Link.Shared shared) {
        String name = settings.identity().centre().value();
        return Link.start(peer, onNews -> PeerClient.start(name, doorName, opened.door(peer), onNews), shared);
    }

    /** How this centre stands with each peer, in the order of the settings. Never waits. */
    public List<PeerStatus> peers() {
        return links.stream().map(Link::status).toList();
    }

    /** Lets a peer in no more and ends what it has open. {@link PeerFile#revoke} makes that last. */
    public void revoke(CentreId centre) {
        pins.revoke(centre);
        Tunnel opened = tunnel;
        if (opened != null) {
            opened.cutOff(centre);
        }
    }

    /** Where the member listens, for tests that attack it. */
    @Nullable
    Member member() {
        return member;
    }

    private static String secret() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /** Ends the exchange; takes up to some seconds. */
    @Override
    public void close() {
        closing.countDown();
        try {
            starter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closeParts();
    }

    private synchronized void closeParts() {
        if (announcer != null) {
            announcer.close();
            announcer = null;
        }
        links.parallelStream().forEach(Link::close);
        links.clear();
        if (deployment != null) {
            vertx.undeploy(deployment).otherwiseEmpty().await();
            deployment = null;
        }
        tunnel = null;
        if (member != null) {
            member.close();
            member = null;
        }
    }
}
