package kg.crafts.kiosk.sync;

import com.hazelcast.cluster.Address;
import com.hazelcast.cluster.ClusterState;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.instance.EndpointQualifier;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/**
 * A centre's own Hazelcast cluster of one, which others read from. Its name is a secret of 256 bits that
 * changes with every start and never leaves the process: only {@link ClientGuard} puts it into what comes
 * out of the tunnel, which makes it the password that Community has not.
 */
final class Member implements AutoCloseable {

    private static final int SECRET_BYTES = 32;

    private final HazelcastInstance hazelcast;
    private final String clusterName;
    private final Caretaker caretaker;

    private Member(HazelcastInstance hazelcast, String clusterName) {
        this.hazelcast = hazelcast;
        this.clusterName = clusterName;
        this.caretaker = Caretaker.start(hazelcast);
    }

    /** Starts a member, which takes a second or two. Ports as for {@link HardenedConfig#create}. */
    static Member start(int memberPort, int clientPort, Map<Shelf, Source> sources) {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        String clusterName = HexFormat.of().formatHex(secret);
        HazelcastInstance hazelcast =
                Hazelcast.newHazelcastInstance(HardenedConfig.create(clusterName, memberPort, clientPort, sources));
        Member member = new Member(hazelcast, clusterName);
        RefuseWrites.guard(hazelcast);
        member.freeze();
        return member;
    }

    /** Once the partitions have their owner, a frozen cluster lets no other member in. */
    private void freeze() {
        for (Shelf shelf : Shelf.ALL) {
            hazelcast.<String, byte[]>getMap(shelf.name()).get("");
        }
        hazelcast.getCluster().changeClusterState(ClusterState.FROZEN);
    }

    /** Tells whoever listens that there is something new, and what is held since. */
    void wake(PeerState state) {
        hazelcast.<byte[]>getTopic(Shelf.WAKE).publish(state.toHint());
    }

    String clusterName() {
        return clusterName;
    }

    InetSocketAddress clientAddress() {
        return address(EndpointQualifier.CLIENT);
    }

    InetSocketAddress memberAddress() {
        return address(EndpointQualifier.MEMBER);
    }

    boolean isRunning() {
        return hazelcast.getLifecycleService().isRunning();
    }

    int memberCount() {
        return hazelcast.getCluster().getMembers().size();
    }

    private InetSocketAddress address(EndpointQualifier endpoint) {
        Address address =
                hazelcast.getCluster().getLocalMember().getAddressMap().get(endpoint);
        if (address == null) {
            throw new IllegalStateException("The member has no " + endpoint);
        }
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort());
    }

    @Override
    public void close() {
        caretaker.close();
        // Nothing here is worth waiting for: the truth is in the journal.
        hazelcast.getLifecycleService().terminate();
    }
}
