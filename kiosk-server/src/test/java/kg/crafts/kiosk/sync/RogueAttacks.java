package kg.crafts.kiosk.sync;

import com.hazelcast.client.impl.clientside.HazelcastClientInstanceImpl;
import com.hazelcast.client.impl.clientside.HazelcastClientProxy;
import com.hazelcast.client.impl.protocol.ClientMessage;
import com.hazelcast.client.impl.protocol.codec.MCChangeClusterStateCodec;
import com.hazelcast.client.impl.protocol.codec.MCGetThreadDumpCodec;
import com.hazelcast.client.impl.protocol.codec.MCRunScriptCodec;
import com.hazelcast.client.impl.protocol.codec.MCShutdownClusterCodec;
import com.hazelcast.client.impl.protocol.codec.MCShutdownMemberCodec;
import com.hazelcast.client.impl.spi.impl.ClientInvocation;
import com.hazelcast.config.IndexType;
import com.hazelcast.config.MapConfig;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.EntryProcessor;
import com.hazelcast.map.IMap;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** What somebody tries who has got at a member: each must change nothing that is trusted, and stop nothing. */
final class RogueAttacks {

    static final byte[] GARBAGE = {6, 6, 6};
    /** Set by code of the attacker that ran in the member. */
    static final AtomicBoolean RAN_HERE = new AtomicBoolean();

    /** One thing that a rogue does. */
    interface Attack {
        void run(HazelcastInstance rogue) throws Exception;
    }

    private static final class Foreign implements Callable<String>, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public String call() {
            RAN_HERE.set(true);
            return "ran";
        }
    }

    private static final class ForeignEntry implements EntryProcessor<String, byte[], String> {
        private static final long serialVersionUID = 1L;

        @Override
        public String process(Map.Entry<String, byte[]> entry) {
            RAN_HERE.set(true);
            entry.setValue(GARBAGE);
            return "ran";
        }
    }

    private final String logKey;
    private final Member member;

    /** @param logKey under which the member has a true value */
    RogueAttacks(String logKey, Member member) {
        this.logKey = logKey;
        this.member = member;
    }

    Map<String, Attack> list() {
        Map<String, Attack> attacks = new LinkedHashMap<>();
        onShelves(attacks);
        onTheRest(attacks);
        onTheMember(attacks);
        return attacks;
    }

    private void onShelves(Map<String, Attack> attacks) {
        for (Shelf shelf : Shelf.ALL) {
            attacks.put("put into " + shelf.name(), rogue -> map(rogue, shelf).put(logKey, GARBAGE));
        }
        attacks.put("set that never ends", rogue -> log(rogue).set(logKey, GARBAGE, 0, TimeUnit.SECONDS));
        attacks.put("putAll", rogue -> log(rogue).putAll(Map.of(logKey, GARBAGE)));
        attacks.put("putAll over all that is there", rogue -> {
            Map<String, byte[]> all = new LinkedHashMap<>();
            log(rogue).keySet().forEach(key -> all.put(key, GARBAGE));
            log(rogue).putAll(all);
        });
        attacks.put("putIfAbsent", rogue -> log(rogue).putIfAbsent(logKey, GARBAGE));
        attacks.put("putTransient", rogue -> log(rogue).putTransient(logKey, GARBAGE, 1, TimeUnit.HOURS));
        attacks.put("replace", rogue -> log(rogue).replace(logKey, GARBAGE));
        attacks.put("remove", rogue -> log(rogue).remove(logKey));
        attacks.put("clear", rogue -> log(rogue).clear());
        attacks.put("evictAll", rogue -> log(rogue).evictAll());
        attacks.put("lock", rogue -> log(rogue).lock(logKey, 1, TimeUnit.HOURS));
        attacks.put("index", rogue -> log(rogue).addIndex(IndexType.HASH, "this"));
        attacks.put("entry processor", rogue -> log(rogue).executeOnKey(logKey, new ForeignEntry()));
        attacks.put(
                "transaction",
                rogue -> rogue.executeTransaction(context -> {
                    context.getMap(Shelf.LOG.name()).put(logKey, GARBAGE);
                    return null;
                }));
        attacks.put("destroy", rogue -> log(rogue).destroy());
        attacks.put("destroy, then put", rogue -> {
            log(rogue).destroy();
            log(rogue).put(logKey, GARBAGE);
        });
    }

    private static void onTheRest(Map<String, Attack> attacks) {
        byte[] large = new byte[1 << 20];
        attacks.put("a map of its own", rogue -> rogue.getMap("mine").put("x", large));
        attacks.put("a map configured by itself", rogue -> {
            rogue.getConfig().addMapConfig(new MapConfig("own-config"));
            rogue.getMap("own-config").put("x", large);
        });
        attacks.put("queue", rogue -> rogue.getQueue("q").put(large));
        attacks.put("list", rogue -> rogue.getList("l").add(large));
        attacks.put("set", rogue -> rogue.getSet("s").add(large));
        attacks.put("multimap", rogue -> rogue.getMultiMap("m").put("x", large));
        attacks.put("ringbuffer", rogue -> rogue.getRingbuffer("r").add(large));
        attacks.put("reliable topic", rogue -> rogue.getReliableTopic("t").publish(large));
        attacks.put("counter", rogue -> rogue.getPNCounter("c").incrementAndGet());
        attacks.put("executor", rogue -> get(rogue.getExecutorService("e").submit(new Foreign())::get));
        attacks.put(
                "durable executor",
                rogue -> get(rogue.getDurableExecutorService("d").submit(new Foreign())::get));
        attacks.put(
                "scheduled executor",
                rogue -> get(rogue.getScheduledExecutorService("x").schedule(new Foreign(), 0, TimeUnit.SECONDS)::get));
        attacks.put(
                "SQL",
                rogue -> rogue.getSql().execute("CREATE MAPPING m TYPE IMap").close());
        attacks.put("a flood of hints", rogue -> {
            for (int i = 0; i < 20_000; i++) {
                rogue.getTopic(Shelf.WAKE).publish(GARBAGE);
            }
        });
    }

    private void onTheMember(Map<String, Attack> attacks) {
        attacks.put("stop the cluster", rogue -> say(rogue, MCShutdownClusterCodec.encodeRequest()));
        attacks.put("stop the member", rogue -> say(rogue, MCShutdownMemberCodec.encodeRequest()));
        attacks.put("thaw the cluster", rogue -> say(rogue, MCChangeClusterStateCodec.encodeRequest(0)));
        attacks.put("run a script", rogue -> say(rogue, MCRunScriptCodec.encodeRequest("javascript", "1 + 1")));
        attacks.put("thread dump", rogue -> say(rogue, MCGetThreadDumpCodec.encodeRequest(true)));
        attacks.put("garbage at the client port", rogue -> garbageAt(member.clientAddress()));
        attacks.put("garbage at the member port", rogue -> garbageAt(member.memberAddress()));
    }

    /** Says to the member what only a management centre may say. */
    private static void say(HazelcastInstance rogue, ClientMessage message) throws Exception {
        HazelcastClientInstanceImpl client = ((HazelcastClientProxy) rogue).client;
        new ClientInvocation(client, message, null).invoke().get(10, TimeUnit.SECONDS);
    }

    private static void garbageAt(InetSocketAddress port) throws Exception {
        byte[] garbage = new byte[1 << 16];
        new Random(3).nextBytes(garbage);
        for (int i = 0; i < 50; i++) {
            try (Socket socket = new Socket(port.getAddress(), port.getPort());
                    OutputStream out = socket.getOutputStream()) {
                out.write(garbage);
            }
        }
    }

    private static IMap<String, byte[]> map(HazelcastInstance rogue, Shelf shelf) {
        return rogue.getMap(shelf.name());
    }

    private static IMap<String, byte[]> log(HazelcastInstance rogue) {
        return map(rogue, Shelf.LOG);
    }

    private static <T> T get(Callable<T> from) throws Exception {
        return from.call();
    }
}
