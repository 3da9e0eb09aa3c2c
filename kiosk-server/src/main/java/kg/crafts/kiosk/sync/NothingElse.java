package kg.crafts.kiosk.sync;

import com.hazelcast.config.CacheSimpleConfig;
import com.hazelcast.config.CardinalityEstimatorConfig;
import com.hazelcast.config.Config;
import com.hazelcast.config.DurableExecutorConfig;
import com.hazelcast.config.ExecutorConfig;
import com.hazelcast.config.ListConfig;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MultiMapConfig;
import com.hazelcast.config.PNCounterConfig;
import com.hazelcast.config.QueueConfig;
import com.hazelcast.config.ReplicatedMapConfig;
import com.hazelcast.config.RingbufferConfig;
import com.hazelcast.config.ScheduledExecutorConfig;
import com.hazelcast.config.SetConfig;
import com.hazelcast.config.SplitBrainProtectionConfig;
import com.hazelcast.splitbrainprotection.SplitBrainProtectionFunction;
import com.hazelcast.splitbrainprotection.SplitBrainProtectionOn;

/**
 * Refuses every operation on every structure that is not one of our {@link Shelf shelves}. Community has
 * no permissions, but it has split-brain protection, which refuses operations while a rule says that too
 * few members are here: our rule always says so. It can't guard the shelves themselves, because a map
 * with a loader writes to itself when it begins to load; {@link RefuseWrites} does that.
 *
 * <p>The names are patterns and not {@code default}, because a client may add configurations at run time,
 * and those come before {@code default} but after every pattern.
 */
final class NothingElse {

    private static final String NOTHING = "nothing";
    private static final String ANY = "*";

    private NothingElse() {}

    static void apply(Config config) {
        SplitBrainProtectionFunction tooFew = members -> false;
        config.addSplitBrainProtectionConfig(new SplitBrainProtectionConfig(NOTHING, true)
                .setProtectOn(SplitBrainProtectionOn.READ_WRITE)
                .setFunctionImplementation(tooFew));
        config.addMapConfig(new MapConfig(ANY).setSplitBrainProtectionName(NOTHING));
        config.addReplicatedMapConfig(new ReplicatedMapConfig(ANY).setSplitBrainProtectionName(NOTHING));
        config.addMultiMapConfig(new MultiMapConfig(ANY).setSplitBrainProtectionName(NOTHING));
        config.addQueueConfig(new QueueConfig(ANY).setSplitBrainProtectionName(NOTHING));
        config.addListConfig(new ListConfig(ANY).setSplitBrainProtectionName(NOTHING));
        config.addSetConfig(new SetConfig(ANY).setSplitBrainProtectionName(NOTHING));
        config.addRingBufferConfig(new RingbufferConfig(ANY).setCapacity(1).setSplitBrainProtectionName(NOTHING));
        config.addCacheConfig(new CacheSimpleConfig(ANY).setSplitBrainProtectionName(NOTHING));
        config.addExecutorConfig(new ExecutorConfig(ANY).setPoolSize(1).setSplitBrainProtectionName(NOTHING));
        config.addDurableExecutorConfig(
                new DurableExecutorConfig(ANY).setCapacity(1).setSplitBrainProtectionName(NOTHING));
        config.addScheduledExecutorConfig(
                new ScheduledExecutorConfig(ANY).setCapacity(1).setSplitBrainProtectionName(NOTHING));
        config.addCardinalityEstimatorConfig(new CardinalityEstimatorConfig(ANY).setSplitBrainProtectionName(NOTHING));
        config.addPNCounterConfig(new PNCounterConfig(ANY).setSplitBrainProtectionName(NOTHING));
    }
}
