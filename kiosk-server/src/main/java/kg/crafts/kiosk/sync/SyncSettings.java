package kg.crafts.kiosk.sync;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How a centre exchanges with others.
 *
 * @param peers at most {@link #MAX_PEERS}; its own file among them is passed over
 * @param memberPort loopback port of Hazelcast's member protocol, which nobody uses; 0 for any
 * @param clientPort loopback port that the tunnel comes out at; 0 for any
 * @param stateFolder where it is noted when each peer was heard last; made when absent
 * @param mediaKbitPerSecond how fast media are fetched, over all peers together; 0 for as fast as they come
 * @param poll how often a peer is asked when it gives no hint, 1 second to 10 minutes
 */
public record SyncSettings(
        CentreIdentity identity,
        List<PeerFile> peers,
        int memberPort,
        int clientPort,
        TunnelEnd tunnel,
        Path stateFolder,
        int mediaKbitPerSecond,
        Duration poll) {

    /** Doors are numbered 127.77.0.1 to 127.77.0.254. */
    public static final int MAX_PEERS = 254;

    /** Whether others can dial this centre. */
    public sealed interface TunnelEnd permits Reachable, DialsOut {}

    /**
     * Others dial this centre.
     *
     * @param host the address to listen on, such as {@code 0.0.0.0}
     * @param port 1 to 65,535
     */
    public record Reachable(String host, int port) implements TunnelEnd {}

    /** This centre can't be dialled; others pull from it through connections that it keeps with them. */
    public record DialsOut() implements TunnelEnd {}

    public SyncSettings {
        peers = peers.stream()
                .filter(peer -> !peer.centre().equals(identity.centre()))
                .toList();
        if (peers.size() > MAX_PEERS) {
            throw new IllegalArgumentException("At most " + MAX_PEERS + " peers, not " + peers.size());
        }
        if (mediaKbitPerSecond < 0) {
            throw new IllegalArgumentException("Media come at 0 kbit a second or more, not " + mediaKbitPerSecond);
        }
        if (poll.compareTo(Duration.ofSeconds(1)) < 0 || poll.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("The poll is 1 second to 10 minutes, not " + poll);
        }
    }
}
