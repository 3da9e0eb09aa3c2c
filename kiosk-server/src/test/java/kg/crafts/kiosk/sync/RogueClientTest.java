package kg.crafts.kiosk.sync;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RogueClientTest {
    @Test
    void tryOut() throws Exception {
        long t = System.nanoTime();
        Source s = key -> key.isEmpty() ? null : key.getBytes();
        try (Member m = Member.start(0, 0, Map.of(Shelf.STATE, s, Shelf.LOG, s, Shelf.BLOB, s))) {
            System.out.println("MEASURED start " + (System.nanoTime() - t) / 1000000 + " ms " + m.clientAddress()
                    + m.memberAddress());
            ClientConfig c = new ClientConfig();
            c.setClusterName(m.clusterName());
            c.getNetworkConfig().addAddress("127.0.0.1:" + m.clientAddress().getPort());
            HazelcastInstance h = HazelcastClient.newHazelcastClient(c);
            IMap<String, byte[]> map = h.getMap("state");
            System.out.println("MEASURED get " + new String(map.get("abc")));
            try {
                map.put("x", new byte[1]);
                System.out.println("MEASURED PUT WORKED");
            } catch (RuntimeException e) {
                System.out.println("MEASURED " + e);
            }
            try {
                h.getMap("evil").put("x", new byte[1]);
                System.out.println("MEASURED PUT2 WORKED");
            } catch (RuntimeException e) {
                System.out.println("MEASURED " + e);
            }
            h.shutdown();
        }
    }
}
